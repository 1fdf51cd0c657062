import type { DocumentState } from '@nastavnik/graphql-client';
import type { Tone } from '@nastavnik/ui';

export interface PaperWords {
  readonly text: string;
  readonly tone: Tone;
}

/** Papers this house draws, by the code of the catalogue. */
export const CODE_TITLES: Readonly<Record<string, string>> = {
  D01: $localize`:@@code.D01:Приказ о положении`,
  D06: $localize`:@@code.D06:Согласие наставника`,
  D07: $localize`:@@code.D07:Согласие наставляемого`,
  D08: $localize`:@@code.D08:Согласие на обработку данных`,
  D13: $localize`:@@code.D13:Приказ о назначении наставника`,
  D15: $localize`:@@code.D15:Программа наставничества`,
  D20: $localize`:@@code.D20:Приказ о замене наставника`,
  D22: $localize`:@@code.D22:Отчёт наставника`,
  D23: $localize`:@@code.D23:Отчёт наставляемого`,
  D24: $localize`:@@code.D24:Акт управления образования`,
  D24L: $localize`:@@code.D24L:Письмо в управление образования`,
};

const STATES: Readonly<Record<DocumentState, PaperWords>> = {
  DRAFT: { text: $localize`:@@paper.DRAFT:Ждёт подписи`, tone: 'info' },
  AGREED: { text: $localize`:@@paper.AGREED:Согласован, ждёт подписи`, tone: 'info' },
  SIGNED: { text: $localize`:@@paper.SIGNED:Подписан`, tone: 'success' },
  REGISTERED: { text: $localize`:@@paper.REGISTERED:Зарегистрирован`, tone: 'success' },
  ACQUAINTED: { text: $localize`:@@paper.ACQUAINTED:Все ознакомлены`, tone: 'success' },
  FILED: { text: $localize`:@@paper.FILED:В деле`, tone: 'success' },
  ARCHIVED: { text: $localize`:@@paper.ARCHIVED:В архиве`, tone: 'neutral' },
  DESTROYED: { text: $localize`:@@paper.DESTROYED:Уничтожен`, tone: 'neutral' },
  CANCELLED: { text: $localize`:@@paper.CANCELLED:Отменён`, tone: 'neutral' },
};

export const STATE_CHOICES: readonly DocumentState[] = [
  'DRAFT',
  'SIGNED',
  'REGISTERED',
  'ACQUAINTED',
  'CANCELLED',
];

export const stateText = (state: DocumentState): string => STATES[state].text;

interface Standing {
  readonly state: DocumentState;
  readonly mine?: boolean;
  readonly unread?: boolean;
  readonly hasProblem?: boolean;
  readonly unconfirmedForms?: number;
  readonly registerable?: boolean;
}

/** How a paper stands, for the one who looks: what they have to do comes first. */
export function standingWords(paper: Standing): PaperWords {
  const open = paper.state === 'DRAFT' || paper.state === 'AGREED';
  if (open && paper.hasProblem)
    return { text: $localize`:@@paper.problem:Не хватает сведений`, tone: 'danger' };
  if (open && paper.unconfirmedForms)
    return { text: $localize`:@@paper.doubts:Проверьте склонение имён`, tone: 'warning' };
  if (open && paper.mine)
    return { text: $localize`:@@paper.mine:Ждёт вашей подписи`, tone: 'warning' };
  if (paper.unread) return { text: $localize`:@@paper.unread:Ознакомьтесь`, tone: 'warning' };
  if (paper.state === 'SIGNED' && paper.registerable)
    return { text: $localize`:@@paper.toRegister:Подписан, ждёт номера`, tone: 'info' };
  return STATES[paper.state];
}
