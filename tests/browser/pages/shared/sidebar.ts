import type { Address } from './address.ts';
import { make } from './dom.ts';

export interface Sidebar {
  node: HTMLElement;
  show(ids: string[], currentId: string): void;
}

/** The list of conversations. Its links move within the page, as the sites' routers do. */
export function makeSidebar(
  address: Address,
  go: { open(id: string): void; newChat(): void },
): Sidebar {
  const links = make('ul');
  const fresh = makeLink(address.fresh, 'New chat', () => go.newChat());
  return {
    node: make('nav', { class: 'look-nav', 'aria-label': 'Chats' }, fresh, links),
    show(ids, currentId) {
      links.replaceChildren(
        ...ids.map((id, index) => {
          const link = makeLink(address.of(id), `Conversation ${index + 1}`, () => go.open(id));
          if (id === currentId) link.setAttribute('aria-current', 'page');
          return make('li', {}, link);
        }),
      );
    },
  };
}

function makeLink(path: string, label: string, go: () => void): HTMLAnchorElement {
  const link = make('a', { href: path }, label);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  return link;
}
