import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { compose, problemsOf } from './compose.mjs';

const fileOf = (name: string) => path.resolve('apps/gateway', name);
const committed = (name: string): string | null =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : null;

describe('the graph against the one that was released', () => {
  const composed = compose();
  /** The present graph after an edit, with its own files beside it. */
  const after = (from: string | RegExp, to: string) => {
    const api = composed.api.replace(from, to);
    expect(api).not.toBe(composed.api);
    return problemsOf({ ...composed, api }, (name) =>
      name === 'api.graphql' ? api : committed(name),
    );
  };

  it('breaks no client of the released one', () => {
    expect(problemsOf(composed, committed)).toEqual([]);
  });

  it.each([
    ['a field taken away', '  tenantsToday: [TodayItem!]!\n', '', 'Query.tenantsToday was removed'],
    [
      'an argument that becomes required',
      /tenantsAudit\(subjectId: ID,/,
      'tenantsAudit(subjectId: ID!,',
      'Query.tenantsAudit arg subjectId has changed type from ID to ID!',
    ],
    [
      'a value that may now be absent',
      '  tenantsToday: [TodayItem!]!',
      '  tenantsToday: [TodayItem!]',
      'Query.tenantsToday changed type',
    ],
  ])('fails for %s', (_, from, to, words) => {
    expect(after(from, to)).toEqual([expect.stringContaining(words)]);
  });

  it('lets the graph grow', () => {
    expect(
      after('  tenantsToday: [TodayItem!]!', '  more: Int\n  tenantsToday: [TodayItem!]!'),
    ).toEqual([]);
  });

  it('fails where there is nothing to compare with, or the committed files are not the code’s', () => {
    expect(problemsOf(composed, () => null)).toEqual([
      expect.stringContaining('released.graphql is missing'),
      expect.stringContaining('supergraph.graphql is not what'),
      expect.stringContaining('api.graphql is not what'),
    ]);
  });
});
