import { expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { roadmapRows } from './roadmap-rows';

const stages = [
  { no: 1, title: 'Подготовка', parallel: false },
  { no: 7, title: 'Поддержка', parallel: true },
];
const item = (text: string, from: string, to: string, owner: string) => ({
  stage: 1,
  text,
  startsOn: d(from),
  dueOn: d(to),
  owner,
  state: 'PLANNED' as const,
});

it('the annex has a row per stage with its days and owners, without cancelled items (004 O-2)', () => {
  const items = [
    item('Приказ', '2026-09-01', '2026-09-30', 'директор'),
    item('Совет', '2026-08-31', '2026-09-10', 'куратор, директор'),
    { ...item('Нет', '2026-01-01', '2026-12-31', 'никто'), state: 'CANCELLED' as const },
  ];
  expect(roadmapRows(stages, items)).toEqual([
    {
      stage: 'Подготовка',
      actions: ['Приказ', 'Совет'],
      parallel: false,
      due: 'с 31.08.2026 по 30.09.2026',
      owner: 'директор, куратор',
    },
  ]);
});
