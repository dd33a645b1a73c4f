/**
 * A random id of 128 bits, in hexadecimal. Not `crypto.randomUUID`, which pages that are served
 * without TLS (self-hosted chats) do not have.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
