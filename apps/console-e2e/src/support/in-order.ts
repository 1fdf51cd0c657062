import { it } from '@jest/globals';

import { picture } from './browser';
import type { Visitor } from './people';

/**
 * Steps of one story: each builds on those before, so after one that does not hold the rest fail at once. What everybody
 * saw at that moment is kept in dist/screens.
 */
export function inOrder(everybody: () => Readonly<Record<string, Visitor | undefined>>) {
  let broken = '';
  return (name: string, work: () => Promise<void>): void =>
    it(name, async () => {
      if (broken) throw new Error(`An earlier step does not hold: ${broken}`);
      try {
        await work();
      } catch (error) {
        broken = name;
        for (const [who, visitor] of Object.entries(everybody()))
          if (visitor) await picture(visitor.page, `broken-${who}`).catch(() => undefined);
        throw error;
      }
    });
}
