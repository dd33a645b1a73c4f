/** How a site's address follows a conversation. */
export interface Address {
  /** Where a new chat starts. */
  fresh: string;
  of(id: string): string;
  /** Finds the id of a conversation in a path. */
  pattern: RegExp;
  /** The address right after the first send, or null where it does not move yet. */
  afterSend(id: string): string | null;
  /** The address once the reply has begun, in the middle of the stream. */
  afterFirst(id: string): string | null;
}

export const CHATGPT: Address = {
  fresh: '/',
  of: (id) => `/c/${id}`,
  pattern: /\/c\/([0-9a-f-]{36})$/,
  // A client id stands in until the server has named the conversation; only a bare UUID is the real one.
  afterSend: () => `/c/WEB:${crypto.randomUUID()}`,
  afterFirst: (id) => `/c/${id}`,
};

export const CLAUDE: Address = {
  fresh: '/new',
  of: (id) => `/chat/${id}`,
  pattern: /\/chat\/([0-9a-f-]{36})$/,
  afterSend: (id) => `/chat/${id}`,
  afterFirst: () => null,
};

export const GEMINI: Address = {
  fresh: '/app',
  of: (id) => `/app/${id}`,
  pattern: /\/app\/([0-9a-f]{12,16})$/,
  afterSend: () => null,
  afterFirst: (id) => `/app/${id}`,
};

export function findConversationId(address: Address): string | null {
  return address.pattern.exec(location.pathname)?.[1] ?? null;
}

export function createUuid(): string {
  return crypto.randomUUID();
}

export function createHexId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
