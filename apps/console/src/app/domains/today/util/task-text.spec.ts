import { PAPER_TASKS } from '@nastavnik/documents-domain';
import { PARTICIPANT_TASKS } from '@nastavnik/participants-domain';
import { PROGRAMME_TASK_KINDS, PROGRAMME_WAIT_KINDS } from '@nastavnik/programmes-domain';
import { TENANTS_TASK_KINDS } from '@nastavnik/tenants-domain';
import { TASK_TEXTS } from './task-text';

describe('taskText', () => {
  it.each([
    ...TENANTS_TASK_KINDS,
    ...PARTICIPANT_TASKS,
    ...PROGRAMME_TASK_KINDS,
    ...PROGRAMME_WAIT_KINDS,
    ...PAPER_TASKS,
  ])('has words for %s', (kind) => {
    expect(TASK_TEXTS[kind]).toMatch(/^[А-Я]/);
  });
});
