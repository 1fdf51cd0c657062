import { Injectable } from '@nestjs/common';
import {
  type Doubt,
  documentCodeFacts,
  HOLDER_OF,
  paperActions,
  RETENTIONS,
  signaturesDue,
  type SignerRole,
} from '@nastavnik/documents-domain';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { peopleInFacts } from '../refs/people-in-facts';
import type { Document } from './document.entity';
import type { DocumentFilter } from './document.inputs';
import type { DocumentPage, DocumentRow, DocumentType } from './document.type';
import { DOCUMENT, DOCUMENTS } from './documents.sql';
import { doubtsIn } from './doubts-in';
import { readerOf, standingIn } from './reader';
import { holdsSignature, personOf, snapshotFor } from './snapshot-of';

/** The capacities in which this actor signs by role. */
export const capacitiesOf = (actor: Actor): SignerRole[] =>
  (Object.keys(HOLDER_OF) as SignerRole[]).filter((signer) => {
    const role = HOLDER_OF[signer];
    return role !== undefined && actor.roles.includes(role);
  });

type StoredRow = DocumentType &
  Pick<
    Document,
    'tenantId' | 'code' | 'state' | 'appointedPersonIds' | 'unconfirmedForms' | 'facts'
  > & {
    readonly paperDoubts: readonly Doubt[] | null;
    readonly signers: readonly (DocumentType['signers'][number] & { readonly role: SignerRole })[];
  };

/** The counts come with every row, and alone when no row is found. */
type ListedRow = DocumentRow & {
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
};

@Injectable()
export class DocumentsQueries {
  constructor(private readonly database: Database) {}

  /** The papers this person may see, those that wait for them first. */
  async page(
    actor: Actor,
    filter: DocumentFilter | undefined,
    search: string,
    page?: PageInput,
  ): Promise<DocumentPage> {
    const { limit, offset } = limitOf(page);
    const rows = await this.database.rows<ListedRow>(readerOf(actor), 'documents', DOCUMENTS, [
      actor.personId,
      capacitiesOf(actor),
      actor.tenantId,
      filter?.view ?? null,
      filter?.codes?.length ? filter.codes : null,
      filter?.states?.length ? filter.states : null,
      filter?.year ?? null,
      filter?.personId ?? null,
      filter?.subjectId ?? null,
      search.trim(),
      limit,
      offset,
    ]);
    const items = rows.filter((row) => row.id !== null);
    const counts = Object.entries(rows[0]?.counts ?? {}).map(([view, count]) => ({ view, count }));
    return { items, total: items[0]?.total ?? 0, counts };
  }

  /** One paper with everything its page shows. @throws NotFoundError */
  async one(actor: Actor, id: string): Promise<DocumentType> {
    const reader = readerOf(actor);
    const [row] = await this.database.rows<StoredRow>(reader, 'document', DOCUMENT, [id]);
    if (!row) throw new NotFoundError('Document');
    return shown(standingIn(reader, row.tenantId), row, reader.tenantId);
  }
}

function shown(standing: Actor, row: StoredRow, ownSchool: string): DocumentType {
  const facts = documentCodeFacts(row.code);
  const { years, basis } = RETENTIONS[facts.retention];
  const snapshot = snapshotFor(standing, row, row.signers, row.acquaintance);
  const due = signaturesDue(snapshot.signatures);
  const lines = row.signers.map((signer, place) => ({
    ...signer,
    due: due.includes(snapshot.signatures[place]!),
  }));
  const own = lines.filter(
    (line, place) => line.state === 'WAITING' && holdsSignature(standing, row.signers[place]!),
  );
  return {
    ...row,
    codeTitle: facts.title,
    clause: facts.clause,
    keptYears: years,
    keptBy: basis,
    simpleSignature: facts.signatureKinds.includes('SIMPLE'),
    school: row.tenantId === ownSchool ? null : row.school,
    signers: lines,
    doubts: doubtsIn(row.paperDoubts ?? [], (personId) => {
      const person = peopleInFacts(row.facts).get(personId);
      return person ? { surname: '', name: '', gender: 'FEMALE', post: '', ...person } : null;
    }),
    availableActions: [
      ...paperActions(snapshot, {
        personId: personOf(standing),
        roles: standing.roles,
        signsNow: own.some((line) => line.due),
        signsLater: own.length > 0,
        hasProblem: row.problemCode !== null,
      }),
    ],
  };
}
