import { CfnOutput, CfnParameter, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Architecture, Function, FunctionUrlAuthType, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { fileBucket, fileStatements } from './file-bucket';
import { functionCode, type CodeChoice } from './function-code';
import {
  GATEWAY_PART,
  MIGRATE_PART,
  RELAY_PART,
  SERVICE_NAMES,
  SERVICE_PART,
  type FunctionPart,
  type ServiceName,
} from './function-parts';

type Environment = Record<string, string>;

interface Service {
  readonly runs: Function;
  /** Without a slash at the end. */
  readonly address: string;
}

/**
 * The whole product on AWS Lambda. Personal data of Russian citizens must be kept in Russia (152-FZ art. 18), so for
 * real schools the same bundles run on a Russian cloud; this stack is for installations that hold no such data.
 */
export class NastavnikStack extends Stack {
  private readonly secret: ISecret;
  private readonly consoleOrigin: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly code: CodeChoice,
    props?: StackProps,
  ) {
    super(scope, id, props);
    this.secret = this.readSecret();
    this.consoleOrigin = new CfnParameter(this, 'ConsoleOrigin', {
      description: 'Address at which people open the console, without a slash at the end',
      default: 'https://mentoring.example.org',
    }).valueAsString;

    const services = this.services();
    const urls = this.toJsonString(
      Object.fromEntries(SERVICE_NAMES.map((name) => [name, services[name].address])),
    );
    this.giveFiles(services.documents.runs);
    this.openApi(this.gateway(urls), services.tenants.runs);
    this.relay(urls);
    this.migrate();
  }

  private services(): Record<ServiceName, Service> {
    return {
      tenants: this.service('tenants', {
        ACCESS_KEY: this.secretField('ACCESS_KEY'),
        RELAY_PUBLIC_KEY: this.secretField('RELAY_PUBLIC_KEY'),
        SECURE_COOKIES: '1',
      }),
      participants: this.service('participants'),
      programmes: this.service('programmes'),
      documents: this.service('documents'),
      statistics: this.service('statistics'),
    };
  }

  private service(name: ServiceName, environment: Environment = {}): Service {
    const runs = this.function(name, SERVICE_PART, {
      DATABASE_URL: this.secretField(`${name.toUpperCase()}_DATABASE_URL`),
      // Given, not fetched: tenants cannot refer to its own address, and the others start without asking it.
      JWKS: this.secretField('JWKS'),
      // A container serves one request at a time.
      DATABASE_POOL: '2',
      CONSOLE_ORIGIN: this.consoleOrigin,
      ...environment,
    });
    // Open to the network because every service verifies the token itself and trusts no header.
    const { url } = runs.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    return { runs, address: `https://${Fn.select(2, Fn.split('/', url))}` };
  }

  private gateway(urls: string): Function {
    return this.function('gateway', GATEWAY_PART, {
      SERVICE_URLS: urls,
      SUPERGRAPH_FILE: '/var/task/supergraph.graphql',
      CONSOLE_DIR: '/var/task/console',
      S3_PUBLIC_ENDPOINT: this.filesAddress(),
    });
  }

  private openApi(gateway: Function, tenants: Function): void {
    const api = new HttpApi(this, 'Api', {
      defaultIntegration: new HttpLambdaIntegration('Console', gateway),
    });
    api.addRoutes({
      path: '/graphql',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Graph', gateway),
    });
    api.addRoutes({
      path: '/auth/{proxy+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Auth', tenants),
    });
    new CfnOutput(this, 'Address', { value: api.apiEndpoint });
  }

  private relay(urls: string): void {
    const relay = this.function('relay', RELAY_PART, {
      RELAY_DATABASE_URL: this.secretField('RELAY_DATABASE_URL'),
      RELAY_KEY: this.secretField('RELAY_KEY'),
      SERVICE_URLS: urls,
    });
    new Rule(this, 'RelayEveryMinute', {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(relay, { retryAttempts: 0 })],
    });
  }

  private migrate(): void {
    const migrate = this.function('migrate', MIGRATE_PART, {
      OWNER_DATABASE_URL: this.secretField('OWNER_DATABASE_URL'),
    });
    new CfnOutput(this, 'MigrateFunction', { value: migrate.functionName });
  }

  private giveFiles(documents: Function): void {
    const bucket = fileBucket(this, this.consoleOrigin);
    fileStatements(bucket).forEach((statement) => documents.addToRolePolicy(statement));
    documents.addEnvironment('S3_BUCKET', bucket.bucketName);
    documents.addEnvironment('S3_REGION', this.region);
    documents.addEnvironment('S3_PUBLIC_ENDPOINT', this.filesAddress());
    documents.addEnvironment('S3_OBJECT_LOCK', 'required');
  }

  // The same in the links and in what the page is allowed to speak to.
  private filesAddress(): string {
    return `https://s3.${this.region}.${this.urlSuffix}`;
  }

  private function(name: string, part: FunctionPart, environment: Environment): Function {
    const id = name.charAt(0).toUpperCase() + name.slice(1);
    return new Function(this, id, {
      functionName: `${this.stackName}-${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.X86_64,
      handler: 'lambda.handler',
      code: functionCode(name, this.code),
      memorySize: part.memoryMegabytes,
      timeout: Duration.seconds(part.timeoutSeconds),
      logGroup: new LogGroup(this, `${id}Log`, { retention: RetentionDays.SIX_MONTHS }),
      environment,
    });
  }

  private readSecret(): ISecret {
    const arn = new CfnParameter(this, 'SettingsArn', {
      description:
        'Secrets Manager secret with a JSON object: <SERVICE>_DATABASE_URL for each service, RELAY_DATABASE_URL, ' +
        'OWNER_DATABASE_URL, ACCESS_KEY, JWKS, RELAY_KEY, RELAY_PUBLIC_KEY; key ids begin with access and relay',
    });
    return Secret.fromSecretCompleteArn(this, 'Settings', arn.valueAsString);
  }

  // A reference that the cloud resolves while deploying; the template itself never holds the value.
  private secretField(field: string): string {
    return this.secret.secretValueFromJson(field).unsafeUnwrap();
  }
}
