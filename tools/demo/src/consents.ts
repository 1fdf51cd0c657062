import { addDays, type LocalDate } from '@nastavnik/kernel';

import type { DemoBankEntry, DemoConsent, DemoPair } from './demo-district';
import type { Worker } from './people';
import type { Random } from './random';
import { earlier, later, onDay, type SchoolYear } from './school-year';

/** Consents to data processing of everybody in the banks or in a pair, and of each pair its labour and participation. */
export function createConsents(
  entries: readonly DemoBankEntry[],
  allPairs: readonly DemoPair[],
  workers: readonly Worker[],
  withdrawnPersonId: string,
  { today, year }: SchoolYear,
  random: Random,
): readonly DemoConsent[] {
  const byId = new Map(workers.map((worker) => [worker.person.id, worker]));
  const firstAct = new Map<string, LocalDate>();
  for (const pair of allPairs) {
    for (const id of [pair.mentorId, ...pair.menteeIds]) {
      firstAct.set(id, earlier(firstAct.get(id) ?? pair.actDate, pair.actDate));
    }
  }
  const named = new Set([
    ...firstAct.keys(),
    ...entries.filter((e) => e.state !== 'CANDIDATE').map((e) => e.personId),
  ]);
  const candidates = new Set(entries.map((e) => e.personId).filter((id) => !named.has(id)));
  const dataConsent = (
    personId: string,
    state: DemoConsent['state'],
    signedOn: LocalDate | null,
  ): DemoConsent => {
    const requestedOn = signedOn ?? addDays(today, -random.int(1, 12));
    return {
      id: random.uuid(`consent/data/${personId}`),
      schoolId: byId.get(personId)?.person.schoolId ?? '',
      personId,
      type: 'DATA',
      pairId: null,
      state,
      requestedOn,
      signedOn,
      endedOn: state === 'WITHDRAWN' ? addDays(today, -1) : state === 'DECLINED' ? today : null,
    };
  };
  const signed = [...named].map((personId) => {
    const admitted = byId.get(personId)?.employment.actualAdmissionDate ?? today;
    const usual = earlier(later(onDay(year, '09-01'), admitted), today);
    const on = earlier(firstAct.get(personId) ?? usual, usual);
    return dataConsent(personId, personId === withdrawnPersonId ? 'WITHDRAWN' : 'SIGNED', on);
  });
  const asked = [...candidates]
    .filter((_, place) => place % 2 === 0)
    .map((personId, place) =>
      dataConsent(personId, place % 5 === 4 ? 'DECLINED' : 'REQUESTED', null),
    );
  const ofPairs = allPairs.flatMap((pair) =>
    [pair.mentorId, ...pair.menteeIds].map((personId, place): DemoConsent => {
      // Whoever was given a mentor on the first working day signed that very day, others the day before the order.
      const sameDay = byId.get(personId)?.employment.actualAdmissionDate === pair.actDate;
      const signedOn = sameDay ? pair.actDate : addDays(pair.actDate, -1);
      return {
        id: random.uuid(`consent/pair/${pair.id}/${personId}`),
        schoolId: pair.schoolId,
        personId,
        type: place === 0 ? 'LABOUR' : 'PARTICIPATION',
        pairId: pair.id,
        state: 'SIGNED',
        requestedOn: signedOn,
        signedOn,
        endedOn: null,
      };
    }),
  );
  return [...signed, ...asked, ...ofPairs];
}
