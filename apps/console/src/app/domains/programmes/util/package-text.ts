import type { PackagePaper } from '@nastavnik/programmes-domain';

/** A paper of the package put before the authority. */
export function packagePaperText(paper: PackagePaper): string {
  switch (paper) {
    case 'TRANSMITTAL_LETTER':
      return $localize`:@@packagePaper.letter:Сопроводительное письмо`;
    case 'MENTOR_CONSENT':
      return $localize`:@@packagePaper.mentorConsent:Согласие наставника`;
    case 'MENTEE_CONSENT':
      return $localize`:@@packagePaper.menteeConsent:Согласие наставляемого`;
    case 'HEAD_DATA_SHEET':
      return $localize`:@@packagePaper.dataSheet:Сведения о наставнике`;
    case 'STATEMENT_OF_NEED':
      return $localize`:@@packagePaper.need:Обоснование потребности`;
    case 'DRAFT_PROGRAMME':
      return $localize`:@@packagePaper.programme:Проект программы`;
    case 'REGULATION_COPY':
      return $localize`:@@packagePaper.regulation:Копия положения`;
  }
}
