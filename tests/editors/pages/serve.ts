import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleEditor } from './bundle.ts';

/** A running server of the editors' pages. */
export interface EditorServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves `/EDITOR`, a chat page around an editor, and `/framed/EDITOR`, a page that holds the
 * former in a frame.
 */
export async function serveEditors(): Promise<EditorServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    answer(pathname, search, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pathname: string, search: string, response: ServerResponse): Promise<void> {
  const script = /^\/([\w-]+)\.js$/.exec(pathname)?.[1];
  const framed = /^\/framed(\/[\w-]+)$/.exec(pathname)?.[1];
  const editor = /^\/([\w-]+)$/.exec(pathname)?.[1];
  if (script !== undefined) {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(await bundleEditor(script));
  } else if (framed !== undefined) {
    sendPage(response, `<iframe src="${framed}${search}" width="900" height="600"></iframe>`);
  } else if (editor !== undefined) {
    sendPage(response, `<script src="/${editor}.js"></script>`);
  } else {
    response.writeHead(404).end();
  }
}

function sendPage(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>An editor</title></head>
  <body>${body}</body>
</html>
`);
}
