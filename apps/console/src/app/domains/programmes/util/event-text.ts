import type { ProgrammeEventType } from '@nastavnik/programmes-domain';

/** What an event of the programme is for (004 3.6b). */
export function eventTypeText(type: ProgrammeEventType): string {
  switch (type) {
    case 'INDUCTION':
      return $localize`:@@eventType.induction:Знакомство с рабочим местом и коллективом`;
    case 'DUTIES_AND_REQUIREMENTS':
      return $localize`:@@eventType.duties:Обязанности и квалификационные требования`;
    case 'ADAPTATION':
      return $localize`:@@eventType.adaptation:Профессиональная адаптация`;
    case 'THEORY_AND_PRACTICE':
      return $localize`:@@eventType.theory:Изучение теории и практики`;
    case 'PRACTICAL_ASSIGNMENT':
      return $localize`:@@eventType.assignment:Практическое задание`;
    case 'CONSOLIDATION':
      return $localize`:@@eventType.consolidation:Закрепление навыков`;
    case 'HELP_WITH_DUTIES':
      return $localize`:@@eventType.help:Помощь в исполнении обязанностей`;
    case 'OTHER':
      return $localize`:@@eventType.other:Другое`;
  }
}
