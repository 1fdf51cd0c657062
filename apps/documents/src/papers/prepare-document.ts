import {
  DOCUMENT_CODES,
  type DocumentCode,
  documentCodeFacts,
  signerRoleOf,
  type SignerRole,
} from '@nastavnik/documents-domain';
import type { MessageOf } from '@nastavnik/events';
import { newId, type Work } from '@nastavnik/persistence';

import { type KnownPerson, peopleInFacts } from '../refs/people-in-facts';
import { PersonRef } from '../refs/person-ref.entity';
import { Acquaintance } from './acquaintance.entity';
import { Document } from './document.entity';
import { DocumentSigner } from './document-signer.entity';
import { drawPaper } from './draw-paper';

type Request = MessageOf<'DocumentRequested.v1'>;

const isCode = (code: string): code is DocumentCode => Object.hasOwn(DOCUMENT_CODES, code);

/** They stand on every order, so their names tell papers apart from nothing. */
const ALWAYS: readonly SignerRole[] = ['HEAD', 'AUTHORITY'];

const fullName = (person: Pick<KnownPerson, 'surname' | 'name' | 'patronymic'> | undefined) =>
  person
    ? [person.surname, person.name, person.patronymic].filter(Boolean).join(' ') || null
    : null;

const idOf = (value: unknown): string | null => {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
};

/** Makes the paper another service asked for; asking again with the same request id changes nothing. */
export async function prepareDocument(work: Work, request: Request): Promise<void> {
  const { em, actor, now, today, audit, publish } = work;
  const { requestId, code, subject, title } = request;
  if (!isCode(code)) throw new Error(`There is no paper ${code} in the catalogue`);
  const { tenantId, districtId } = actor;
  if ((await em.count(Document, { tenantId, requestId })) > 0) return;

  const owner = { tenantId, districtId };
  const { register } = documentCodeFacts(code);
  const text = await drawPaper(work, code, request.facts);
  const id = newId(now.getTime());
  const named = [...request.signers.flatMap(({ personId }) => personId ?? []), ...request.acquaint];
  const people = await knownPeople(work, text.facts, named);
  const signsAlways = new Set(
    request.signers
      .filter(({ role }, place) => ALWAYS.includes(signerRoleOf(code, role, place)))
      .map(({ personId }) => personId),
  );
  const about = idOf(text.facts['subject']);
  em.create(Document, {
    ...owner,
    ...text,
    id,
    code,
    requestId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    title,
    personIds: [...new Set([...named, ...(about ? [about] : [])])],
    people: [...new Set(named)]
      .filter((personId) => !signsAlways.has(personId))
      .flatMap((personId) => fullName(people.get(personId)) ?? [])
      .join(', '),
    appointedPersonIds: [idOf(text.facts['mentor'])].filter((mentor) => mentor !== null),
    drawnAt: now,
    createdAt: now,
    createdOn: today,
    requestedBy: actor.name,
    due: request.due?.on ?? null,
    dueClause: request.due?.clause ?? null,
    register,
    registerTenantId: register === 'AUTHORITY_ACTS' ? districtId : tenantId,
  });
  request.signers.forEach((signer, place) =>
    em.create(DocumentSigner, {
      ...owner,
      id: newId(now.getTime()),
      documentId: id,
      place,
      role: signerRoleOf(code, signer.role, place),
      personId: signer.personId,
      personName: fullName(people.get(signer.personId ?? '')),
      post: people.get(signer.personId ?? '')?.post ?? null,
    }),
  );
  for (const personId of new Set(request.acquaint))
    em.create(Acquaintance, {
      ...owner,
      id: newId(now.getTime()),
      documentId: id,
      personId,
      personName: fullName(people.get(personId)),
      post: people.get(personId)?.post ?? null,
    });
  audit({
    fact: 'DOCUMENT_PREPARED',
    subjectKind: 'DOCUMENT',
    subjectId: id,
    heading: `Подготовлен документ «${title}»`,
    documentId: id,
  });
  publish('DocumentPrepared.v1', id, { documentId: id, requestId, code, subject });
}

/** Names as the staff list has them, else as the request gave them. */
async function knownPeople(
  { em, actor }: Work,
  facts: Record<string, unknown>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  const known = new Map(peopleInFacts(facts));
  const refs = await em.find(PersonRef, { tenantId: actor.tenantId, id: { $in: [...ids] } });
  for (const { id, surname, name, patronymic, post } of refs) {
    const given = known.get(id) ?? { id };
    known.set(id, {
      ...given,
      ...(surname && name ? { surname, name, patronymic: patronymic ?? null } : {}),
      ...(post && !given.post ? { post } : {}),
    });
  }
  return known;
}
