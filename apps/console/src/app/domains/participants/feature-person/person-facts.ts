import type { PersonPartsFragment, TeacherCategory } from '@nastavnik/graphql-client';
import { countText, dateText, type KeyValue } from '@nastavnik/ui';

const CATEGORIES: Readonly<Record<TeacherCategory, string>> = {
  NONE: $localize`:@@category.none:без категории`,
  CONFORMITY: $localize`:@@category.conformity:соответствие должности`,
  FIRST: $localize`:@@category.first:первая`,
  HIGHEST: $localize`:@@category.highest:высшая`,
  MENTOR_TEACHER: $localize`:@@category.mentor:педагог-наставник`,
  METHODOLOGIST_TEACHER: $localize`:@@category.methodologist:педагог-методист`,
};

/** The card as label and value; of several employments each tells its own dates. */
export function personFacts(person: PersonPartsFragment, locale: string): readonly KeyValue[] {
  const mentees = {
    one: $localize`:@@person.mentee.one:наставляемый`,
    few: $localize`:@@person.mentee.few:наставляемых`,
    many: $localize`:@@person.mentee.many:наставляемых`,
    other: $localize`:@@person.mentee.other:наставляемых`,
  };
  return [
    ...person.employments.flatMap((job) => [
      {
        label: $localize`:@@staff.position:Должность`,
        value: job.position,
        hint: job.endedOn
          ? $localize`:@@person.endedOn:не работает с ${dateText(job.endedOn)}:date:`
          : $localize`:@@person.code:табельный номер ${job.employeeCode}:code:`,
      },
      { label: $localize`:@@staff.subjects:Предметы`, value: job.subjects.join(', ') },
      {
        label: $localize`:@@staff.admitted:Допущен к работе`,
        value: dateText(job.actualAdmissionDate),
      },
      {
        label: $localize`:@@person.experience:Педагогический стаж с`,
        value: dateText(job.teachingExperienceStart),
      },
      {
        label: $localize`:@@person.category:Категория`,
        value: CATEGORIES[job.category],
        ...(job.categoryExpires && {
          hint: $localize`:@@person.categoryTo:действует до ${dateText(job.categoryExpires)}:date:`,
        }),
      },
    ]),
    {
      label: $localize`:@@person.pairs:Пары`,
      value: [
        person.load > 0 ? countText(person.load, mentees, locale) : '',
        person.hasMentor ? $localize`:@@staff.hasMentor:есть наставник` : '',
      ]
        .filter(Boolean)
        .join(', '),
    },
    { label: $localize`:@@person.email:Электронная почта`, value: person.email ?? '' },
    { label: $localize`:@@person.phone:Телефон`, value: person.phone ?? '' },
    {
      label: $localize`:@@person.birthDate:Дата рождения`,
      value: person.birthDate ? dateText(person.birthDate) : '',
    },
    {
      label: $localize`:@@person.nameForms:Падежи имени`,
      value: person.caseForms
        ? person.caseForms.genitive
        : $localize`:@@person.formsNotConfirmed:не подтверждены`,
    },
  ];
}
