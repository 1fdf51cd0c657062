import { presetParameters, type RegulationPreset } from '../preset';

/** Nothing is settled: for a school that writes its own, e.g. beside the model roadmap of source 002. */
export const BLANK: RegulationPreset = {
  code: 'BLANK',
  title: 'Пустое положение',
  description:
    'Ни одно правило не установлено. Школа вносит только то, что записано в её собственном положении.',
  parameters: presetParameters({}),
};
