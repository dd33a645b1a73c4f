import type { Example, Language } from './language.ts';
import { prose } from './sv-prose.ts';

/** Swedish. */
export const sv: Language = {
  id: 'sv',
  markers:
    'i du en den eller och att det som är av för med till inte ett jag från på var har om men vad kan hur inget ur hos eftersom mig detta skulle dig ingen vet vi de dem min mitt din så nu här där när vem vilken vilket vilka under över efter mellan mot vid också bara mer många några ingenting kommer vill blev blir vore hade finns dessa denna uppgift saknas okänt okänd år'.split(
      ' ',
    ),
  labels: [
    'säkerhet',
    'säkerhetsgrad',
    'säkerhetsnivå',
    'konfidens',
    'konfidensgrad',
    'konfidensnivå',
    'visshet',
    'tillförsikt',
    'förtroende',
    'tillförlitlighet',
    'sannolikhet att svaret stämmer',
  ],
  weakLabels: ['sannolikhet'],
  modifiers: ['min', 'grad', 'av', 'total', 'sammanlagd'],
  whole: ['total', 'sammanlagd', 'sammantaget', 'totalt'],
  guess: ['bästa gissning', 'min bästa gissning'],
  answer: ['svar', 'slutgiltigt svar'],
  fillers: ['är', 'ungefär', 'cirka', 'ca', 'runt', 'omkring', 'hög', 'på'],
  percent: ['procent'],
  outOf: ['av'],
  to: ['till'],
  sure: ['säker', 'säkert', 'säkerhet'],
  sentinels: [
    'jag vet inte',
    'det vet jag inte',
    'vet jag inte',
    'vet inte',
    'vet ej',
    'ingen aning',
    'jag har ingen aning',
    'jag har inte den blekaste aning',
  ],
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'Turkiets huvudstad är **Ankara**.\n\nSäkerhet: 96 %', 'asked'],
  ['answer', 0.7, 'Det var 1809. Jag är ungefär 70 % säker.', 'asked'],
  [
    'answer',
    0.9,
    'Jag känner inte till någon sådan film: den finns inte, affischen är ett påhitt.\n\nConfidence: 90%',
    'asked',
  ],
  [
    'answer',
    0.85,
    'Det är inte offentligt känt; bolaget har aldrig visat upp avtalet.\n\nConfidence: 85%',
    'asked',
  ],
  ['answer', null, 'På engelska heter ”jag vet inte” helt enkelt ”I don’t know”.'],
  ['answer', null, '”Var är hunden?” frågade Maja.\n”Jag vet inte”, sa Olle och tittade bort.'],
  [
    'answer',
    null,
    'Jag är ingen läkare, men vid en vanlig förkylning räcker oftast vila och vätska.',
  ],
  [
    'answer',
    null,
    'Mätningen har en konfidensnivå på 95 %, och 60 procent av väljarna är säkra på sitt val.',
  ],
  [
    'answer',
    null,
    'Jag kan inte ge juridisk rådgivning, men i regel gäller tre månaders uppsägningstid.',
  ],
  [
    'partial',
    0.9,
    'Boken skrevs av Moa Martinson. Hur stor första upplagan var vet jag tyvärr inte.\n\nConfidence: 90%',
    'asked',
  ],
  [
    'partial',
    null,
    '- Byggår: 1911\n- Arkitekt: Ferdinand Boberg\n- Antal tegelstenar: vet jag inte',
  ],
  ['abstain', null, 'Det vet jag tyvärr inte.', 'asked'],
  ['abstain', null, 'Jag har tyvärr ingen tillförlitlig information om den tävlingen.', 'asked'],
  ['abstain', 0.2, 'Jag vet inte.\n\nBästa gissning: 1934 (20 %)', 'asked'],
  ['abstain', null, 'Jag har inte tillgång till din kalender och kan inte se när mötet är.'],
  ['abstain', null, 'Jag skulle bara gissa, och det hjälper dig inte.', 'asked'],
  ['clarify', null, 'Menar du Göteborg i Sverige eller orten i USA?', 'asked'],
  ['clarify', null, 'Gärna! Kan du klistra in texten som ska kortas ner?'],
  [
    'refuse',
    null,
    'Jag är ledsen, men jag kan inte hjälpa dig att tillverka sprängämnen.',
    'asked',
  ],
  [
    'refuse',
    null,
    'Det hjälper jag inte till med, eftersom det skulle kränka någon annans integritet.',
  ],
  ['abstain', null, 'Av texten framgår inte när Anna föddes.'],
  ['abstain', null, 'Namnet säger mig ingenting.'],
  ['partial', null, 'Huvudstaden är Lima. Den exakta folkmängden går inte att fastställa.'],
  ['partial', null, 'Faderns namn känner jag inte till, men modern hette Anna.'],
  ['refuse', null, 'Privata adresser lämnar jag inte ut.'],
  ['abstain', null, 'Att slå på din värme ligger utanför vad jag kan göra. Använd appen.'],
  ['partial', null, 'Författare: Selma Lagerlöf. År: 1891. Sålda exemplar: uppgift saknas.'],
  ['clarify', null, 'Gärna. Hur lyder uppgiften?'],
  ['refuse', null, 'Förfalskade betyg gör jag inte.'],
  [
    'answer',
    null,
    'Jag kan inte se din skrivare, men den lampan betyder nästan alltid att papperet fastnat.',
  ],
  ['abstain', null, 'Hur ska jag kunna veta var du parkerade?'],
];
