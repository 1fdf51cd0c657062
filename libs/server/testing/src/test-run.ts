interface TestRun {
  readonly adminUrl: string;
  readonly password: string;
  readonly services: string;
  readonly accessKey: Record<string, unknown>;
  readonly relayKey: Record<string, unknown>;
}

/** What the one setup of a test run made: the server, the built services, the token keys. */
export function testRun(): TestRun {
  const text = process.env['NASTAVNIK_TEST'];
  if (!text) throw new Error('Integration tests run in the jest project "integration"');
  return JSON.parse(text) as TestRun;
}

export const publicKeys = () => ({
  keys: [testRun().accessKey, testRun().relayKey].map(({ d: _secret, ...rest }) => rest),
});
