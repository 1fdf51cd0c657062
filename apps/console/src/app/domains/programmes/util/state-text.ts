import type {
  MentoringForm,
  MentoringKind,
  PackagePaper,
  PackageState,
  PairState,
  ProgrammeEventState,
  ProgrammeEventType,
  ProgrammeState,
  ReportState,
} from '@nastavnik/graphql-client';
import type { Tone } from '@nastavnik/ui';

export interface StateWords {
  readonly text: string;
  readonly tone: Tone;
}

const PAIR: Readonly<Record<PairState, StateWords>> = {
  PROPOSED: { text: $localize`:@@pair.proposed:Ждёт согласий`, tone: 'info' },
  CONSENTED: { text: $localize`:@@pair.consented:Ждёт приказа`, tone: 'info' },
  APPOINTED: { text: $localize`:@@pair.appointed:Назначена`, tone: 'success' },
  ACTIVE: { text: $localize`:@@pair.active:Действует`, tone: 'success' },
  ENDED: { text: $localize`:@@pair.ended:Завершена`, tone: 'neutral' },
  REPLACED: { text: $localize`:@@pair.replaced:Наставник заменён`, tone: 'neutral' },
  RESIGNED: { text: $localize`:@@pair.resigned:Наставник сложил обязанности`, tone: 'neutral' },
  CANCELLED: { text: $localize`:@@pair.cancelled:Отменена`, tone: 'neutral' },
};

const PROGRAMME: Readonly<Record<ProgrammeState, StateWords>> = {
  DRAFT: { text: $localize`:@@programme.draft:Составляется`, tone: 'info' },
  AGREED: { text: $localize`:@@programme.agreed:Согласована`, tone: 'success' },
  RUNNING: { text: $localize`:@@programme.running:Выполняется`, tone: 'success' },
  EXTENDED: { text: $localize`:@@programme.extended:Продлена`, tone: 'success' },
  CORRECTED: { text: $localize`:@@programme.corrected:Изменена`, tone: 'success' },
  COMPLETED: { text: $localize`:@@programme.completed:Ждёт отчётов`, tone: 'info' },
  REPORTED: { text: $localize`:@@programme.reported:Отчёты поданы`, tone: 'info' },
  CLOSED: { text: $localize`:@@programme.closed:Закрыта`, tone: 'neutral' },
  TERMINATED: { text: $localize`:@@programme.terminated:Прекращена досрочно`, tone: 'warning' },
};

const EVENT: Readonly<Record<ProgrammeEventState, StateWords>> = {
  PLANNED: { text: $localize`:@@event.planned:Запланировано`, tone: 'neutral' },
  HELD: { text: $localize`:@@event.held:Проведено`, tone: 'success' },
  MOVED: { text: $localize`:@@event.moved:Перенесено`, tone: 'info' },
  MISSED: { text: $localize`:@@event.missed:Не отмечено в срок`, tone: 'warning' },
  CANCELLED: { text: $localize`:@@event.cancelled:Отменено`, tone: 'neutral' },
};

const REPORT: Readonly<Record<ReportState, StateWords>> = {
  NOT_DUE: { text: $localize`:@@report.notDue:Ещё не нужен`, tone: 'neutral' },
  DUE: { text: $localize`:@@report.due:Ждёт отчёта`, tone: 'info' },
  OVERDUE: { text: $localize`:@@report.overdue:Просрочен`, tone: 'danger' },
  SUBMITTED: { text: $localize`:@@report.submitted:Подан`, tone: 'success' },
  RETURNED: { text: $localize`:@@report.returned:Возвращён`, tone: 'warning' },
  ACCEPTED: { text: $localize`:@@report.accepted:Принят`, tone: 'success' },
  EXCUSED: { text: $localize`:@@report.excused:Не требуется`, tone: 'neutral' },
};

const PACKAGE: Readonly<Record<PackageState, StateWords>> = {
  PACKAGE_DRAFT: { text: $localize`:@@package.draft:Готовится в школе`, tone: 'info' },
  SUBMITTED: { text: $localize`:@@package.submitted:Направлен координатору`, tone: 'info' },
  RETURNED: { text: $localize`:@@package.returned:Возвращён школе`, tone: 'warning' },
  ACCEPTED: { text: $localize`:@@package.accepted:Принят, готовится акт`, tone: 'info' },
  ACT_ISSUED: { text: $localize`:@@package.issued:Наставник назначен`, tone: 'success' },
  REFUSED: { text: $localize`:@@package.refused:Отказано`, tone: 'danger' },
};

