import type { ProposePairInput } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import {
  MENTORING_FORMS,
  MENTORING_KINDS,
  type MentoringForm,
  type MentoringKind,
} from '@nastavnik/regulations';

/** On what terms a mentor is proposed, as the form holds them. */
export interface Terms {
  readonly form: MentoringForm;
  readonly kinds: readonly string[];
  /** Further mentees of a group. */
  readonly groupIds: readonly string[];
  readonly from: LocalDate | null;
  /** The last day. */
  readonly to: LocalDate | null;
  readonly termReason: string;
  readonly payTerms: string;
}

const LAST_CHOICE = 'nastavnik.lastPairTerms';

/** The heads of other schools are appointed by the authority, pupils are no employees: neither is offered here. */
export const FORMS_OFFERED: readonly MentoringForm[] = MENTORING_FORMS.filter(
  (form) =>
    form === 'TEACHER_TEACHER' ||
    form === 'EMPLOYER_STUDENT' ||
    form === 'COLLEGE_TEACHER_YOUNG_TEACHER',
);

/** What was chosen last time stands first this time; the term starts today. */
export function firstTerms(today: LocalDate, storage: Storage = localStorage): Terms {
  const plain: Terms = {
    form: 'TEACHER_TEACHER',
    kinds: ['TRADITIONAL'],
    groupIds: [],
    from: today,
    to: null,
    termReason: '',
    payTerms: '',
  };
  try {
    const last = JSON.parse(storage.getItem(LAST_CHOICE) ?? '{}') as Partial<Terms>;
    const form = FORMS_OFFERED.find((one) => one === last.form) ?? plain.form;
    const kinds = MENTORING_KINDS.filter((kind) => kind !== 'GROUP' && last.kinds?.includes(kind));
    const to = last.to && last.to > today ? last.to : null;
    return { ...plain, form, kinds: kinds.length > 0 ? kinds : plain.kinds, to };
  } catch {
    return plain;
  }
}

export function rememberTerms({ form, kinds, to }: Terms, storage: Storage = localStorage): void {
  try {
    storage.setItem(LAST_CHOICE, JSON.stringify({ form, kinds, to }));
  } catch {
    // Without storage the next form simply starts plain.
  }
}

/** What is sent; null while the term is not given. */
export function proposalOf(
  mentorId: string,
  menteeId: string,
  terms: Terms,
): ProposePairInput | null {
  const { form, kinds, groupIds, from, to, termReason, payTerms } = terms;
  if (from === null || to === null) return null;
  const grouped = kinds.includes('GROUP');
  return {
    mentorId,
    menteeIds: [menteeId, ...(grouped ? groupIds : [])],
    form,
    kinds: kinds as readonly MentoringKind[],
    from,
    to,
    termReason: termReason.trim() || null,
    payTerms: payTerms.trim() || null,
  };
}
