import { toLocalDate } from '@nastavnik/kernel';
import { grouped, type Task, type TaskGroup } from './grouped';

const task = (id: string, group: TaskGroup, due: string | null = null): Task => ({
  id,
  kind: 'FIND_MENTOR',
  about: null,
  school: null,
  due: due === null ? null : toLocalDate(due),
  group,
  clause: null,
  link: '/pairs',
  count: null,
});

describe('grouped', () => {
  it('puts overdue first and waiting last, leaves empty groups out', () => {
    const sections = grouped([task('a', 'WAITING'), task('b', 'OVERDUE', '2026-11-01')]);
    expect(sections.map(({ group }) => group)).toEqual(['OVERDUE', 'WAITING']);
    expect(grouped([])).toEqual([]);
  });

  it('orders a group by term, tasks without one last', () => {
    const [section] = grouped([
      task('none', 'LATER'),
      task('later', 'LATER', '2027-01-09'),
      task('sooner', 'LATER', '2026-12-31'),
    ]);
    expect(section?.tasks.map(({ id }) => id)).toEqual(['sooner', 'later', 'none']);
  });
});