const FORMS: Readonly<Record<MentoringForm, string>> = {
  TEACHER_TEACHER: $localize`:@@form.teacherTeacher:педагог – педагог`,
  HEAD_TEACHER: $localize`:@@form.headTeacher:руководитель – педагог`,
  EMPLOYER_STUDENT: $localize`:@@form.employerStudent:работодатель – студент`,
  COLLEGE_TEACHER_YOUNG_TEACHER: $localize`:@@form.collegeTeacher:педагог вуза или колледжа – молодой педагог`,
  PUPIL_PUPIL: $localize`:@@form.pupilPupil:ученик – ученик`,
  TEACHER_PUPIL: $localize`:@@form.teacherPupil:учитель – ученик`,
};

const KINDS: Readonly<Record<MentoringKind, string>> = {
  TRADITIONAL: $localize`:@@kind.traditional:традиционное, один на один`,
  GROUP: $localize`:@@kind.group:в группе`,
  REMOTE: $localize`:@@kind.remote:виртуальное, дистанционное`,
  SHORT_TERM_GOAL: $localize`:@@kind.shortTerm:краткосрочное, целеполагающее`,
  REVERSE: $localize`:@@kind.reverse:реверсивное`,
  SITUATIONAL: $localize`:@@kind.situational:ситуационное`,
  SPEED: $localize`:@@kind.speed:скоростное`,
};

const EVENT_TYPES: Readonly<Record<ProgrammeEventType, string>> = {
  INDUCTION: $localize`:@@eventType.induction:Знакомство с рабочим местом и коллективом`,
  DUTIES_AND_REQUIREMENTS: $localize`:@@eventType.duties:Должностные обязанности и требования`,
  ADAPTATION: $localize`:@@eventType.adaptation:Профессиональная и должностная адаптация`,
  THEORY_AND_PRACTICE: $localize`:@@eventType.theory:Изучение теории и практики`,
  PRACTICAL_ASSIGNMENT: $localize`:@@eventType.assignment:Практическое задание`,
  CONSOLIDATION: $localize`:@@eventType.consolidation:Закрепление знаний и навыков`,
  HELP_WITH_DUTIES: $localize`:@@eventType.help:Содействие в выполнении обязанностей`,
  OTHER: $localize`:@@eventType.other:Другое мероприятие`,
};

const PAPERS: Readonly<Record<PackagePaper, string>> = {
  TRANSMITTAL_LETTER: $localize`:@@paper.letter:сопроводительное письмо`,
  MENTOR_CONSENT: $localize`:@@paper.mentorConsent:согласие наставника`,
  MENTEE_CONSENT: $localize`:@@paper.menteeConsent:согласие наставляемого`,
  HEAD_DATA_SHEET: $localize`:@@paper.dataSheet:сведения о наставнике`,
  STATEMENT_OF_NEED: $localize`:@@paper.need:обоснование потребности`,
  DRAFT_PROGRAMME: $localize`:@@paper.programme:проект программы`,
  REGULATION_COPY: $localize`:@@paper.regulation:копия положения`,
};

export const PACKAGE_PAPER_CODES = Object.keys(PAPERS) as readonly PackagePaper[];
export const FORM_CODES = Object.keys(FORMS) as readonly MentoringForm[];
export const KIND_CODES = Object.keys(KINDS) as readonly MentoringKind[];
export const EVENT_TYPE_CODES = Object.keys(EVENT_TYPES) as readonly ProgrammeEventType[];

export const pairWords = (state: PairState): StateWords => PAIR[state];
export const programmeWords = (state: ProgrammeState): StateWords => PROGRAMME[state];
export const eventWords = (state: ProgrammeEventState): StateWords => EVENT[state];
export const reportWords = (state: ReportState): StateWords => REPORT[state];
export const packageWords = (state: PackageState): StateWords => PACKAGE[state];
export const formText = (form: MentoringForm): string => FORMS[form];
export const kindText = (kind: MentoringKind): string => KINDS[kind];
export const eventTypeText = (type: ProgrammeEventType): string => EVENT_TYPES[type];
export const paperText = (paper: PackagePaper): string => PAPERS[paper];
