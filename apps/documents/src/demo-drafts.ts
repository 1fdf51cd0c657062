import type { LocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { MENTORING_FORM_TITLES, MENTORING_KIND_TITLES } from '@nastavnik/regulations';

import type { DemoPair } from '../../../tools/demo/src';
import type { DemoGround } from './demo';
import { Document } from './papers/document.entity';
import { DocumentSigner } from './papers/document-signer.entity';
import { prepareDocument } from './papers/prepare-document';

/** What an event is for, in the words of a programme's paper (004 3.6b). */
const KINDS: Readonly<Record<string, string>> = {
  INDUCTION: 'знакомство с рабочим местом и коллективом',
  DUTIES: 'должностные обязанности и квалификационные требования',
  ADAPTATION: 'профессиональная и должностная адаптация',
  STUDY: 'теоретические и практические вопросы',
  PRACTICE: 'практические задания',
  ASSISTANCE: 'содействие в выполнении обязанностей',
  CONSOLIDATION: 'закрепление знаний и навыков',
};

/** Programmes of so many running pairs still wait for signatures in each school whose people sign in. */
const WAITING_PROGRAMMES = 2;

/** The first programme waits for the mentor who signs in; the next, signed by pen so far, for the curator. */
export async function loadDrafts(
  work: Work,
  ground: DemoGround,
  own: readonly DemoPair[],
): Promise<void> {
  const { demo, school, random } = ground;
  const signingIn = new Set(demo.accounts.map(({ personId }) => personId));
  const running = own
    .filter(({ programme, ended }) => programme?.state === 'RUNNING' && !ended)
    .sort((a, b) => Number(signingIn.has(b.mentorId)) - Number(signingIn.has(a.mentorId)));
  for (const [place, pair] of running.slice(0, WAITING_PROGRAMMES).entries()) {
    const facts = programmeFacts(ground, pair);
    await prepareDocument(work, {
      requestId: random.uuid(`programme/${pair.id}`),
      code: 'D15',
      subject: { kind: 'PROGRAMME', id: pair.programme?.id ?? pair.id },
      title: `Персонализированная программа наставничества: ${facts.mentees.map((m) => m.surname).join(', ')}`,
      signers: [
        { personId: pair.mentorId, role: 'MENTOR' },
        ...pair.menteeIds.map((personId) => ({ personId, role: 'MENTEE' })),
        { personId: school.curatorPersonId, role: 'CURATOR' },
      ],
      acquaint: [],
      facts: { ...facts },
    });
    if (place > 0) await signByPen(work, pair);
  }
}

async function signByPen({ em, actor, today }: Work, { programme, id }: DemoPair): Promise<void> {
  await em.flush();
  const document = await em.findOneOrFail(Document, { subjectId: programme?.id ?? id });
  await em.nativeUpdate(
    DocumentSigner,
    { documentId: document.id, role: { $in: ['MENTOR', 'MENTEE'] } },
    { state: 'SIGNED', kind: 'WET_SCAN', signedOn: today, recordedBy: actor.name },
  );
}

function programmeFacts({ school, people, posts }: DemoGround, pair: DemoPair) {
  const named = (id: string) => {
    const { surname, name, patronymic, gender } = people.get(id) ?? {
      ...{ surname: '', name: '', patronymic: null, gender: 'FEMALE' as const },
    };
    return { id, surname, name, patronymic, gender, post: posts.get(id) ?? 'учитель' };
  };
  const { programme } = pair;
  const day = (date: LocalDate | undefined) => date ?? pair.actDate;
  return {
    organisation: {
      founder: school.founder,
      fullName: school.fullName,
      shortName: school.shortName,
      place: school.place,
    },
    mentor: named(pair.mentorId),
    mentees: pair.menteeIds.map(named),
    curator: named(school.curatorPersonId),
    appointment: { date: pair.actDate, number: pair.actNumber },
    forms: [MENTORING_FORM_TITLES[pair.form].replace(/[«»]/g, '')],
    kinds: pair.kinds.map((kind) => MENTORING_KIND_TITLES[kind]),
    term: { firstDay: day(programme?.from), lastDay: day(programme?.to) },
    version: 1,
    difficulties: programme?.difficulties ?? [],
    strengths: programme?.strengths ?? [],
    goals: programme?.goals ?? [],
    directions: [],
    events: (programme?.meetings ?? []).map(({ title, type, plannedDate }) => ({
      ...{ title, kind: KINDS[type] ?? 'другое', plannedDate, expectedResult: null },
    })),
    expectedResults: programme?.expectedResults ?? [],
  };
}
