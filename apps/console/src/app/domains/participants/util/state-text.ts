import type {
  BankSide,
  BankState,
  ConsentState,
  LeaveReason,
  MenteeReason,
  NeedReason,
} from '@nastavnik/graphql-client';
import type { Tone } from '@nastavnik/ui';

export interface StateWords {
  readonly text: string;
  readonly tone: Tone;
}

const CONSENT: Readonly<Record<ConsentState, StateWords>> = {
  MISSING: { text: $localize`:@@consent.missing:Не запрошено`, tone: 'warning' },
  REQUESTED: { text: $localize`:@@consent.requested:Ждёт подписи`, tone: 'info' },
  SIGNED: { text: $localize`:@@consent.signed:Получено`, tone: 'success' },
  DECLINED: { text: $localize`:@@consent.declined:Не дано`, tone: 'neutral' },
  WITHDRAWN: { text: $localize`:@@consent.withdrawn:Отозвано`, tone: 'danger' },
  EXPIRED: { text: $localize`:@@consent.expired:Срок истёк`, tone: 'warning' },
  DESTROYED: { text: $localize`:@@consent.destroyed:Уничтожено`, tone: 'neutral' },
};

const BANK: Readonly<Record<BankState, StateWords>> = {
  CANDIDATE: { text: $localize`:@@bank.candidate:Кандидат, ждёт согласия`, tone: 'warning' },
  CONSENTED: { text: $localize`:@@bank.consented:Ждёт анкеты`, tone: 'info' },
  SURVEYED: { text: $localize`:@@bank.surveyed:Ждёт включения в базу`, tone: 'info' },
  ACTIVE: { text: $localize`:@@bank.active:В базе, без пары`, tone: 'success' },
  MATCHED: { text: $localize`:@@bank.matched:В паре`, tone: 'success' },
  SUSPENDED: { text: $localize`:@@bank.suspended:Приостановлен`, tone: 'neutral' },
  REMOVED: { text: $localize`:@@bank.removed:Исключён`, tone: 'neutral' },
};

const MENTEE_REASONS: Readonly<Record<MenteeReason, string>> = {
  YOUNG_SPECIALIST: $localize`:@@reason.young:молодой специалист`,
  NEWCOMER: $localize`:@@reason.newcomer:новый в школе или в должности`,
  PROFESSIONAL_DIFFICULTY: $localize`:@@reason.difficulty:профессиональные затруднения`,
  DIGITAL_SKILLS: $localize`:@@reason.digital:цифровые навыки, новые программы`,
  BURNOUT: $localize`:@@reason.burnout:эмоциональное выгорание, усталость`,
};

const NEED_REASONS: Readonly<Record<NeedReason, string>> = {
  YOUNG_SPECIALIST: $localize`:@@reason.young:молодой специалист`,
  NEWCOMER: $localize`:@@need.newcomer:недавно допущен к работе`,
  OWN_REQUEST: $localize`:@@need.request:отмечен в списке: нужен наставник`,
};

const LEAVE_REASONS: Readonly<Record<LeaveReason, string>> = {
  OWN_WISH: $localize`:@@leave.wish:по своему желанию`,
  EMPLOYMENT_ENDED: $localize`:@@leave.employment:прекращение работы в школе`,
  CONSENT_ENDED: $localize`:@@leave.consent:согласие отозвано или истекло`,
  LONG_ABSENCE: $localize`:@@leave.absence:долгое отсутствие`,
  OTHER: $localize`:@@leave.other:другая причина`,
};

const SIDES: Readonly<Record<BankSide, string>> = {
  MENTOR: $localize`:@@side.mentor:База наставников`,
  MENTEE: $localize`:@@side.mentee:База наставляемых`,
};

export const consentWords = (state: ConsentState): StateWords => CONSENT[state];
export const bankWords = (state: BankState): StateWords => BANK[state];
export const menteeReasonText = (reason: MenteeReason): string => MENTEE_REASONS[reason];
export const needReasonText = (reason: NeedReason): string => NEED_REASONS[reason];
export const leaveReasonText = (reason: LeaveReason): string => LEAVE_REASONS[reason];
export const sideText = (side: BankSide): string => SIDES[side];
