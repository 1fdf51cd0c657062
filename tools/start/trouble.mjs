/** A reason a person can act on, said in one sentence and without a stack. */
export class Trouble extends Error {}

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
