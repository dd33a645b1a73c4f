/** A word for each place of a page in which somebody's words can stand. */
export const SECRETS = {
  path: 'quorvinbex',
  query: 'zelmadrift',
  hash: 'yopranquil',
  title: 'brindovash',
  meta: 'kelvortsam',
  text: 'jaspervond',
  comment: 'wuxlebrine',
  script: 'dravenholz',
  css: 'fomblazint',
  typed: 'gwendolyra',
  value: 'hexavornil',
  placeholder: 'ixobrandle',
  tooltip: 'lumpigrath',
  href: 'morwexidan',
  src: 'nubrexolim',
  alt: 'opwaldrick',
  label: 'pivonarsch',
  described: 'ruxfontine',
  data: 'sorbuleck',
  json: 'tynovaxel',
  id: 'ulbrechtom',
  testid: 'vamprodish',
  name: 'xandrofell',
  slot: 'yurbicante',
  roleOf: 'zwickelmar',
  option: 'abrixolond',
  svg: 'bexfarolin',
  shadow: 'cyldorvane',
  shadowId: 'dwompterix',
  innerShadow: 'efrolandux',
  editable: 'fyxobramel',
  hidden: 'gorvalinst',
  frame: 'hibrandocs',
  // Names that many elements could share: hidden because the page says the word elsewhere, too.
  className: 'indrovaste',
  tag: 'jolbrimaux',
  attribute: 'krexfadion',
} as const;

/** Runs in the page: a chat with a secret in every place. */
export function plantSecrets(secrets: typeof SECRETS): void {
  const { body, head } = document;
  document.title = `Chat with ${secrets.title}`;
  head.innerHTML += `<meta name="author" content="${secrets.meta}"><style>.${secrets.css} { color: red }</style>`;
  const turn = (inner: string) => `
    <x-${secrets.tag} class="turn avatar-${secrets.className} ${secrets.className}"
      id="user-${secrets.id}" data-role="user" data-user="${secrets.data}" data-${secrets.attribute}="1"
      data-state='{"name":"${secrets.json}"}' data-testid="turn-${secrets.testid}"
      role="${secrets.roleOf}" aria-label="Said by ${secrets.label}" aria-description="${secrets.described}"
      title="${secrets.tooltip}"><!-- ${secrets.comment} -->
      <p id="${secrets.id}Message3">Hello ${secrets.text}, ${secrets.className} ${secrets.tag} ${secrets.attribute}</p>
      <a href="https://x.example/u/${secrets.href}?${secrets.href}" slot="${secrets.slot}">
        <img src="/img/${secrets.src}.png" alt="${secrets.alt}"></a>
      <svg><title>${secrets.svg}</title><text>${secrets.svg}</text></svg>
      <div contenteditable="true">${secrets.editable}</div>
      <div hidden>${secrets.hidden}</div>
      <iframe title="${secrets.frame}" src="about:blank#${secrets.frame}"></iframe>
      ${inner}
    </x-${secrets.tag}>`;
  body.innerHTML = `
    <script type="text/plain">${secrets.script}</script>
    <template><p>${secrets.hidden}</p></template>
    <main>${turn('')}${turn('<div class="host"></div>')}</main>
    <form id="composer-form"><textarea id="prompt-textarea" name="${secrets.name}" aria-label="typed"
      placeholder="Ask ${secrets.placeholder}" style="width: 300px; height: 60px"></textarea>
      <input type="hidden" value="${secrets.value}">
      <select><option value="${secrets.option}">${secrets.option}</option></select>
      <button type="submit" aria-label="Send to ${secrets.label}">Send</button></form>`;
  const shadow = body.querySelector('.host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<p id="of-${secrets.shadowId}" title="${secrets.shadow}">${secrets.shadow}</p>
    <div class="message"><div class="host"></div></div>`;
  const inner = shadow.querySelector('.host')!.attachShadow({ mode: 'open' });
  inner.innerHTML = `<b data-x="${secrets.innerShadow}">${secrets.innerShadow}</b>`;
}
