import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not answered; `null` when it may be. A page on the internet can point its own
 * name at 127.0.0.1 (DNS rebinding) or post across origins; both give themselves away by the
 * `Host` or the `Origin` header.
 */
export function refuseStranger(request: IncomingMessage, port: number): string | null {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  if (!names.includes(host)) return 'This address is only for the practice chat on this computer.';
  const { origin } = request.headers;
  if (origin !== undefined && !names.some((name) => origin === `http://${name}`)) {
    return 'Requests from other pages are not answered.';
  }
  return null;
}
