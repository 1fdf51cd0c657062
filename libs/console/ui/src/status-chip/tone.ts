/** What a state means for the reader: nothing, to know, done, soon to act, act now. */
export const TONES = ['neutral', 'info', 'success', 'warning', 'danger'] as const;

export type Tone = (typeof TONES)[number];
