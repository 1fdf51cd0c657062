import { countText, type PluralForms } from '@nastavnik/ui';

/** How much of each kind is running. */
export interface Figures {
  readonly appointments: number;
  readonly programmeDrafts: number;
  readonly mentorReports: number;
  readonly menteeReports: number;
  readonly programmes: number;
}

const KINDS: Readonly<
  Record<string, { readonly name: keyof Figures; readonly forms: PluralForms }>
> = {
  APPOINTMENTS: {
    name: 'appointments',
    forms: {
      one: $localize`:@@kept.appointment.one:срок назначения наставника`,
      few: $localize`:@@kept.appointment.few:срока назначения наставника`,
      other: $localize`:@@kept.appointment.other:сроков назначения наставника`,
    },
  },
  PROGRAMME_DRAFTS: {
    name: 'programmeDrafts',
    forms: {
      one: $localize`:@@kept.draft.one:срок составления программы`,
      few: $localize`:@@kept.draft.few:срока составления программы`,
      other: $localize`:@@kept.draft.other:сроков составления программы`,
    },
  },
  MENTOR_REPORTS: {
    name: 'mentorReports',
    forms: {
      one: $localize`:@@kept.mentorReport.one:срок отчёта наставника`,
      few: $localize`:@@kept.mentorReport.few:срока отчёта наставника`,
      other: $localize`:@@kept.mentorReport.other:сроков отчёта наставника`,
    },
  },
  MENTEE_REPORTS: {
    name: 'menteeReports',
    forms: {
      one: $localize`:@@kept.menteeReport.one:срок отчёта наставляемого`,
      few: $localize`:@@kept.menteeReport.few:срока отчёта наставляемого`,
      other: $localize`:@@kept.menteeReport.other:сроков отчёта наставляемого`,
    },
  },
  PROGRAMMES: {
    name: 'programmes',
    forms: {
      one: $localize`:@@kept.programme.one:идущая программа`,
      few: $localize`:@@kept.programme.few:идущие программы`,
      other: $localize`:@@kept.programme.other:идущих программ`,
    },
  },
};

export const ALL_KINDS: readonly string[] = Object.keys(KINDS);

/** «2 идущие программы; 1 срок отчёта наставника»; nothing of the kinds asked: an empty text. */
export const keptText = (kinds: readonly string[], figures: Figures, locale: string): string =>
  kinds
    .flatMap((kind) => {
      const known = KINDS[kind];
      const count = known ? figures[known.name] : 0;
      return known && count > 0 ? [countText(count, known.forms, locale)] : [];
    })
    .join('; ');

/** The figures of all versions together. */
export const sumOf = (rows: readonly Figures[]): Figures => ({
  appointments: rows.reduce((sum, row) => sum + row.appointments, 0),
  programmeDrafts: rows.reduce((sum, row) => sum + row.programmeDrafts, 0),
  mentorReports: rows.reduce((sum, row) => sum + row.mentorReports, 0),
  menteeReports: rows.reduce((sum, row) => sum + row.menteeReports, 0),
  programmes: rows.reduce((sum, row) => sum + row.programmes, 0),
});
