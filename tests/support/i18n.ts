import en from '../../locales/en.json' with { type: 'json' };

type Substitution = string | number;
type Text = string | { readonly 1: string; readonly n: string };
type Texts = { readonly [key: string]: Text | Texts };

function find(key: string): Text {
  let at: unknown = en satisfies Texts;
  for (const part of key.split('.')) at = (at as Texts | undefined)?.[part];
  if (typeof at === 'string') return at;
  if (typeof at === 'object' && at !== null && 'n' in at) return at as Text;
  throw new Error(`No text for "${key}" in locales/en.json.`);
}

/**
 * Stands in for `#i18n` where there is no browser to ask: the English texts, read from their file,
 * with the same rules for `$1` and for a text in two forms. A text that is missing is an error.
 */
function translate(key: string, ...rest: readonly (number | readonly Substitution[])[]): string {
  const count = rest.find((arg) => typeof arg === 'number');
  const given = rest.find((arg) => typeof arg !== 'number');
  const values = given ?? (count === undefined ? [] : [count]);
  const text = find(key);
  const form = typeof text === 'string' ? text : text[count === 1 ? 1 : 'n'];
  return form.replace(/\$([1-9])/g, (place, digit: string) => String(values[+digit - 1] ?? place));
}

export const i18n = { t: translate };
