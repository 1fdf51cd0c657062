import { beforeAll, describe, expect, it } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { resolve } from 'node:path';
import { SERVICE_NAMES } from './function-parts';
import { NastavnikStack } from './nastavnik-stack';

const placeholderDir = resolve(import.meta.dirname, '../placeholder');
const NOWHERE = '/nowhere/lambda';

describe('NastavnikStack', () => {
  let template: Template;

  beforeAll(() => {
    const code = { lambdaDir: NOWHERE, placeholderDir };
    template = Template.fromStack(new NastavnikStack(new App(), 'Nastavnik', code));
  });

  const named = (name: string) => ({ FunctionName: `Nastavnik-${name}` });
  const properties = (type: string) =>
    Object.values(template.findResources(type)).map(
      (resource) => resource['Properties'] as Record<string, unknown>,
    );

  it('has exactly these functions', () => {
    const names = properties('AWS::Lambda::Function').map(({ FunctionName }) => FunctionName);

    expect(names.toSorted()).toEqual(
      [...SERVICE_NAMES, 'gateway', 'relay', 'migrate']
        .map((name) => `Nastavnik-${name}`)
        .toSorted(),
    );
  });

  it('gives an address to each service and to nothing else', () => {
    template.resourceCountIs('AWS::Lambda::Url', SERVICE_NAMES.length);
  });

  it('leads the graph and the console to the gateway, and signing in to tenants', () => {
    const routes = properties('AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey);

    expect(routes.toSorted()).toEqual([
      '$default',
      'ANY /auth/{proxy+}',
      'GET /graphql',
      'POST /graphql',
    ]);
  });

  it('runs the relay every minute', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [
        Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Relay'), 'Arn'] } }),
      ],
    });
  });

  it('keeps files in a locked, versioned, closed bucket that outlives the stack', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        ObjectLockEnabled: true,
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it('lets only documents touch files, and nobody go round a retention', () => {
    const policies = properties('AWS::IAM::Policy').map((policy) => JSON.stringify(policy));
    const touching = policies.filter((policy) => policy.includes('s3:PutObject'));

    expect(touching).toHaveLength(1);
    expect(touching[0]).toContain('DocumentsServiceRole');
    expect(policies.join()).not.toMatch(/BypassGovernance|s3:\*|"\*"/);
  });

  it.each([...SERVICE_NAMES])(
    'connects %s to the database as itself and lets it verify tokens',
    (name) => {
      const functions = template.findResources('AWS::Lambda::Function', {
        Properties: named(name),
      });
      const text = JSON.stringify(functions);

      expect(text).toContain(`:SecretString:${name.toUpperCase()}_DATABASE_URL:`);
      expect(text).toContain(':SecretString:JWKS:');
      expect(text).not.toContain('OWNER_DATABASE_URL');
    },
  );

  it('gives the owner of the schemas to the migration alone', () => {
    const owners = properties('AWS::Lambda::Function').filter((each) =>
      JSON.stringify(each).includes('OWNER_DATABASE_URL'),
    );

    expect(owners).toEqual([expect.objectContaining(named('migrate'))]);
  });

  it('holds no secret in the template', () => {
    const environments = properties('AWS::Lambda::Function').map(
      ({ Environment }) => (Environment as { Variables: Record<string, unknown> }).Variables,
    );
    const secrets = environments.flatMap((variables) =>
      Object.entries(variables).filter(([name]) => /DATABASE_URL|JWKS|_KEY$/.test(name)),
    );

    expect(secrets).toHaveLength(15);
    for (const [, value] of secrets) {
      expect(JSON.stringify(value)).toContain('{{resolve:secretsmanager:');
    }
  });

  it('is not made from functions that were not built', () => {
    expect(() => new NastavnikStack(new App(), 'Nastavnik', { lambdaDir: NOWHERE })).toThrow(
      'The function tenants is not built: /nowhere/lambda/tenants/lambda.mjs is missing',
    );
  });
});
