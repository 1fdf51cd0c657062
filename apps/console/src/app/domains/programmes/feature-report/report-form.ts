import type { FileReportInput, ProgrammePartsFragment } from '@nastavnik/graphql-client';
import { required, type SchemaFn, type SchemaPath, validate } from '@angular/forms/signals';
import { type ReportSide, REPORT_TEXT_BOUNDS } from '@nastavnik/programmes-domain';

/** What one author writes; each side fills its own fields. */
export interface ReportTexts {
  readonly performance: string;
  readonly recommendations: string;
  readonly course: string;
  readonly mentorWork: string;
  readonly rating: number | null;
}

export const NO_TEXTS: ReportTexts = {
  performance: '',
  recommendations: '',
  course: '',
  mentorWork: '',
  rating: null,
};

type Report = ProgrammePartsFragment['reports'][number];

/** What was filed before, when a report came back. */
export const textsOf = (report: Report): ReportTexts => ({
  performance: report.performance ?? '',
  recommendations: report.recommendations ?? '',
  course: report.course ?? '',
  mentorWork: report.mentorWork ?? '',
  rating: report.rating,
});

const shortText = (): string =>
  $localize`:@@reportForm.short:Напишите подробнее: не меньше ${REPORT_TEXT_BOUNDS.min}:min: знаков`;
const longText = (): string =>
  $localize`:@@reportForm.long:Сократите: не больше ${REPORT_TEXT_BOUNDS.max}:max: знаков`;

function requireText(path: SchemaPath<string>, when: () => boolean): void {
  const { min, max } = REPORT_TEXT_BOUNDS;
  required(path, { when, message: shortText() });
  validate(path, ({ value }) => {
    const length = value().trim().length;
    if (!when() || value() === '') return undefined;
    if (length < min) return { kind: 'short', message: shortText() };
    return length > max ? { kind: 'long', message: longText() } : undefined;
  });
}

/** The rules of the author's own side (004 3.6b); the fields of the other side are no concern of this form. */
export const reportSchema =
  (side: () => ReportSide | null): SchemaFn<ReportTexts> =>
  (path) => {
    requireText(path.performance, () => side() === 'MENTOR');
    requireText(path.recommendations, () => side() === 'MENTOR');
    requireText(path.course, () => side() === 'MENTEE');
    requireText(path.mentorWork, () => side() === 'MENTEE');
    required(path.rating, {
      when: () => side() === 'MENTEE',
      message: $localize`:@@reportForm.ratingMissing:Поставьте оценку от 1 до 10`,
    });
  };

export function reportInput(
  reportId: string,
  side: ReportSide,
  texts: ReportTexts,
): FileReportInput {
  const { performance, recommendations, course, mentorWork, rating } = texts;
  return side === 'MENTOR'
    ? { reportId, performance: performance.trim(), recommendations: recommendations.trim() }
    : { reportId, course: course.trim(), mentorWork: mentorWork.trim(), rating };
}
