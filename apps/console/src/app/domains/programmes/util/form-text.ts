import type { MentoringForm, MentoringKind } from '@nastavnik/regulations';

export function formText(form: MentoringForm): string {
  switch (form) {
    case 'TEACHER_TEACHER':
      return $localize`:@@form.teacherTeacher:Педагог – педагог`;
    case 'HEAD_TEACHER':
      return $localize`:@@form.headTeacher:Руководитель – педагог`;
    case 'EMPLOYER_STUDENT':
      return $localize`:@@form.employerStudent:Работодатель – студент`;
    case 'COLLEGE_TEACHER_YOUNG_TEACHER':
      return $localize`:@@form.collegeTeacher:Педагог вуза или колледжа – молодой педагог`;
    case 'PUPIL_PUPIL':
      return $localize`:@@form.pupilPupil:Ученик – ученик`;
    case 'TEACHER_PUPIL':
      return $localize`:@@form.teacherPupil:Учитель – ученик`;
  }
}

export function kindText(kind: MentoringKind): string {
  switch (kind) {
    case 'REMOTE':
      return $localize`:@@kind.remote:Дистанционное (виртуальное)`;
    case 'GROUP':
      return $localize`:@@kind.group:В группе`;
    case 'SHORT_TERM_GOAL':
      return $localize`:@@kind.shortTermGoal:Краткосрочное (целеполагающее)`;
    case 'REVERSE':
      return $localize`:@@kind.reverse:Реверсивное`;
    case 'SITUATIONAL':
      return $localize`:@@kind.situational:Ситуационное`;
    case 'SPEED':
      return $localize`:@@kind.speed:Скоростное`;
    case 'TRADITIONAL':
      return $localize`:@@kind.traditional:Традиционное («один на один»)`;
  }
}

export const kindsText = (kinds: readonly MentoringKind[]): string =>
  kinds.map(kindText).join(', ');
