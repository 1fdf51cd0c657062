import type { LocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';
import {
  type DraftedItem,
  draftRoadmap,
  schoolYearOf,
  templateOfPreset,
} from '@nastavnik/tenants-domain';

import { DEMO_SEED, type DemoSchool } from '../../../tools/demo/src';
import { Random } from '../../../tools/demo/src/random';
import { Roadmap } from './roadmaps/roadmap.entity';
import { RoadmapItem } from './roadmaps/roadmap-item.entity';

/** Of the items that are due by now every sixth was let slip; the school's number decides which. */
const SLIPPED = 6;

/** The running roadmap of a school, from the template of its regulation: what is due is mostly done, a little is late. */
export function drawRoadmap({ em, actor }: Work, school: DemoSchool, today: LocalDate): void {
  const random = new Random(DEMO_SEED, 'tenants-roadmap');
  const firstYear = schoolYearOf(today);
  const template = templateOfPreset(school.preset);
  const plan = draftRoadmap(template, { firstYear, fill: true }, RUSSIAN_CALENDAR);
  const owner = { tenantId: school.id, districtId: actor.districtId };
  const roadmapId = random.uuid(`roadmap/${school.no}`);
  const { orderNumber, orderDate } = school.regulation;
  em.create(Roadmap, {
    ...owner,
    id: roadmapId,
    template: template.code,
    schoolYear: `${firstYear}/${firstYear + 1}`,
    state: 'RUNNING',
    stages: [...plan.stages],
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    orderNumber,
    orderDate,
    createdAt: new Date(`${orderDate}T09:00:00+03:00`),
  });
  plan.items.forEach(({ after, ...item }, place) =>
    em.create(RoadmapItem, {
      ...owner,
      ...item,
      ...progressOf(item, today, (place + school.no) % SLIPPED === 0),
      id: random.uuid(`roadmap/${school.no}/${item.key}`),
      roadmapId,
      place,
      after: [...after],
    }),
  );
}

function progressOf(
  { startsOn, dueOn }: Pick<DraftedItem, 'startsOn' | 'dueOn'>,
  today: LocalDate,
  slipped: boolean,
) {
  if (today < startsOn) return { state: 'PLANNED' as const };
  if (today <= dueOn || slipped) return { state: 'IN_PROGRESS' as const, startedOn: startsOn };
  return {
    state: 'DONE' as const,
    startedOn: startsOn,
    doneOn: dueOn,
    evidenceText: 'Отметка куратора в журнале',
  };
}
