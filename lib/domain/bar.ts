/** The user's confidence threshold t: a probability. */
export const BAR = { min: 0.5, max: 0.95, step: 0.05, default: 0.75 } as const;

/** The three bars that have a name. */
export const PRESETS = [
  { id: 'relaxed', bar: 0.5 },
  { id: 'careful', bar: 0.75 },
  { id: 'strict', bar: 0.9 },
] as const;
export type PresetId = (typeof PRESETS)[number]['id'];
