import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** Fields of /proc/<pid>/stat after the name, which may hold spaces: state is 0, parent 1, times 11 to 14. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const sum = (fields, from, to) =>
  fields ? fields.slice(from, to).reduce((total, field) => total + Number(field), 0) * TICK : 0;

/** CPU milliseconds of a process so far. */
export const cpuTime = (pid) => sum(statOf(pid), 11, 13);

/** The same with all its children, those that have ended included: a PostgreSQL server with its sessions. */
export function cpuTimeOfFamily(pid) {
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && statOf(name)?.[1] === String(pid),
  );
  return children.reduce((total, child) => total + cpuTime(child), sum(statOf(pid), 11, 15));
}
