import { native } from './native.ts';

/**
 * Stands in, in what we build, for `createI18n` of @wxt-dev/i18n (wxt.config.ts): no text of ours
 * names its values or has more than two forms, and the package's own would weigh on every chat. The
 * types of keys and values are still the package's.
 */
export function createI18n() {
  return { t: lookUp };
}

function lookUp(key: string, ...rest: readonly (number | readonly (string | number)[])[]): string {
  const count = rest.find((each) => typeof each === 'number');
  const values =
    rest.find((each) => typeof each === 'object') ?? (count === undefined ? [] : [count]);
  const text = native.i18n.getMessage(key.replaceAll('.', '_'), values.map(String));
  if (count === undefined) return text;
  const [one, many] = text.split(' | ');
  return (count === 1 ? one : many) ?? text;
}
