import type { MessageOf } from '@nastavnik/events';
import { isTeachingPosition, needOf, type NeedRules } from '@nastavnik/participants-domain';
import type { LocalDate } from '@nastavnik/kernel';

import type { Employment } from './employment.entity';
import { fullName } from './full-name';
import type { Person } from './person.entity';

/** What others hear of a person; repeated whenever the card changes. */
export const personMessage = (person: Person): MessageOf<'PersonRegistered.v1'> => ({
  personId: person.id,
  person: {
    surname: person.surname,
    name: person.name,
    patronymic: person.patronymic ?? null,
    gender: person.gender,
  },
  email: person.email ?? null,
  caseForms: person.caseForms ?? null,
  offeredToOthers: person.offeredToOthers,
});

/** What others hear of an employment; repeated whenever it changes. `needsMentor` is the need before any pair. */
export const employmentMessage = (
  person: Person,
  employment: Employment,
  rules: NeedRules,
  today: LocalDate,
): MessageOf<'EmploymentStarted.v1'> => ({
  employmentId: employment.id,
  personId: person.id,
  position: employment.position,
  subjects: employment.subjects,
  isHead: employment.isHead,
  isTeacher: isTeachingPosition(employment.position, employment.subjects),
  teachingExperienceStart: employment.teachingExperienceStart,
  actualAdmissionDate: employment.actualAdmissionDate,
  category: employment.category,
  needsMentor:
    needOf(
      {
        employmentId: employment.id,
        personId: person.id,
        personName: fullName(person),
        teachingExperienceStart: employment.teachingExperienceStart,
        actualAdmissionDate: employment.actualAdmissionDate,
        ended: employment.endedOn ?? null,
        needsMentor: employment.needsMentor ?? null,
      },
      [],
      rules,
      today,
    ) !== null,
});
