import { DATA_CONSENT_TEXT } from '@nastavnik/participants-domain';

import type { Person } from '../people/person.entity';
import type { SchoolRef } from '../schools/school-ref.entity';

/**
 * What the paper D08 says, in the shape documents composes it from. Address and identity document of the person are
 * lines for the hand: the house does not keep them.
 */
export const dataConsentFacts = (
  school: Pick<SchoolRef, 'founder' | 'fullName' | 'shortName' | 'place' | 'address'>,
  person: Person,
  position: string,
): Record<string, unknown> => ({
  organisation: {
    founder: school.founder || null,
    fullName: school.fullName,
    shortName: school.shortName,
    place: school.place,
    address: school.address,
  },
  subject: {
    id: person.id,
    surname: person.surname,
    name: person.name,
    patronymic: person.patronymic ?? null,
    gender: person.gender === 'f' ? 'FEMALE' : 'MALE',
    post: position,
  },
  subjectAddress: null,
  representative: null,
  processor: null,
  purposes: DATA_CONSENT_TEXT.purposes,
  data: DATA_CONSENT_TEXT.data,
  actions: DATA_CONSENT_TEXT.actions,
  methods: DATA_CONSENT_TEXT.methods,
  validity: { words: DATA_CONSENT_TEXT.validity },
  withdrawal: DATA_CONSENT_TEXT.withdrawal,
});
