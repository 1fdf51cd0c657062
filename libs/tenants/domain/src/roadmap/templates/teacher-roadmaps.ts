import type { RoadmapTemplate } from '../roadmap-template';
import {
  firstStages,
  lastStages,
  SELECTION,
  selectionStage,
  trainingLines,
} from './teacher-stages';

const MODEL_ENDS = { closing: 'RM-6.3', copies: 'RM-6.4' } as const;

/** 000: line 3 of stage 4 is a misprint and is left out (domain.md 10.10). */
export const ROADMAP_000: RoadmapTemplate = {
  code: 'P000',
  title: 'Наставничество педагогов: по положению 000',
  source: '000',
  stages: [
    ...firstStages('000'),
    selectionStage([
      ['000 RM-4.1', SELECTION, { after: ['3.2'] }],
      [
        '000 RM-4.2',
        'Согласовать содержание с потребностями организации, наставников и наставляемых и с опытом региона',
      ],
      ...trainingLines('000', [4, 5, 6]),
    ]),
    ...lastStages('000', { closing: 'RM-6.3.s1', copies: 'RM-6.3.s2' }),
  ],
};

/** 002, the model roadmap of the ministry: for a school that writes its own regulation. */
export const ROADMAP_002: RoadmapTemplate = {
  code: 'P002',
  title: 'Наставничество педагогов: примерная дорожная карта',
  source: '002',
  stages: [
    ...firstStages('002'),
    selectionStage([
      ['002 RM-4.1', SELECTION, { after: ['3.2'] }],
      ...trainingLines('002', [2, 3, 4]),
    ]),
    ...lastStages('002', MODEL_ENDS),
  ],
};

/** 004: the stored text ends inside stage 4; the rest is the model's and is marked by its clause (domain.md section 9). */
export const ROADMAP_004: RoadmapTemplate = {
  code: 'P004',
  title: 'Наставничество педагогов: по положению 004',
  source: '004',
  stages: [
    ...firstStages('004'),
    selectionStage([
      ['004 RM-4.1', SELECTION, { after: ['3.2'] }],
      ...trainingLines('002', [2, 3, 4]),
    ]),
    ...lastStages('002', MODEL_ENDS),
  ],
};
