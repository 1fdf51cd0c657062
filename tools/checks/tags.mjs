/** Every project carries its three tags, or the fences between rooms stand open. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const KINDS = ['scope:', 'layer:', 'runtime:'];

export function tagProblems(root) {
  const files = globSync('{apps,libs,infra,tools}/**/project.json', {
    cwd: root,
    exclude: (name) => /node_modules|dist/.test(name),
  });
  return files.flatMap((file) => {
    const { tags = [] } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    const missing = KINDS.filter((kind) => tags.filter((tag) => tag.startsWith(kind)).length !== 1);
    return missing.map((kind) => `${file}: exactly one ${kind}* tag is needed`);
  });
}
