import type { Example, Language } from './language.ts';
import { prose } from './nl-prose.ts';

/** Dutch. */
export const nl: Language = {
  id: 'nl',
  markers:
    'en in of welk wat het een van dat niet ik de voor op zijn met wordt ook er maar werd aan geen te uit naar daar dit heb heeft kan nog niets om hij ze je is weet ken me mij mijn u uw jij deze die hun haar zou moet wil dus omdat want als dan bij door over onder tot tussen geweest worden waren was wie waar hoe welke hier al wel meer elke iets iemand niemand onbekend jaar'.split(
      ' ',
    ),
  labels: [
    'vertrouwen',
    'betrouwbaarheid',
    'zekerheid',
    'zekerheidsniveau',
    'zekerheidsgraad',
    'vertrouwensniveau',
    'vertrouwensscore',
    'waarschijnlijkheid dat dit klopt',
    'kans dat dit klopt',
  ],
  weakLabels: ['waarschijnlijkheid', 'kans'],
  modifiers: ['mijn', 'mate', 'niveau', 'van', 'graad', 'totale'],
  whole: ['over het geheel', 'totaal', 'totale'],
  guess: ['beste gok', 'beste schatting'],
  answer: ['antwoord', 'definitief antwoord'],
  fillers: ['is', 'ligt op', 'ongeveer', 'circa', 'rond', "zo'n", 'hoog', 'zeer'],
  percent: ['procent'],
  outOf: ['van'],
  to: ['tot'],
  sure: ['zeker', 'zekerheid'],
  sentinels: [
    'ik weet het niet',
    'dat weet ik niet',
    'weet ik niet',
    'ik weet niet',
    'geen idee',
    'ik heb geen idee',
    'ik zou het niet weten',
  ],
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.95, 'De hoofdstad van Canada is **Ottawa**.\n\nZekerheid: 95 %', 'asked'],
  ['answer', 0.75, 'Dat was in 1953. Ik ben er ongeveer 75% zeker van.', 'asked'],
  [
    'answer',
    0.92,
    'Ik ken zo’n onderzoek niet: het bestaat niet, de verwijzing is verzonnen.\n\nConfidence: 92%',
    'asked',
  ],
  [
    'answer',
    0.8,
    'Dat is niet openbaar bekend; het bedrijf houdt het recept geheim.\n\nConfidence: 80%',
    'asked',
  ],
  ['answer', null, 'In het Engels zeg je voor “dat weet ik niet” gewoon “I don’t know”.'],
  [
    'answer',
    null,
    '“Waar is de sleutel?” vroeg Anna.\n“Ik weet het niet,” zei Bram, en hij ging zitten.',
  ],
  ['answer', null, 'Ik ben geen jurist, maar meestal geldt een opzegtermijn van één maand.'],
  [
    'answer',
    null,
    'Van de ondervraagden is 70% zeker van zijn keuze; het betrouwbaarheidsniveau van de peiling is 95%.',
  ],
  [
    'answer',
    null,
    'Ik weet niet alles, toch is dit eenvoudig: water kookt op zeeniveau bij 100 graden.',
  ],
  [
    'partial',
    0.88,
    'Het boek is van Harry Mulisch. Hoe groot de eerste oplage was, weet ik helaas niet.\n\nConfidence: 88%',
    'asked',
  ],
  ['partial', null, '- Bouwjaar: 1903\n- Architect: Berlage\n- Aantal bakstenen: weet ik niet'],
  ['abstain', null, 'Dat weet ik helaas niet.', 'asked'],
  ['abstain', null, 'Ik heb daarover geen betrouwbare informatie.', 'asked'],
  ['abstain', 0.15, 'Ik weet het niet.\n\nBeste gok: 1912 (15%)', 'asked'],
  ['abstain', null, 'Ik kan niet in je agenda kijken, dus ik zie niet wanneer je afspraak is.'],
  ['abstain', null, 'Niemand kan zeggen hoe vaak dat in die jaren is gebeurd.'],
  ['clarify', null, 'Bedoel je Bergen in Noorwegen of Bergen in Noord-Holland?', 'asked'],
  ['clarify', null, 'Graag! Kunt u de tekst die ik moet inkorten hier plakken?'],
  [
    'refuse',
    null,
    'Het spijt me, maar ik kan je niet helpen bij het maken van explosieven.',
    'asked',
  ],
  ['refuse', null, 'Daar werk ik niet aan mee: het zou de privacy van je buurman schenden.'],
  ['abstain', null, 'Uit de tekst blijkt niet wanneer Anna geboren is.'],
  ['abstain', null, 'Elk antwoord zou pure speculatie zijn.'],
  ['partial', null, 'Ze werd in 1883 gebouwd, de architect is mij onbekend.'],
  ['partial', null, 'De naam van zijn vader ken ik niet, maar zijn moeder heette Anna.'],
  ['refuse', null, 'Privéadressen geef ik niet door.'],
  ['abstain', null, 'Je verwarming aanzetten ligt niet in mijn macht. Gebruik de app.'],
  ['partial', null, 'Schrijver: Louis Couperus. Jaar: 1889. Verkochte exemplaren: geen gegevens.'],
  ['clarify', null, 'Graag. Wat is de opgave?'],
  ['refuse', null, "Vervalste diploma's maak ik niet."],
  [
    'answer',
    null,
    'Ik kan je printer niet zien, maar dat lampje betekent bijna altijd vastgelopen papier.',
  ],
  ['abstain', null, 'Hoe moet ik weten waar je geparkeerd hebt?'],
];
