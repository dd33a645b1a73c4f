import type { Example, Language } from './language.ts';
import { prose } from './pl-prose.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',
  script: /[ąęłśźż]/,
  markers:
    'nie się jest to ale w czy oraz jak dla mogę z o który jaki mam tego na ten brak danych i a do po przy przez od za jako był była było były są być jego jej ich ta te ci mi mnie ty tylko też już jeszcze bardzo gdzie kiedy kto co czego nieznany nieznana nieznane rok'.split(
      ' ',
    ),
  labels: [
    'pewność',
    'poziom pewności',
    'stopień pewności',
    'poziom ufności',
    'poziom zaufania',
    'prawdopodobieństwo poprawności',
  ],
  weakLabels: ['prawdopodobieństwo'],
  modifiers: ['moja', 'mój', 'ogólna', 'ogólny', 'łączna'],
  whole: ['ogólna', 'ogólny', 'łączna', 'łącznie', 'całość'],
  guess: ['najlepszy strzał', 'najlepsze przypuszczenie', 'najlepszy domysł'],
  answer: ['odpowiedź', 'odpowiedź końcowa', 'ostateczna odpowiedź'],
  fillers: ['wynosi', 'to', 'na', 'około', 'ok.', 'jakieś', 'wysoka', 'średnia', 'niska'],
  percent: ['procent', 'proc.'],
  outOf: ['na', 'z'],
  to: ['do'],
  sure: ['pewności', 'pewien', 'pewny', 'pewna'],
  sentinels: [
    'nie wiem',
    'nie wiem tego',
    'tego nie wiem',
    'naprawdę nie wiem',
    'nie mam pojęcia',
    'nie mam zielonego pojęcia',
  ],
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.97, 'Stolicą Australii jest **Canberra**.\n\n**Poziom pewności:** 97%', 'asked'],
  ['answer', 0.8, 'To był rok 1569. Jestem tego pewien na jakieś 80%.', 'asked'],
  [
    'answer',
    0.9,
    'Nie znam takiej ustawy i nigdy nie istniała: to mit z internetu.\n\nPewność: 90%',
    'asked',
  ],
  [
    'answer',
    0.7,
    'Nie wiem tego na pewno, ale najprawdopodobniej chodzi o Łódź.\n\nConfidence: 70%',
    'asked',
  ],
  ['answer', null, 'Po czesku „nie wiem” to „nevím”, a po angielsku „I don’t know”.'],
  [
    'answer',
    null,
    '— Gdzie jest mapa? — zapytała Ola.\n— Nie wiem — mruknął Staszek i zamknął szufladę.',
  ],
  ['answer', null, 'Przy poziomie ufności 95% przedział obejmuje od 41% do 47% badanych.'],
  [
    'answer',
    null,
    'Nie jestem prawnikiem, ale zwykle na odwołanie masz 14 dni od doręczenia decyzji.',
  ],
  [
    'answer',
    0.85,
    'Dokładna liczba ofiar nie jest znana; historycy przyjmują około 20 tysięcy.\n\nPewność: 85%',
    'asked',
  ],
  [
    'partial',
    0.9,
    'Powieść napisał Stefan Żeromski. Nakładu pierwszego wydania nie znam.\n\nPewność: 90%',
    'asked',
  ],
  ['partial', null, '- Rok budowy: 1904\n- Architekt: Franciszek Mączyński\n- Koszt: nie wiem'],
  ['abstain', null, 'Nie wiem.', 'asked'],
  [
    'abstain',
    null,
    'Niestety nie mam wiarygodnych informacji na temat tego lokalnego turnieju.',
    'asked',
  ],
  ['abstain', 0.2, 'Nie wiem.\n\nNajlepszy strzał: 1874 (20%)', 'asked'],
  [
    'abstain',
    null,
    'Nie mogę wiedzieć, co dziś jadłeś na śniadanie: nie mam wglądu w twoje życie.',
  ],
  ['clarify', null, 'O którego Jordana chodzi: koszykarza, aktora czy o państwo?', 'asked'],
  ['refuse', null, 'Przykro mi, ale nie mogę pomóc w budowie materiałów wybuchowych.', 'asked'],
  ['abstain', null, 'Moje dane sięgają wiosny 2023 roku, więc nie wiem, kto został prezesem.'],
  ['abstain', null, 'W artykule nie ma takiej informacji.'],
  ['abstain', null, 'Musiałabym zgadywać, więc nie podam żadnej liczby.'],
  ['partial', null, 'Daty ślubu nie znam, za to wiadomo, że mieli trzy córki.'],
  ['clarify', null, 'Oczywiście! Na jaki temat ma być przemówienie?'],
  ['refuse', null, 'Nie udzielam porad, jak ominąć zabezpieczenia.'],
  ['answer', null, 'Nigdy nic nie wiadomo, dlatego rób kopie zapasowe.'],
  ['abstain', null, 'Twoje kody zna tylko administrator.'],
  ['partial', null, 'Autorka: Eliza Orzeszkowa. Rok: 1888. Sprzedane egzemplarze: brak danych.'],
  ['clarify', null, 'Z przyjemnością. Jak brzmi zadanie?'],
  ['refuse', null, 'Fałszywych świadectw nie przygotuję.'],
  [
    'answer',
    null,
    'Nie widzę Twojej drukarki, ale ta lampka prawie zawsze oznacza zacięty papier.',
  ],
  ['abstain', null, 'Skąd mam wiedzieć, gdzie zaparkowałeś?'],
];
