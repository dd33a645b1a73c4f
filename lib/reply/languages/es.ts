import type { Example, Language } from './language.ts';
import { prose } from './es-prose.ts';

/** Spanish. */
export const es: Language = {
  id: 'es',
  script: /[¿¡ñ]/,
  markers:
    'la en de un no a y o si ha han como más ni sus nos les entre cuando este esta era son también su el los las una por para con del está pero fue muy y es que qué te lo se al puedo eso tengo me mi sin esa ese hay ya nunca sobre información obligado aunque desconocido desconocida año datos'.split(
      ' ',
    ),
  labels: ['confianza', 'certeza', 'probabilidad de acierto', 'probabilidad de acertar'],
  weakLabels: ['probabilidad', 'seguridad'],
  modifiers: 'mi nivel grado de global general total final'.split(' '),
  whole: ['global', 'general', 'total', 'en conjunto'],
  guess: ['mejor suposición', 'mejor conjetura', 'mejor estimación', 'mejor hipótesis'],
  answer: ['respuesta', 'respuesta final'],
  fillers: 'es de del un una el al alrededor cerca casi muy alta media baja'.split(' '),
  percent: ['por ciento', 'por cien'],
  outOf: ['de', 'sobre'],
  to: ['a', 'y'],
  sure: ['seguro', 'segura', 'de confianza', 'de certeza', 'de seguridad'],
  sentinels:
    'no lo sé|no sé|no lo se|yo no lo sé|no tengo idea|ni idea|no tengo ni idea|lo desconozco|desconozco|lo ignoro|no lo conozco|no lo recuerdo'.split(
      '|',
    ),
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.97, 'La capital de Australia es **Canberra**.\n\nConfianza: 97 %', 'asked'],
  ['answer', 0.8, 'Fue en 1492. Estoy un 80 % seguro.', 'asked'],
  ['answer', 0.85, 'El río más largo es el Amazonas.\n\n**Nivel de confianza:** 85/100', 'asked'],
  [
    'answer',
    0.95,
    'No conozco ningún estudio así: no existe, y la cita es inventada.\n\nConfidence: 95%',
    'asked',
  ],
  ['answer', null, 'En inglés, «no lo sé» se dice «I don’t know».'],
  [
    'answer',
    null,
    'El 80 % de los encuestados está seguro de su voto, y el nivel de confianza del sondeo es del 95 %.',
  ],
  ['answer', null, '—¿Quién llamó? —preguntó Ana.\n—No lo sé —dijo Luis, y cerró la puerta.'],
  [
    'answer',
    null,
    'No soy médico, pero por lo general basta con reposo y líquidos durante dos o tres días.',
  ],
  [
    'partial',
    0.9,
    'El autor es Juan Rulfo. La tirada de la primera edición no la sé.\n\nConfianza: 90 %',
    'asked',
  ],
  [
    'partial',
    null,
    '- Año: 1967\n- Editorial: Sudamericana\n- Número de ejemplares devueltos: no lo sé',
  ],
  ['abstain', null, 'No lo sé.', 'asked'],
  [
    'abstain',
    null,
    'Lamentablemente no dispongo de información fiable sobre ese concurso local.',
    'asked',
  ],
  [
    'partial',
    0.7,
    'Respuesta: Benito Pérez Galdós; al traductor sueco no lo conozco\nConfianza: 70 %',
    'asked',
  ],
  [
    'abstain',
    null,
    'El club jugó doce temporadas en Segunda y cambió tres veces de campo.\n\nDe los goles de cabeza no quedó cuenta alguna. Como cualquier cifra que diera sería inventada, prefiero no arriesgar ninguna.',
    'asked',
  ],
  ['answer', 0.7, 'No veo datos de hoy, pero el censo daba unos 3,3 millones.\n\nConfianza: 70 %'],
  ['refuse', null, 'Entiendo tu enfado, pero no voy a ayudarte a entrar en su cuenta.'],
  ['clarify', null, 'No veo ningún archivo adjunto. ¿Puedes volver a subirlo?'],
  ['abstain', 0.2, 'No lo sé.\n\nMejor suposición: 1874 (20 %)', 'asked'],
  ['abstain', null, 'No puedo saber qué desayunaste hoy: no tengo acceso a tu vida.'],
  ['clarify', null, '¿A qué Jordan te refieres: al jugador, al actor o al país?', 'asked'],
  ['refuse', null, 'Lo siento, pero no puedo ayudarte a fabricar explosivos.', 'asked'],
  [
    'abstain',
    null,
    'Encender las luces de tu casa no está a mi alcance desde aquí. Usa la aplicación.',
  ],
  ['partial', null, 'Autora: Ana María Matute. Año: 1948. Ejemplares vendidos: sin datos.'],
  ['clarify', null, 'Con gusto. ¿Cuál es el enunciado?'],
  ['refuse', null, 'No fabrico facturas falsas, ni para ti ni para nadie.'],
  [
    'answer',
    null,
    'No hay una única respuesta a eso: unos confían en la disciplina y otros en la suerte.',
  ],
  ['abstain', null, '¿Cómo voy a saber yo dónde aparcaste?'],
  ['abstain', null, '¡Ojalá lo supiera! El jurado no lo anuncia hasta la gala.'],
  ['abstain', null, 'No, no puedo hacer una transferencia. Entra en la app de tu banco.'],
  ['refuse', null, 'Conmigo no cuentes para eso; acosar a alguien es delito.'],
  ['refuse', null, 'Las direcciones particulares no las doy, ni siquiera las de famosos.'],
  [
    'clarify',
    null,
    'Con gusto lo reviso, pero no me ha llegado ningún adjunto. ¿Puedes pegar las cifras?',
  ],
  [
    'partial',
    null,
    '- **Inventor:** Isaac Peral\n- **Año:** 1888\n- **Últimas palabras:** nadie las registró.',
  ],
  [
    'answer',
    null,
    'No sé qué modelo tienes, pero casi todos se reinician con el botón pulsado diez segundos.',
  ],
];
