import { z } from 'zod';

/** Shapes that several messages share. Dates of law are `YYYY-MM-DD`. */
export const id = z.uuid();
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const personName = z.object({
  surname: z.string(),
  name: z.string(),
  patronymic: z.string().nullable(),
  gender: z.enum(['m', 'f']),
});

export const bankSide = z.enum(['MENTOR', 'MENTEE']);
export const consentKind = z.enum(['LABOUR', 'PARTICIPATION', 'DATA', 'DISSEMINATION', 'PARENTAL']);
export const mentoringForm = z.enum([
  'TEACHER_TEACHER',
  'HEAD_TEACHER',
  'EMPLOYER_STUDENT',
  'COLLEGE_TEACHER_YOUNG_TEACHER',
  'PUPIL_PUPIL',
  'TEACHER_PUPIL',
]);

/** What a paper is about, so that its signature finds its way back to the service that asked for it. */
export const subject = z.object({
  kind: z.enum([
    'REGULATION',
    'CONSENT',
    'ASSIGNMENT',
    'PROGRAMME',
    'REPORT',
    'PACKAGE',
    'ROADMAP',
  ]),
  id,
});

export type PersonName = z.infer<typeof personName>;
export type Subject = z.infer<typeof subject>;
