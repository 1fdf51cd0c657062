import { nominativeOf } from '@nastavnik/documents-domain';
import type { MessageOf } from '@nastavnik/events';
import { newId, type Work } from '@nastavnik/persistence';

import { ConfirmedForm } from '../refs/confirmed-form.entity';
import { PersonRef } from '../refs/person-ref.entity';

type Field = 'surname' | 'name' | 'patronymic' | 'gender' | 'post' | 'accountless';
type Fields = Partial<Pick<PersonRef, Field>>;

/** Messages about one person come in any order: each fills in what it knows and leaves the rest. */
export async function rememberPerson({ em, actor }: Work, id: string, fields: Fields) {
  const { tenantId, districtId } = actor;
  await em.upsert(
    PersonRef,
    { tenantId, id, districtId, ...fields },
    {
      onConflictFields: ['tenantId', 'id'],
      onConflictMergeFields: Object.keys(fields) as Field[],
    },
  );
}

export async function personRegistered(
  work: Work,
  { personId, person, caseForms }: MessageOf<'PersonRegistered.v1'>,
): Promise<void> {
  const { surname, name, patronymic, gender } = person;
  await rememberPerson(work, personId, { surname, name, patronymic, gender });
  if (!caseForms) return;
  const { em, actor, now } = work;
  const { tenantId, districtId } = actor;
  const full = { ...person, gender: gender === 'm' ? 'MALE' : 'FEMALE' } as const;
  const key = { tenantId, personId, kind: 'NAME' as const, nominative: nominativeOf(full) };
  const known = await em.findOne(ConfirmedForm, key, { fields: ['id'] });
  await em.upsert(ConfirmedForm, {
    ...key,
    ...caseForms,
    id: known?.id ?? newId(now.getTime()),
    districtId,
    confirmedBy: actor.name,
    confirmedAt: now,
  });
}

export const employmentStarted = (
  work: Work,
  { personId, position }: MessageOf<'EmploymentStarted.v1'>,
): Promise<void> => rememberPerson(work, personId, { post: position });

/** The post stays in papers already drawn; new ones name none. */
export const employmentEnded = (
  work: Work,
  { personId }: MessageOf<'EmploymentEnded.v1'>,
): Promise<void> => rememberPerson(work, personId, { post: null });
