import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The sinks that Quill 2 reaches while it is built, and their form under Trusted Types. */
const SINKS: Record<string, [from: string, to: string]> = {
  'core/quill.js': ["this.container.innerHTML = ''", 'this.container.replaceChildren()'],
  'modules/clipboard.js': [
    "new DOMParser().parseFromString(html, 'text/html')",
    "new DOMParser().parseFromString(quillPolicy.createHTML(html), 'text/html')",
  ],
};

const POLICY =
  "const quillPolicy = trustedTypes.createPolicy('quill', { createHTML: (html) => html });\n";

/**
 * The published Quill writes plain strings into HTML sinks, which the real page's policy forbids: the site
 * ships it behind a policy of its own. A default policy would do too, but it would also excuse every other
 * script's `innerHTML`, which must fail here as it fails there.
 */
export const quillUnderTrustedTypes: Plugin = {
  name: 'quill-under-trusted-types',
  setup(build) {
    build.onLoad(
      { filter: /node_modules\/quill\/(core\/quill|modules\/clipboard)\.js$/ },
      async ({ path }) => {
        const file = path.replace(/^.*node_modules\/quill\//, '');
        const source = await readFile(path, 'utf8');
        const [from, to] = SINKS[file]!;
        if (!source.includes(from)) throw new Error(`Quill's ${file} has changed: ${from} is gone`);
        return { contents: POLICY + source.replaceAll(from, to), loader: 'js' };
      },
    );
  },
};
