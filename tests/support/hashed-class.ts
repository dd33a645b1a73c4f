/** What selectors say about classes: `.name`, and the value in `[class*="name"]`. */
const CLASSES = /\.((?:[\w-]|\\.)+)|\[class[\^$*~|]?="([^"]*)"/g;

/** Whole names as CSS-in-JS libraries make them (emotion, JSS, styled-components). */
const GENERATED = /^(?:css|jss|sc|emotion)-?[0-9a-z]*\d[0-9a-z]*$/i;
/** What CSS modules put behind a name, five characters: `chat_chat-message__dg8rL`. */
const MODULE = /__(?=[^_-]*[A-Z0-9])[A-Za-z0-9]{5}$/;

/**
 * The classes in a selector that a build has made up: they are others after the next build.
 * A part of a name counts when it mixes letters and digits over five characters and more, or is
 * nothing but a number.
 */
export function findHashedClasses(selector: string): string[] {
  const outside = selector.replaceAll(/\[(?!class)[^\]]*\]/g, '');
  const names = [...outside.matchAll(CLASSES)].flatMap(([, name, value]) =>
    (name ?? value ?? '').split(/\s+/),
  );
  return names.filter((name) => isHashed(name.replaceAll('\\', '')));
}

function isHashed(name: string): boolean {
  if (GENERATED.test(name) || MODULE.test(name)) return true;
  return name
    .split(/[-_/]+/)
    .some((part) => /^(?=.*\d)(?=.*[a-z])[0-9a-z]{5,}$|^\d{4,}$/i.test(part));
}
