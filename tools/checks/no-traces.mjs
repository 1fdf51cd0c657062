/** What must not stand in the repository: addresses of package registries and paths of somebody's machine. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FORBIDDEN = [
  [/"resolved":\s*"https?:/, 'a registry address'],
  [/registry\.npm(js|mirror)\b/, 'a registry address'],
  [/(?<![\w.])\/(root|home)\/\w+\//, 'a path of one machine'],
];
const TEXT = /\.(ts|mts|mjs|cjs|json|md|html|css|graphql|yml|yaml)$/;

export function traceProblems(root) {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => TEXT.test(file));
  return files.flatMap((file) => {
    if (file === 'tools/checks/no-traces.mjs') return [];
    const text = readFileSync(path.join(root, file), 'utf8');
    return FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(
      ([, what]) => `${file}: holds ${what}`,
    );
  });
}
