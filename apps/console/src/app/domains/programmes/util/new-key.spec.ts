import { describe, expect, it } from '@jest/globals';
import { newKey } from './new-key';

describe('newKey', () => {
  it('is a random uuid, another each time', () => {
    const keys = new Set(Array.from({ length: 50 }, newKey));

    expect(keys.size).toBe(50);
    for (const key of keys)
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
