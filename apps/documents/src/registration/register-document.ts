import { Injectable } from '@nestjs/common';
import { freeNumber, keepsPaper, numberKey, register, serialOf } from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, type LocalDate, type Refusal, refuse, yearOf } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { FinishPaper } from '../files/finish-paper';
import { PaperDesk, type PaperInHand } from '../papers/paper-desk';
import { snapshotFor } from '../papers/snapshot-of';
import { type OpenJournal, openJournal } from './open-journal';
import { RegistrationJournal } from './registration-journal.entity';

export interface Registering {
  readonly documentId: string;
  /** Null: the next free number of the register. */
  readonly number: string | null;
  /** Null: today. */
  readonly date: LocalDate | null;
}

/** Enters a signed paper in its register; the number is never given twice (domain.md 3.2 T). */
@Injectable()
export class RegisterDocument {
  constructor(
    private readonly desk: PaperDesk,
    private readonly finish: FinishPaper,
  ) {}

  async execute(actor: Actor, input: Registering): Promise<RefusalAnswer | null> {
    const refused = await this.desk.open(actor, input.documentId, async (work, paper) => {
      if (!keepsPaper(work.actor.roles, paper.document.code)) throw new ForbiddenError();
      const refusal = await enter(work, paper, input);
      return refusal ? RefusalAnswer.of(refusal) : null;
    });
    if (!refused) await this.finish.afterwards(actor, input.documentId);
    return refused;
  }
}

async function enter(work: Work, paper: PaperInHand, input: Registering): Promise<Refusal | null> {
  const { document, signers, acquaintances } = paper;
  const date = input.date ?? work.today;
  const key = document.register;
  if (!key) return refuse('NOT_REGISTERABLE').refusal;
  const year = yearOf(date);
  const journal = await openJournal(work, key, document.registerTenantId, year);
  const free = freeNumber(journal.lastSerial, journal.pattern, journal.takenNumbers);
  if (!free.ok) return free.refusal;
  const decision = register(
    snapshotFor(work.actor, document, signers, acquaintances),
    { number: input.number ?? free.value.number, date },
    journal.takenNumbers,
    work.today,
  );
  if (!decision.ok) return decision.refusal;

  const { registrationNumber: number } = decision.value;
  const serial = serialOf(number, journal.pattern);
  await moveJournal(work, journal, serial);
  document.state = decision.value.state;
  document.number = number;
  document.numberKey = numberKey(number);
  document.serial = serial;
  document.registerYear = year;
  document.date = date;
  document.registeredAt = work.now;
  document.registeredBy = work.actor.name;
  const signerName = signers.at(-1)?.personName ?? '';
  work.audit({
    fact: 'DOCUMENT_REGISTERED',
    subjectKind: 'DOCUMENT',
    subjectId: document.id,
    heading: `Зарегистрирован документ «${document.title}» № ${number}`,
    after: { number, date, register: key },
    documentId: document.id,
  });
  work.publish('DocumentRegistered.v1', document.id, {
    documentId: document.id,
    requestId: document.requestId,
    code: document.code,
    subject: { kind: document.subjectKind, id: document.subjectId },
    number,
    date,
    signerName,
  });
  return null;
}

/** A register that begins here with a number given by hand goes on from it. */
async function moveJournal(
  { em }: Work,
  { id, isNew, lastSerial }: OpenJournal,
  serial: number | null,
): Promise<void> {
  if (serial === null) return;
  await em.nativeUpdate(
    RegistrationJournal,
    { id },
    { lastSerial: Math.max(lastSerial, serial), ...(isNew ? { firstSerial: serial } : {}) },
  );
}
