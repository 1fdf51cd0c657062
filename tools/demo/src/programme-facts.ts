import { addDays, daysBetween, type LocalDate } from '@nastavnik/kernel';
import type { CompletionReason } from '@nastavnik/regulations';

import type { DemoMeeting, DemoPair, DemoProgramme, DemoReport } from './demo-district';
import { DIFFICULTIES, EVENTS, GOALS, REPORT_TEXTS, RESULT_OF, STRENGTHS } from './programme-texts';
import type { Random } from './random';
import { earlier, tenDaysDue, workingDay } from './school-year';

export interface ProgrammeFacts {
  readonly key: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly agreedOn: LocalDate | null;
  readonly today: LocalDate;
  readonly ended: { readonly on: LocalDate; readonly reason: CompletionReason } | null;
  readonly state: DemoProgramme['state'];
}

export function createProgramme(facts: ProgrammeFacts, random: Random): DemoProgramme {
  const { key, from, to, agreedOn } = facts;
  const difficulties = random.shuffled(DIFFICULTIES).slice(0, random.int(1, 3));
  const strengths = random.shuffled(STRENGTHS).slice(0, random.int(1, 2));
  const goals = random.shuffled(GOALS).slice(0, random.int(1, 2));
  return {
    id: random.uuid(`programme/${key}`),
    state: facts.state,
    difficulties,
    strengths,
    goals,
    expectedResults: goals.map((goal) => RESULT_OF[goal]),
    from,
    to,
    draftedOn: agreedOn === null ? null : earlier(addDays(agreedOn, -1), agreedOn),
    agreedOn,
    meetings: createMeetings(facts, random),
  };
}

/** Events spread over the programme: those past are held, sometimes missed or cancelled; those ahead are planned. */
function createMeetings(
  { key, from, to, today, ended, agreedOn }: ProgrammeFacts,
  random: Random,
): readonly DemoMeeting[] {
  if (agreedOn === null) return [];
  const step = Math.floor(daysBetween(from, to) / EVENTS.length);
  return EVENTS.map(({ type, title }, index): DemoMeeting => {
    const plannedDate = workingDay(
      addDays(from, index * step + random.int(0, Math.max(0, step - 7))),
      addDays(to, -1),
    );
    const shared = { id: random.uuid(`meeting/${key}/${index}`), type, title, plannedDate };
    const notHeld = { minutes: null, confirmed: false };
    const luck = random.next();
    const minutes = 30 + 15 * random.int(0, 4);
    if (ended !== null && plannedDate >= ended.on && ended.reason !== 'FULL') {
      return {
        ...shared,
        ...notHeld,
        state: 'CANCELLED',
        reason: 'программа завершена раньше срока',
      };
    }
    if (plannedDate >= today) return { ...shared, ...notHeld, state: 'PLANNED', reason: null };
    if (luck < 0.04)
      return {
        ...shared,
        ...notHeld,
        state: 'CANCELLED',
        reason: 'болезнь участника, тема перенесена',
      };
    if (luck < 0.1 && ended?.reason !== 'FULL')
      return { ...shared, ...notHeld, state: 'MISSED', reason: null };
    return {
      ...shared,
      state: 'HELD',
      minutes,
      confirmed: luck < 0.9 || ended !== null,
      reason: null,
    };
  });
}

/** How late a report came: in time, after the term, or not at all. */
export type Punctuality = 'IN_TIME' | 'LATE' | 'MISSING';

export function createReport(
  pair: { readonly key: string; readonly ended: NonNullable<DemoPair['ended']> },
  side: DemoReport['side'],
  authorPersonId: string,
  punctuality: Punctuality,
  today: LocalDate,
  random: Random,
): DemoReport {
  const due = tenDaysDue(pair.ended.on);
  const day =
    punctuality === 'IN_TIME'
      ? random.day(addDays(pair.ended.on, 1), due)
      : addDays(due, random.int(3, 25));
  const filed = punctuality !== 'MISSING' && day <= today;
  const full = pair.ended.reason === 'FULL';
  const rating = full ? random.pick([7, 8, 8, 9, 9, 9, 10, 10]) : random.pick([4, 5, 6, 7, 8]);
  return {
    id: random.uuid(`report/${pair.key}/${side}/${authorPersonId}`),
    authorPersonId,
    side,
    due,
    filedOn: filed ? day : null,
    rating: filed && side === 'MENTEE' ? rating : null,
    text: filed ? (full ? REPORT_TEXTS[side] : REPORT_TEXTS.UNFINISHED) : null,
  };
}
