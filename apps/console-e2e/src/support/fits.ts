import { expect } from '@jest/globals';

import { problemsOf } from './browser';
import type { Visitor } from './people';

/** What a person sees now is whole: readable by a screen reader and on a narrow phone. */
export const fits = async ({ page }: Visitor): Promise<void> => {
  expect(await problemsOf(page)).toEqual([]);
};
