import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The pages of this folder, at an origin of their own. */
export interface Served {
  readonly origin: string;
  close(): void;
}

interface Bundle {
  readonly script: string;
  readonly style: string;
}

const PATH = /^\/([\w/-]+?)(\.js|\.css)?$/;
/** Packages ask for fonts and pictures elsewhere: the pages have no network. */
const POLICY = "default-src 'self' 'unsafe-inline' data: blob:";

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' } as const;

const bundles = new Map<string, Promise<Bundle>>();

/** Serves every page at `/NAME`, bundled in memory when it is first asked for. */
export async function servePages(): Promise<Served> {
  const server = createServer((request, response) => {
    const [, name, ending] = PATH.exec(request.url ?? '') ?? [];
    if (name === undefined) return void response.writeHead(404).end();
    const reply = (type: string, body: string) =>
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'content-security-policy': POLICY,
        })
        .end(body);
    if (ending === undefined) return void reply('text/html', documentOf(name));
    const bundle = bundles.get(name) ?? bundlePage(name);
    bundles.set(name, bundle);
    bundle.then(
      ({ script, style }) =>
        reply(TYPES[ending as keyof typeof TYPES], ending === '.js' ? script : style),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function documentOf(name: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/${name}.css">
  </head>
  <body>
    <script src="/${name}.js"></script>
  </body>
</html>
`;
}

async function bundlePage(name: string): Promise<Bundle> {
  const entry = fileURLToPath(new URL(`./pages/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [{ in: entry, out: 'page' }],
    outdir: '.',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.svg': 'empty' },
    logLevel: 'silent',
  });
  const text = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
