import { toLocalDate, type LocalDate } from '@nastavnik/kernel';
import type { AppointmentOrderFacts, ConsentedPerson } from '../contents/compose-appointment-order';
import type { OrderFacts, Organisation } from '../contents/facts';
import type { NamedPerson } from '../paper/naming';

/** Invented people and an invented school for specs. */
export const day = (text: string): LocalDate => toLocalDate(text);

export const SCHOOL: Organisation = {
  founder: 'Управление образования администрации Верхнелужинского муниципального округа',
  fullName:
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5 посёлка Луговой Яр»',
  shortName: 'МБОУ «Школа № 5»',
  place: 'пос. Луговой Яр',
  address: '000000, Верхнелужинский муниципальный округ, пос. Луговой Яр, ул. Полевая, д. 1',
  inn: '0000000000',
  ogrn: '0000000000000',
  contacts: 'тел. +7 000 000-00-00, school5@example.org',
};

export const person = (id: string, more: Partial<NamedPerson> = {}): NamedPerson => ({
  id,
  surname: 'Каменцева',
  name: 'Ольга',
  patronymic: 'Ильинична',
  gender: 'FEMALE',
  post: 'учитель математики',
  ...more,
});

export const HEAD = person('head', {
  surname: 'Луговских',
  name: 'Вера',
  patronymic: 'Павловна',
  post: 'директор',
});

export const CURATOR = person('curator', {
  surname: 'Берестовая',
  name: 'Нина',
  patronymic: 'Львовна',
  post: 'заместитель директора по учебно-воспитательной работе',
});

export const MENTOR: ConsentedPerson = {
  ...person('mentor'),
  consentDate: day('2026-11-16'),
};

export const MENTEE: ConsentedPerson = {
  ...person('mentee', {
    surname: 'Ольшанко',
    name: 'Пётр',
    patronymic: 'Кузьмич',
    gender: 'MALE',
    post: 'учитель физики',
  }),
  consentDate: day('2026-11-17'),
};

export const ORDER: OrderFacts = {
  organisation: SCHOOL,
  registration: { date: day('2026-11-20'), number: '12/1-ОД' },
  head: HEAD,
  control: 'SIGNER',
  caseMark: {
    index: '03-05',
    year: 2026,
    clerk: person('clerk', { surname: 'Вересова', name: 'Яна', post: 'секретарь' }),
  },
};

export const APPOINTMENT: AppointmentOrderFacts = {
  ...ORDER,
  mentor: MENTOR,
  mentees: [MENTEE],
  forms: ['учитель – учитель'],
  kinds: ['традиционное («один на один»)'],
  term: { firstDay: day('2026-11-23'), lastDay: day('2027-05-31') },
  curator: CURATOR,
  regulation: { date: day('2026-08-29'), number: '128-В' },
  programmeDue: day('2026-11-30'),
  underLabourCode: true,
};
