import { Injectable } from '@nestjs/common';
import {
  freeNumber,
  NUMBER_PATTERNS,
  numberGaps,
  type RegisterKey,
} from '@nastavnik/documents-domain';
import { NotFoundError } from '@nastavnik/graphql';
import { type Actor, type LocalDate, mayDo, yearOf } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { readerOf } from '../papers/reader';
import type { DocumentJournal, JournalEntry, ProposedNumber } from './registration.types';

/** $1 year, $2 whose register. */
const JOURNAL = `
  select d.register, j.pattern, coalesce(j.first_serial, 1) "firstSerial",
         array_remove(array_agg(d.serial), null) serials,
         json_agg(json_build_object('documentId', d.id, 'code', d.code, 'title', d.title,
           'number', d.number, 'date', d.date, 'registeredBy', coalesce(d.registered_by, ''),
           'people', coalesce((select string_agg(a.person_name, ', ' order by a.person_name)
              from documents.acquaintance a
             where a.tenant_id = d.tenant_id and a.document_id = d.id), ''),
           'signedBy', coalesce((select string_agg(s.person_name, ', ' order by s.place)
              from documents.document_signer s
             where s.tenant_id = d.tenant_id and s.document_id = d.id), ''),
           'acquainted', (select count(a.acquainted_on) from documents.acquaintance a
             where a.tenant_id = d.tenant_id and a.document_id = d.id),
           'toAcquaint', (select count(*) from documents.acquaintance a
             where a.tenant_id = d.tenant_id and a.document_id = d.id),
           'paperOnly', not exists (select 1 from documents.stored_file f
             where f.tenant_id = d.tenant_id and f.document_id = d.id and f.state = 'AVAILABLE'
               and f.kind in ('FINAL_PDF', 'SCAN')))
           order by d.serial nulls last, d.date, d.number) entries
    from documents.document d
    left join documents.registration_journal j
      on j.tenant_id = d.register_tenant_id and j.register = d.register and j.year = d.register_year
   where d.register_year = $1 and d.register_tenant_id = $2 and d.number is not null
   group by d.register, j.pattern, j.first_serial
   order by d.register`;

/** $1 document, $2 year. */
const PROPOSAL = `
  select d.register, d.signed_on "signedOn", j.pattern, coalesce(j.last_serial, 0) "lastSerial",
         (select coalesce(array_agg(t.number), '{}') from documents.document t
           where t.register_tenant_id = d.register_tenant_id and t.register = d.register
             and t.register_year = $2 and t.number is not null) taken
    from documents.document d
    left join documents.registration_journal j
      on j.tenant_id = d.register_tenant_id and j.register = d.register and j.year = $2
   where d.id = $1`;

interface JournalRow {
  readonly register: RegisterKey;
  readonly pattern: string | null;
  readonly firstSerial: number;
  readonly serials: number[];
  readonly entries: JournalEntry[];
}

interface ProposalRow {
  readonly register: RegisterKey | null;
  readonly signedOn: LocalDate | null;
  readonly pattern: string | null;
  readonly lastSerial: number;
  readonly taken: string[];
}

@Injectable()
export class JournalQueries {
  constructor(private readonly database: Database) {}

  /** The registers of a year, with the numbers no paper bears. */
  async journals(actor: Actor, year: number): Promise<DocumentJournal[]> {
    const reader = readerOf(actor);
    if (!mayDo(reader.roles, 'document:register')) return [];
    const rows = await this.database.rows<JournalRow>(reader, 'journal', JOURNAL, [
      year,
      actor.tenantId,
    ]);
    return rows.map(({ register, pattern, firstSerial, serials, entries }) => ({
      register,
      year,
      pattern: pattern ?? NUMBER_PATTERNS[register],
      gaps: [...numberGaps(firstSerial, serials)],
      entries,
    }));
  }

  /** The number a paper would get now, and the days it may bear. */
  async proposal(
    actor: Actor,
    documentId: string,
    date: LocalDate | null,
  ): Promise<ProposedNumber | null> {
    const today = this.database.today();
    const [row] = await this.database.rows<ProposalRow>(
      readerOf(actor),
      'number-proposal',
      PROPOSAL,
      [documentId, yearOf(date ?? today)],
    );
    if (!row) throw new NotFoundError('Document');
    if (!row.register) return null;
    const free = freeNumber(
      row.lastSerial,
      row.pattern ?? NUMBER_PATTERNS[row.register],
      row.taken,
    );
    return free.ok
      ? { number: free.value.number, earliest: row.signedOn ?? today, latest: today }
      : null;
  }
}
