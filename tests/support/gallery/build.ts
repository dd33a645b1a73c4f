import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const top = resolve(here, '../../..');

/** What the extension's own build does for us: texts from `#i18n`, and styles as text. */
const likeTheExtension: Plugin = {
  name: 'like-the-extension',
  setup(bundle) {
    bundle.onResolve({ filter: /^#i18n$/ }, () => ({ path: resolve(here, '../i18n.ts') }));
    bundle.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'inline' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** Builds the gallery into `.output/gallery`. @returns the folder */
export async function buildGallery(): Promise<string> {
  const outdir = resolve(top, '.output/gallery');
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: [resolve(here, 'gallery.tsx')],
    outdir,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [likeTheExtension],
  });
  await writeFile(
    resolve(outdir, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>' +
      '<link rel="stylesheet" href="gallery.css"><body><script type="module" src="gallery.js"></script></body></html>',
  );
  return outdir;
}
