/** What somebody typed and has not sent, kept on this device until it is sent. */
export const keptDraft = {
  read<T>(key: string): T | null {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
    } catch {
      return null;
    }
  },
  write(key: string, value: unknown): void {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A full or forbidden storage must not stop the person from typing on.
    }
  },
  drop(key: string): void {
    localStorage.removeItem(key);
  },
};
