import { ar } from './ar.ts';
import { bn } from './bn.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import type { Language } from './language.ts';

/** Every language that is read. A new one is a file beside this and a name in this list. */
export const LANGUAGES: readonly Language[] = [
  en,
  es,
  pt,
  fr,
  de,
  it,
  nl,
  pl,
  cs,
  ro,
  ru,
  uk,
  tr,
  ar,
  he,
  fa,
  hi,
  bn,
  zh,
  ja,
  ko,
  id,
  vi,
  sv,
  el,
  th,
];
