import { describe } from '@jest/globals';
import type { S3UnderTest } from './cases/s3-under-test';
import { describeS3FileStore } from './s3-file-store.cases';

// Run by tools/s3/run-storage-suite.mjs, which starts the server and says where it is.
const server = JSON.parse(process.env['S3_UNDER_TEST'] ?? 'null') as S3UnderTest | null;
if (!server) throw new Error('Start this suite by node tools/s3/run-storage-suite.mjs');

describe(`S3FileStore on ${server.settings.endpoint}`, () => describeS3FileStore(server));
