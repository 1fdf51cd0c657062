import type { RegulationPreset } from '../preset';
import { P004 } from './p004';

/** The regulations a school may start from. A new one is a new file and a line here. */
export const PRESETS = { P004 } as const satisfies Readonly<Record<string, RegulationPreset>>;

export type PresetCode = keyof typeof PRESETS;

export const PRESET_CODES = Object.keys(PRESETS) as readonly PresetCode[];
