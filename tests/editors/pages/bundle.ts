import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, build } from 'esbuild';
import { compile } from 'svelte/compiler';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const bundles = new Map<string, Promise<string>>();

/** The script of the chat page around an editor: the file beside this one that mounts it. */
export function bundleEditor(editor: string): Promise<string> {
  let bundle = bundles.get(editor);
  if (bundle === undefined) bundles.set(editor, (bundle = buildEditor(editor)));
  return bundle;
}

async function buildEditor(editor: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { mountChat } from './chat.ts';
        import { mountEditor } from './${editor}.ts';
        void mountChat(mountEditor);`,
      resolveDir: HERE,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
    conditions: ['browser'],
    // Vue with its template compiler, as a page without a build step uses it.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
  });
  return outputFiles[0]!.text;
}

const svelte: Plugin = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { js } = compile(source, { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};
