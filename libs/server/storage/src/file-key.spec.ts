import { describe, expect, it } from '@jest/globals';
import { fileKey, filePrefix, isFileKey, tenantOf } from './file-key';

const TENANT = '0197c5a0-0000-7000-8000-000000000001';
const OTHER = '0197c5a0-0000-7000-8000-000000000002';
const ID = '0197c5a0-0000-7000-8000-00000000000a';

describe('fileKey', () => {
  it('begins with the tenant', () => {
    const key = fileKey(TENANT, 'papers', ID, 'order.pdf');

    expect(key).toBe(`${TENANT}/papers/${ID}/order.pdf`);
    expect(tenantOf(key)).toBe(TENANT);
  });

  it.each([
    ['an empty tenant', '', 'papers', ID, 'order.pdf'],
    ['a tenant that is no uuid', 'school-12', 'papers', ID, 'order.pdf'],
    ['a way up inside the tenant', `${TENANT}/../${OTHER}`, 'papers', ID, 'order.pdf'],
    ['an upper-case tenant', TENANT.toUpperCase().replace(/\d/g, 'A'), 'papers', ID, 'order.pdf'],
    ['an area with a slash', TENANT, 'papers/x', ID, 'order.pdf'],
    ['an empty area', TENANT, '', ID, 'order.pdf'],
    ['an id that is no uuid', TENANT, 'papers', '..', 'order.pdf'],
    ['a name that goes up', TENANT, 'papers', ID, '..'],
    ['a name with a slash', TENANT, 'papers', ID, `x/${OTHER}`],
    ['a Cyrillic name', TENANT, 'papers', ID, 'приказ.pdf'],
    ['a name with a line break', TENANT, 'papers', ID, 'order.pdf\n'],
    ['an empty name', TENANT, 'papers', ID, ''],
  ])('refuses %s', (_, tenantId, area, id, name) => {
    expect(() => fileKey(tenantId, area, id, name)).toThrow(
      expect.objectContaining({ code: 'KEY_OUTSIDE_TENANT' }),
    );
  });

  it('tells a key from a prefix and from a path of something else', () => {
    expect(isFileKey(`${TENANT}/papers/${ID}/order.pdf`)).toBe(true);
    expect(isFileKey(`${TENANT}/papers/${ID}/`)).toBe(false);
    expect(isFileKey(`/${TENANT}/papers/${ID}/order.pdf`)).toBe(false);
  });
});

describe('filePrefix', () => {
  it('ends with a slash, so that one area never reaches another with a longer name', () => {
    expect(filePrefix(TENANT)).toBe(`${TENANT}/`);
    expect(filePrefix(TENANT, 'papers')).toBe(`${TENANT}/papers/`);
    expect(filePrefix(TENANT, 'papers', ID)).toBe(`${TENANT}/papers/${ID}/`);
  });

  it.each([
    ['every tenant', '', undefined],
    ['half of a tenant', TENANT.slice(0, 8), undefined],
    ['two areas at once', TENANT, 'papers/x'],
    ['an empty area', TENANT, ''],
  ])('refuses %s', (_, tenantId, area) => {
    expect(() => filePrefix(tenantId, area)).toThrow(
      expect.objectContaining({ code: 'KEY_OUTSIDE_TENANT' }),
    );
  });

  it('refuses a row without its area', () => {
    expect(() => filePrefix(TENANT, undefined, ID)).toThrow(/Not a prefix/);
  });
});
