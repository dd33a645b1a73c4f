import { isAtPath, matchesPattern } from './address.ts';
import { aiStudio } from './ai-studio.ts';
import { anythingllm } from './anythingllm.ts';
import { bigAgi } from './big-agi.ts';
import { chatglm } from './chatglm.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot } from './copilot.ts';
import { deepseek } from './deepseek.ts';
import { doubao } from './doubao.ts';
import { duckAi } from './duck-ai.ts';
import { duckduckgo } from './duckduckgo.ts';
import { gemini } from './gemini.ts';
import { githubCopilot } from './github-copilot.ts';
import { grok } from './grok.ts';
import { hollama } from './hollama.ts';
import { huggingchat } from './huggingchat.ts';
import { jan } from './jan.ts';
import { kimi } from './kimi.ts';
import { librechat } from './librechat.ts';
import { llamaCpp } from './llama-cpp.ts';
import { lobehub } from './lobehub.ts';
import { m365Copilot } from './m365-copilot.ts';
import { metaAi } from './meta-ai.ts';
import { mistral } from './mistral.ts';
import { nextchat } from './nextchat.ts';
import { notebooklm } from './notebooklm.ts';
import { openWebui } from './open-webui.ts';
import { openrouter } from './openrouter.ts';
import { perplexity } from './perplexity.ts';
import { poe } from './poe.ts';
import { practice } from './practice.ts';
import { qianwen } from './qianwen.ts';
import { qwen } from './qwen.ts';
import { t3Chat } from './t3-chat.ts';
import { xGrok } from './x-grok.ts';
import { you } from './you.ts';
import { zAi } from './z-ai.ts';
import type { Site } from './site.ts';

/** Every site the guard knows: one row here and one file beside it. */
export const SITES: readonly Site[] = [
  chatgpt,
  claude,
  gemini,
  practice,
  aiStudio,
  anythingllm,
  bigAgi,
  chatglm,
  copilot,
  deepseek,
  doubao,
  duckAi,
  duckduckgo,
  githubCopilot,
  grok,
  hollama,
  huggingchat,
  jan,
  kimi,
  librechat,
  llamaCpp,
  lobehub,
  m365Copilot,
  metaAi,
  mistral,
  nextchat,
  notebooklm,
  openrouter,
  openWebui,
  perplexity,
  poe,
  qianwen,
  qwen,
  t3Chat,
  xGrok,
  you,
  zAi,
];

/** Programs that people host themselves, on any host that the user turns on. */
export const SELF_HOSTED: readonly Site[] = SITES.filter(({ hosts }) => hosts.length === 0);

/** All match patterns of all sites, each once, for the manifest and for registration. */
export const SITE_HOSTS: readonly string[] = [...new Set(SITES.flatMap((site) => site.hosts))];

/**
 * The sites whose match patterns and paths cover an address. More than one is possible on a host
 * that several share; their markers on the page then decide.
 */
export function sitesFor(url: string): Site[] {
  return SITES.filter((site) => site.hosts.some((host) => matchesPattern(host, url))).filter(
    (site) => isAtPath(site, new URL(url)),
  );
}

/** The match pattern of the registry that covers an address, or `null` for an unknown site. */
export function patternFor(url: string): string | null {
  const hosts = sitesFor(url).flatMap((site) => site.hosts);
  return hosts.find((pattern) => matchesPattern(pattern, url)) ?? null;
}
