import { Code } from 'aws-cdk-lib/aws-lambda';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface CodeChoice {
  /** The folder with one folder per function, each with `lambda.mjs`. */
  readonly lambdaDir: string;
  /** Stands in for functions that are not built. Absent: a missing one is an error, so that none is ever deployed. */
  readonly placeholderDir?: string;
}

/** The built code of one function. @throws Error naming the missing folder */
export function functionCode(name: string, { lambdaDir, placeholderDir }: CodeChoice): Code {
  const folder = join(lambdaDir, name);
  if (existsSync(join(folder, 'lambda.mjs'))) return Code.fromAsset(folder);
  if (placeholderDir) return Code.fromAsset(placeholderDir);
  throw new Error(`The function ${name} is not built: ${folder}/lambda.mjs is missing`);
}
