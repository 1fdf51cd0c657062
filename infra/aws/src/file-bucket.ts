import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Where papers and uploads lie. The stack may go; signed papers stay for as long as the archive rules say. */
export const fileBucket = (scope: Construct, consoleOrigin: string): Bucket =>
  new Bucket(scope, 'Files', {
    versioned: true,
    objectLockEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
    cors: [
      {
        allowedOrigins: [consoleOrigin],
        allowedMethods: [HttpMethods.GET, HttpMethods.HEAD, HttpMethods.PUT],
        allowedHeaders: ['content-type', 'x-amz-checksum-sha256', 'x-amz-content-sha256', 'range'],
        exposedHeaders: ['ETag', 'x-amz-version-id', 'Content-Disposition', 'Content-Range'],
        maxAge: 3600,
      },
    ],
  });

/** What the documents service does with files. No right to go round a retention, and none to take one off. */
export const fileStatements = (bucket: Bucket): PolicyStatement[] => [
  new PolicyStatement({
    actions: [
      's3:DeleteObject',
      's3:DeleteObjectVersion',
      's3:GetObject',
      's3:GetObjectRetention',
      's3:GetObjectVersion',
      's3:PutObject',
      's3:PutObjectRetention',
    ],
    resources: [bucket.arnForObjects('*')],
  }),
  new PolicyStatement({
    actions: [
      's3:GetBucketObjectLockConfiguration',
      's3:GetBucketVersioning',
      's3:ListBucket',
      's3:ListBucketVersions',
    ],
    resources: [bucket.bucketArn],
  }),
];
