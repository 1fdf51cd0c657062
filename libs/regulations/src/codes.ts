/** Role pairing of mentor and mentee (domain.md section 1, MentoringForm). */
export const MENTORING_FORMS = [
  'TEACHER_TEACHER',
  'HEAD_TEACHER',
  'EMPLOYER_STUDENT',
  'COLLEGE_TEACHER_YOUNG_TEACHER',
  'PUPIL_PUPIL',
  'TEACHER_PUPIL',
] as const;
export type MentoringForm = (typeof MENTORING_FORMS)[number];

/** Forms in which a pupil takes part: open only where the regulation includes pupils. */
export const PUPIL_FORMS: readonly MentoringForm[] = ['PUPIL_PUPIL', 'TEACHER_PUPIL'];

export const MENTORING_FORM_TITLES: Readonly<Record<MentoringForm, string>> = {
  TEACHER_TEACHER: '«педагог – педагог»',
  HEAD_TEACHER: '«руководитель образовательной организации – педагог»',
  EMPLOYER_STUDENT: '«работодатель – студент»',
  COLLEGE_TEACHER_YOUNG_TEACHER: '«педагог вуза или колледжа – молодой педагог»',
  PUPIL_PUPIL: '«ученик – ученик»',
  TEACHER_PUPIL: '«учитель – ученик»',
};

/** How mentoring runs (domain.md section 1, MentoringKind). */
export const MENTORING_KINDS = [
  'REMOTE',
  'GROUP',
  'SHORT_TERM_GOAL',
  'REVERSE',
  'SITUATIONAL',
  'SPEED',
  'TRADITIONAL',
] as const;
export type MentoringKind = (typeof MENTORING_KINDS)[number];

export const MENTORING_KIND_TITLES: Readonly<Record<MentoringKind, string>> = {
  REMOTE: 'виртуальное (дистанционное)',
  GROUP: 'в группе',
  SHORT_TERM_GOAL: 'краткосрочное (целеполагающее)',
  REVERSE: 'реверсивное',
  SITUATIONAL: 'ситуационное',
  SPEED: 'скоростное',
  TRADITIONAL: 'традиционное («один на один»)',
};

/** The five grounds of replacing a mentor, in the order of 004 3.8. */
export const REPLACEMENT_GROUNDS = [
  'MENTOR_CONTRACT_ENDED',
  'TRANSFER',
  'REQUEST',
  'MENTOR_FAILURE',
  'OTHER_OBSTACLE',
] as const;
export type ReplacementGround = (typeof REPLACEMENT_GROUNDS)[number];

export const REPLACEMENT_GROUND_TITLES: Readonly<Record<ReplacementGround, string>> = {
  MENTOR_CONTRACT_ENDED: 'прекращён трудовой договор с наставником',
  TRANSFER: 'наставник или наставляемый переведён на другую должность или в другое подразделение',
  REQUEST: 'просьба наставника или наставляемого',
  MENTOR_FAILURE: 'наставник не исполняет функции наставничества или должностные обязанности',
  OTHER_OBSTACLE: 'иные обстоятельства, препятствующие наставничеству',
};

/** Why a programme ended (004 7.1); EMPLOYMENT_END is our addition and is always possible. */
export const COMPLETION_REASONS = [
  'FULL',
  'MENTOR_INITIATIVE',
  'MENTEE_INITIATIVE',
  'MUTUAL',
  'CURATOR_IMPROPER',
  'FORCE_MAJEURE',
  'EMPLOYMENT_END',
] as const;
export type CompletionReason = (typeof COMPLETION_REASONS)[number];

export const COMPLETION_REASON_TITLES: Readonly<Record<CompletionReason, string>> = {
  FULL: 'план мероприятий выполнен полностью',
  MENTOR_INITIATIVE: 'по инициативе наставника',
  MENTEE_INITIATIVE: 'по инициативе наставляемого',
  MUTUAL: 'по обоюдному решению',
  CURATOR_IMPROPER: 'по инициативе куратора: программа исполняется ненадлежащим образом',
  FORCE_MAJEURE: 'обстоятельства непреодолимой силы',
  EMPLOYMENT_END: 'прекращены трудовые отношения',
};

export const CURATOR_POOL_TITLES = {
  DEPUTY: 'заместители руководителя',
  EXPERIENCED_TEACHER: 'опытные педагоги',
  EMPLOYEE: 'любые сотрудники школы',
  PARTNER: 'сотрудники социального партнёра',
} as const;

export const APPOINTER_TITLES = {
  HEAD_ORDER: 'приказом руководителя школы',
  AUTHORITY_ACT: 'локальным актом управления образования',
} as const;

export const APPOINTMENT_DOCUMENT_TITLES = {
  ORDER: 'приказ',
  OTHER_LOCAL_ACT: 'иной документ, предусмотренный локальными актами',
} as const;
export type AppointmentDocument = keyof typeof APPOINTMENT_DOCUMENT_TITLES;

export const PRESENCE_TITLES = {
  NONE: 'не создаётся',
  OPTIONAL: 'действует, если создано',
  REQUIRED: 'обязательно',
} as const;

export const ACTOR_TITLES = {
  HEAD: 'руководитель',
  COORDINATOR: 'координатор',
  CURATOR: 'куратор',
  CLERK: 'секретарь',
  MENTOR: 'наставник',
  MENTEE: 'наставляемый',
  ASSOCIATION: 'методическое объединение наставников',
  METHODICAL_COUNCIL: 'методический совет',
  TEACHERS: 'педагоги',
  CLASS_TEACHERS: 'классные руководители',
  PSYCHOLOGIST: 'педагог-психолог',
} as const;

export const COLLEGIAL_BODY_TITLES = {
  PEDAGOGICAL_COUNCIL: 'педагогический совет',
  STAFF_MEETING: 'общее собрание работников',
  PARENTS_COUNCIL: 'совет родителей',
  PUPILS_COUNCIL: 'совет обучающихся',
} as const;

export const SUPPORT_SCOPE_TITLES = {
  UNMATCHED: 'наставляемые, для которых пара не сформирована',
  ALL_PARTICIPANTS: 'все участники',
} as const;

export const FRAMEWORK_TITLES = {
  R_145: 'целевая модель для обучающихся (распоряжение Р-145)',
  AZ_1128: 'модель для педагогических работников (письмо АЗ-1128/08)',
} as const;
