import type { RoadmapTemplate } from '../roadmap-template';
import { ROADMAP_001 } from './roadmap-001';
import { ROADMAP_003 } from './roadmap-003';
import { ROADMAP_000, ROADMAP_002, ROADMAP_004 } from './teacher-roadmaps';

/** The roadmaps a school may start from, each with the stages of its own source (domain.md 3.2 B). */
export const ROADMAP_TEMPLATES: readonly RoadmapTemplate[] = [
  ROADMAP_000,
  ROADMAP_001,
  ROADMAP_002,
  ROADMAP_003,
  ROADMAP_004,
];

export const roadmapTemplate = (code: string): RoadmapTemplate | null =>
  ROADMAP_TEMPLATES.find((template) => template.code === code) ?? null;

/** The one that belongs to a regulation; a school that wrote its own starts from the model roadmap. */
export const templateOfPreset = (preset: string): RoadmapTemplate =>
  roadmapTemplate(preset) ?? ROADMAP_002;
