import type { RegulationPreset } from '../preset';
import { BLANK } from './blank';
import { P000 } from './p000';
import { P001 } from './p001';
import { P003 } from './p003';
import { P004 } from './p004';

/** The regulations a school may start from. A new one is a new file and a line here. */
export const PRESETS = { P000, P001, P003, P004, BLANK } as const satisfies Readonly<
  Record<string, RegulationPreset>
>;

export type PresetCode = keyof typeof PRESETS;

export const PRESET_CODES = Object.keys(PRESETS) as readonly PresetCode[];
