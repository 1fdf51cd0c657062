import { App } from 'aws-cdk-lib';
import type { CodeChoice } from './function-code';
import { NastavnikStack } from './nastavnik-stack';

/** Writes the template and its assets into `outdir`. Answers how many resources of each type there are. */
export function synthesise(code: CodeChoice, outdir: string): Record<string, number> {
  const app = new App({ outdir, analyticsReporting: false });
  const stack = new NastavnikStack(app, 'Nastavnik', code);
  const { Resources } = app.synth().getStackArtifact(stack.artifactId).template as {
    Resources: Record<string, { Type: string }>;
  };
  const counts: Record<string, number> = {};
  for (const { Type } of Object.values(Resources)) counts[Type] = (counts[Type] ?? 0) + 1;
  return counts;
}
