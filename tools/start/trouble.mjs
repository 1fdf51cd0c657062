/** A reason a person can act on, said in one sentence and without a stack. */
export class Trouble extends Error {}

/** Why a database did not let us in, with its place and without its password. */
export function notLetIn(address, error) {
  const place = URL.canParse(address) ? new URL(address).host : 'that address';
  // Several attempts, by name and by number, come as one error without words of its own.
  const reason = error?.message || error?.errors?.[0]?.message || String(error);
  return `PostgreSQL at ${place} did not let us in (${reason})`;
}

/** Of the last words of a process that ended, the one line that says why. */
export function causeIn(words) {
  const lines = words.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(\w*(Error|Fault)|Uncaught)\b.*: /.test(line)) ?? lines.at(-1) ?? ''
  );
}

/** Turns what the system says into a sentence; what it does not know it passes on. */
export function explain(error, { port, dir } = {}) {
  if (error instanceof Trouble) return error.message;
  const code = error?.code ?? '';
  const words = `${code} ${error?.message ?? error}`;
  if (words.includes('EADDRINUSE'))
    return `Port ${port ?? ''} is taken by another program; choose one with --port.`;
  if (words.includes('ENOSPC') || /no space left/i.test(words))
    return `The disk that holds ${dir} is full.`;
  if (
    words.includes('EACCES') ||
    words.includes('EPERM') ||
    words.includes('EROFS') ||
    words.includes('ENOTDIR') ||
    /permission denied/i.test(words)
  )
    return `No permission to write to ${dir}; choose another folder with --data.`;
  return error?.message ?? String(error);
}
