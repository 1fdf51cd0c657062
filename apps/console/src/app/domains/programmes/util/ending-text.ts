import type { CompletionReason } from '@nastavnik/regulations';
import type { ReportGap } from '@nastavnik/programmes-domain';

/** Why a programme ended (004 7.1). */
export function completionReasonText(reason: CompletionReason): string {
  switch (reason) {
    case 'FULL':
      return $localize`:@@completion.full:План выполнен полностью`;
    case 'MENTOR_INITIATIVE':
      return $localize`:@@completion.mentor:По инициативе наставника`;
    case 'MENTEE_INITIATIVE':
      return $localize`:@@completion.mentee:По инициативе наставляемого`;
    case 'MUTUAL':
      return $localize`:@@completion.mutual:По обоюдному решению`;
    case 'CURATOR_IMPROPER':
      return $localize`:@@completion.improper:По инициативе куратора: программа исполняется ненадлежащим образом`;
    case 'FORCE_MAJEURE':
      return $localize`:@@completion.forceMajeure:Обстоятельства непреодолимой силы`;
    case 'EMPLOYMENT_END':
      return $localize`:@@completion.employmentEnd:Прекращены трудовые отношения`;
  }
}

/** A formal gap a report may be returned for; never the judgement or the rating itself. */
export function reportGapText(gap: ReportGap): string {
  switch (gap) {
    case 'SECTION_NOT_ABOUT_PROGRAMME':
      return $localize`:@@reportGap.notAboutProgramme:Раздел не о выполнении программы`;
    case 'RECOMMENDATIONS_NOT_GIVEN':
      return $localize`:@@reportGap.noRecommendations:Нет рекомендаций по дальнейшему развитию`;
    case 'MENTOR_WORK_NOT_DESCRIBED':
      return $localize`:@@reportGap.noMentorWork:Не описана работа наставника`;
    case 'OTHER_PERSON_OR_TERM':
      return $localize`:@@reportGap.otherPerson:Указан другой человек или срок`;
    case 'SIGNATURE_MISSING':
      return $localize`:@@reportGap.noSignature:Нет подписи`;
  }
}
