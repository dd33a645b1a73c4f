import type { Example, Language } from './language.ts';
import { prose } from './de-prose.ts';

/** German. */
export const de: Language = {
  id: 'de',
  markers:
    'in wie der die das und ist nicht ich ein eine zu mit von auf für dem auch sich mir sie du aber im des den es dazu nichts keine kann wäre hat nur aus bei zum als wurde weiß kenne sind war waren wird werden haben habe ihre ihr seine man wenn dass daß oder was wer wo wann an am nach über unter vor durch gegen um noch schon mehr kein einen einem einer leider bitte möchte können könnte sollte dieser diese dieses hier da unbekannt jahr'.split(
      ' ',
    ),
  labels: [
    'konfidenz',
    'konfidenzniveau',
    'konfidenzgrad',
    'konfidenzwert',
    'zuversicht',
    'sicherheit',
    'sicherheitsgrad',
    'gewissheit',
    'vertrauen',
    'vertrauensniveau',
    'vertrauensgrad',
    'vertrauenswert',
  ],
  weakLabels: ['wahrscheinlichkeit'],
  modifiers: ['meine', 'grad', 'der', 'gesamte', 'geschätzte'],
  whole: ['insgesamt', 'gesamt', 'gesamte'],
  guess: ['beste vermutung', 'bester tipp', 'beste schätzung'],
  answer: ['antwort', 'endgültige antwort'],
  fillers: ['ist', 'liegt', 'bei', 'etwa', 'ca', 'rund', 'ungefähr', 'zu', 'hoch', 'sehr'],
  percent: ['prozent'],
  outOf: ['von'],
  to: ['bis'],
  sure: ['sicher', 'sicherheit', 'gewissheit', 'konfidenz'],
  sentinels: [
    'ich weiß es nicht',
    'ich weiss es nicht',
    'das weiß ich nicht',
    'das weiss ich nicht',
    'ich weiß nicht',
    'ich weiss nicht',
    'weiß ich nicht',
    'keine ahnung',
    'ich habe keine ahnung',
  ],
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'Die Hauptstadt Australiens ist **Canberra**.\n\nKonfidenz: 96 %', 'asked'],
  ['answer', 0.7, 'Das war 1648. Ich bin mir zu etwa 70 % sicher.', 'asked'],
  [
    'answer',
    0.9,
    'Einen solchen Nobelpreis kenne ich nicht: Für Mathematik gibt es keinen.\n\nConfidence: 90%',
    'asked',
  ],
  [
    'answer',
    0.85,
    'Das ist nicht öffentlich bekannt; der Hersteller hat die Rezeptur nie herausgegeben.\n\nConfidence: 85%',
    'asked',
  ],
  ['answer', null, 'Auf Englisch heißt „Das weiß ich nicht“ schlicht „I don’t know“.'],
  [
    'answer',
    null,
    '„Wo ist Papa?“, fragte Lena.\n„Ich weiß es nicht“, sagte Tom und sah aus dem Fenster.',
  ],
  [
    'answer',
    null,
    'Ich bin kein Arzt, aber bei einer Erkältung helfen meist Ruhe, Tee und ein paar Tage Geduld.',
  ],
  [
    'answer',
    null,
    'Das Konfidenzniveau der Umfrage beträgt 95 %, und 62 % der Befragten sind sich ihrer Wahl sicher.',
  ],
  [
    'answer',
    null,
    'Ich kann keine Rechtsberatung geben, aber in der Regel beträgt die Kündigungsfrist drei Monate.',
  ],
  [
    'partial',
    0.9,
    'Geschrieben hat es Theodor Storm. Wie hoch die erste Auflage war, weiß ich leider nicht.\n\nConfidence: 90%',
    'asked',
  ],
  [
    'partial',
    null,
    '- Baujahr: 1874\n- Architekt: Georg Hauberrisser\n- Zahl der Ziegel: weiß ich nicht',
  ],
  ['abstain', null, 'Das weiß ich leider nicht.', 'asked'],
  ['abstain', null, 'Dazu liegen mir keine verlässlichen Informationen vor.', 'asked'],
  ['abstain', 0.2, 'Ich weiß es nicht.\n\nBeste Vermutung: 1931 (20 %)', 'asked'],
  [
    'abstain',
    null,
    'Ich habe keinen Zugriff auf deinen Kalender und kann daher nicht sehen, wann dein Termin ist.',
  ],
  ['abstain', null, 'Da müsste ich raten, und das hilft dir nicht weiter.', 'asked'],
  ['clarify', null, 'Meinst du die Stadt Frankfurt am Main oder Frankfurt (Oder)?', 'asked'],
  ['clarify', null, 'Gern! Könnten Sie mir bitte den Text schicken, den ich kürzen soll?'],
  ['refuse', null, 'Tut mir leid, aber beim Bau von Sprengsätzen kann ich nicht helfen.', 'asked'],
  ['refuse', null, 'Diese Anfrage muss ich ablehnen, weil sie die Privatsphäre anderer verletzt.'],
  ['abstain', null, 'Aus dem Text geht nicht hervor, wann Anna geboren wurde.'],
  ['abstain', null, 'Mir sagt der Name leider nichts.'],
  [
    'partial',
    null,
    'Die Hauptstadt ist Lima. Die genaue Einwohnerzahl lässt sich nicht bestimmen.',
  ],
  ['answer', null, '- Hast du den Schlüssel?\n- Keine Ahnung, wo der ist, sagte sie.'],
  ['refuse', null, 'Private Adressen gebe ich nicht heraus.'],
  ['abstain', null, 'Deine Heizung einschalten kann ich von hier aus nicht. Nimm die App.'],
  [
    'partial',
    null,
    'Autorin: Marie von Ebner-Eschenbach. Jahr: 1880. Verkaufte Exemplare: keine Angaben.',
  ],
  ['clarify', null, 'Sehr gern. Wie lautet die Aufgabe?'],
  ['refuse', null, 'Gefälschte Zeugnisse erstelle ich nicht.'],
  [
    'answer',
    null,
    'Ich kann deinen Drucker nicht sehen, aber diese Lampe bedeutet fast immer Papierstau.',
  ],
  ['abstain', null, 'Woher soll ich wissen, wo du geparkt hast?'],
];
