import { type DynamicModule, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { type Config, ServiceModule } from '@nastavnik/runtime';
import { TENANTS_REFUSALS } from '@nastavnik/tenants-domain';

import { AcceptInvitation } from './accounts/accept-invitation';
import { OpenDistrict } from './districts/open-district';
import { entities } from './entities';
import { AuthController } from './identity/auth.controller';
import { CheckPassword } from './identity/check-password';
import { GrantsInForce } from './identity/grants-in-force';
import { IssueSession } from './identity/issue-session';
import { JwksController } from './identity/jwks.controller';
import { LocalStrategy } from './identity/local.strategy';
import { MeResolver } from './identity/me.resolver';
import { RotateSession } from './identity/rotate-session';
import { OpenSchool } from './schools/open-school';
import { SchoolsQueries } from './schools/schools.queries';
import { SchoolsResolver } from './schools/schools.resolver';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PassportModule,
        ServiceModule.for({
          config,
          entities,
          refusals: [...TENANTS_REFUSALS, 'ALREADY_OPENED', 'INVITATION_INVALID'],
        }),
      ],
      controllers: [AuthController, JwksController],
      providers: [
        AcceptInvitation,
        CheckPassword,
        GrantsInForce,
        IssueSession,
        LocalStrategy,
        MeResolver,
        OpenDistrict,
        OpenSchool,
        RotateSession,
        SchoolsQueries,
        SchoolsResolver,
      ],
    };
  }
}
