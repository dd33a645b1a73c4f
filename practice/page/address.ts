/** Where the conversation's id is shown. The welcome page has no address to show it in. */
export interface ChatAddress {
  /** The id in the address; `null` in a new chat. */
  read(): string | null;
  /** Shows an id, or none, as a new entry of the history. */
  push(id: string | null): void;
  /** Calls back when the user goes back or forward. */
  watch(changed: () => void, signal: AbortSignal): void;
}

/** `/c/<id>` in the address bar; the query stays, so that `?seed=7` survives a reload. */
export const addressBar: ChatAddress = {
  read: () => /^\/c\/([\w-]+)$/u.exec(location.pathname)?.[1] ?? null,
  push: (id) => history.pushState(null, '', `${id === null ? '/' : `/c/${id}`}${location.search}`),
  watch: (changed, signal) => window.addEventListener('popstate', changed, { signal }),
};

export function keepAddressInside(): ChatAddress {
  let current: string | null = null;
  return {
    read: () => current,
    push: (id) => {
      current = id;
    },
    watch: () => undefined,
  };
}
