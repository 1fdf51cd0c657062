import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { fullNameOf } from '../people/person-snapshot';
import { rememberPerson } from './person-ref';

export async function personRegistered(work: Work, payload: MessageOf<'PersonRegistered.v1'>) {
  const { surname, name, patronymic, gender } = payload.person;
  await rememberPerson(work, payload.personId, {
    surname,
    name,
    patronymic,
    gender,
    fullName: fullNameOf(payload.person),
    offeredToOthers: payload.offeredToOthers,
  });
}
