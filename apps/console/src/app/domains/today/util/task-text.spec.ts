import { PAPER_TASKS } from '@nastavnik/documents-domain';
import { PARTICIPANT_TASKS } from '@nastavnik/participants-domain';
import { PROGRAMME_TASK_KINDS, PROGRAMME_WAIT_KINDS } from '@nastavnik/programmes-domain';
import { TENANTS_TASK_KINDS } from '@nastavnik/tenants-domain';
import { TASK_TEXTS } from './task-text';

const OWNERS: Readonly<Record<string, readonly string[]>> = {
  tenants: TENANTS_TASK_KINDS,
  participants: PARTICIPANT_TASKS,
  programmes: [...PROGRAMME_TASK_KINDS, ...PROGRAMME_WAIT_KINDS],
  documents: PAPER_TASKS,
};
const ALL = Object.values(OWNERS).flat();

describe('taskText', () => {
  it.each(ALL)('has words for %s', (kind) => {
    expect(TASK_TEXTS[kind]).toMatch(/^[А-Я]/);
  });

  it('has words for nothing else', () => {
    expect(Object.keys(TASK_TEXTS).filter((kind) => !ALL.includes(kind))).toEqual([]);
  });
});

describe('the list of the day', () => {
  it('is told of a thing by one service; the curator hears of a need from one, the head late from another', () => {
    expect(ALL.filter((kind, place) => ALL.indexOf(kind) !== place)).toEqual(['FIND_MENTOR']);
  });

  it('is told of signatures by documents alone', () => {
    const others = Object.entries(OWNERS).flatMap(([owner, kinds]) =>
      owner === 'documents' ? [] : kinds,
    );
    expect(others.filter((kind) => kind.startsWith('SIGN_'))).toEqual([]);
  });
});
