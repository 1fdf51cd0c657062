import { type DynamicModule, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { REGULATION_REFUSALS } from '@nastavnik/regulations';
import { type Config, ServiceModule } from '@nastavnik/runtime';
import { TENANTS_REFUSALS } from '@nastavnik/tenants-domain';

import { AcceptInvitation } from './accounts/accept-invitation';
import { AccountsQueries } from './accounts/accounts.queries';
import { AccountsResolver } from './accounts/accounts.resolver';
import { ChangePassword } from './accounts/change-password';
import { InviteAccount } from './accounts/invite-account';
import { RenewInvitation } from './accounts/renew-invitation';
import { RevokeRole } from './accounts/revoke-role';
import { CalendarQueries } from './calendar/calendar.queries';
import { CalendarResolver } from './calendar/calendar.resolver';
import { CorrectCalendar } from './calendar/correct-calendar';
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
import { reactions } from './reactions/reactions';
import { AdoptPreset } from './regulations/adopt-preset';
import { ChangeRegulationParameter } from './regulations/change-regulation-parameter';
import { CompareRegulationsQueries } from './regulations/compare-regulations.queries';
import { RegulationComparisonResolver } from './regulations/regulation-comparison.resolver';
import { RegulationOrderResolver } from './regulations/regulation-order.resolver';
import { RegulationQueries } from './regulations/regulation.queries';
import { RegulationResolver } from './regulations/regulation.resolver';
import { RequestRegulationOrder } from './regulations/request-regulation-order';
import { ReturnRegulation } from './regulations/return-regulation';
import { SubmitRegulation } from './regulations/submit-regulation';
import { ChangeRoadmapItem } from './roadmaps/change-roadmap-item';
import { CompleteRoadmap } from './roadmaps/complete-roadmap';
import { DraftRoadmap } from './roadmaps/draft-roadmap';
import { RequestRoadmapOrder } from './roadmaps/request-roadmap-order';
import { RoadmapItemsResolver } from './roadmaps/roadmap-items.resolver';
import { RoadmapQueries } from './roadmaps/roadmap.queries';
import { RoadmapResolver } from './roadmaps/roadmap.resolver';
import { WorkOnRoadmapItem } from './roadmaps/work-on-roadmap-item';
import { EditSchool } from './schools/edit-school';
import { OpenSchool } from './schools/open-school';
import { SchoolsQueries } from './schools/schools.queries';
import { SchoolsResolver } from './schools/schools.resolver';
import { TodayQueries } from './today/today.queries';
import { TodayResolver } from './today/today.resolver';

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
          refusals: [...TENANTS_REFUSALS, ...REGULATION_REFUSALS],
          reactions,
        }),
      ],
      controllers: [AuthController, JwksController],
      providers: [
        AcceptInvitation,
        AccountsQueries,
        AccountsResolver,
        AdoptPreset,
        CalendarQueries,
        CalendarResolver,
        ChangePassword,
        ChangeRegulationParameter,
        ChangeRoadmapItem,
        CheckPassword,
        CompareRegulationsQueries,
        CorrectCalendar,
        CompleteRoadmap,
        DraftRoadmap,
        GrantsInForce,
        InviteAccount,
        IssueSession,
        LocalStrategy,
        MeResolver,
        OpenDistrict,
        EditSchool,
        OpenSchool,
        RegulationComparisonResolver,
        RegulationOrderResolver,
        RegulationQueries,
        RegulationResolver,
        RenewInvitation,
        RequestRegulationOrder,
        RequestRoadmapOrder,
        ReturnRegulation,
        RevokeRole,
        RoadmapItemsResolver,
        RoadmapQueries,
        RoadmapResolver,
        RotateSession,
        SchoolsQueries,
        SchoolsResolver,
        SubmitRegulation,
        TodayQueries,
        TodayResolver,
        WorkOnRoadmapItem,
      ],
    };
  }
}
