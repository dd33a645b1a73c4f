import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** As on real pages, the conversation ends above a message box at the window's lower edge. */
const LOOK = `
body { margin: 0; }
golden-page { display: flex; flex-direction: column; justify-content: flex-end; min-height: 100vh; }
textarea, [contenteditable="true"] { min-width: 12rem; min-height: 1.5rem; }
span[contenteditable="true"] { display: inline-block; }
button { min-width: 1.5rem; min-height: 1.5rem; }
`;

/** A document with a golden page in it; `head` comes last in the head. */
export function writeDocument(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Golden page</title><style>${LOOK}</style>${head}</head>
  <body><golden-page>${body}</golden-page></body>
</html>
`;
}

/** A module of this folder as a script for a page; its exports are in the global `subject`. */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'subject',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
