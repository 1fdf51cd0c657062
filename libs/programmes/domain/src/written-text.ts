import { must, type Check } from './judgement';

/** Bounds of a text a person writes, in characters after trimming. */
export interface TextBounds {
  readonly min: number;
  readonly max: number;
}

export const REASON_BOUNDS: TextBounds = { min: 10, max: 2000 };
export const REPORT_TEXT_BOUNDS: TextBounds = { min: 20, max: 10_000 };

/** Rules for one required text: long enough to say something, short enough to read. */
export function textChecks(field: string, text: string, bounds: TextBounds): readonly Check[] {
  const length = text.trim().length;
  const details = { min: bounds.min, max: bounds.max, length };
  return [
    must(length < bounds.min, 'TEXT_TOO_SHORT', { field, details }),
    must(length > bounds.max, 'TEXT_TOO_LONG', { field, details }),
  ];
}

export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
