import { type DynamicModule, Module } from '@nestjs/common';
import { PROGRAMME_REFUSALS } from '@nastavnik/programmes-domain';
import { type Config, ServiceModule } from '@nastavnik/runtime';

import { CasesResolver } from './cases/cases.resolver';
import { DecideCase } from './cases/decide-case';
import { EndWithoutSubstitute } from './cases/end-without-substitute';
import { OpenReplacementCase } from './cases/open-replacement-case';
import { ProposeReplacement } from './cases/propose-replacement';
import { entities } from './entities';
import { ChoosePair } from './matching/choose-pair';
import { DraftsQueries } from './matching/drafts.queries';
import { MatchingReadingResolver } from './matching/matching-reading.resolver';
import { MatchingResolver } from './matching/matching.resolver';
import { PublishDraft } from './matching/publish-draft';
import { RequestDraft } from './matching/request-draft';
import { SessionsQueries } from './matching/sessions.queries';
import { SetSession } from './matching/set-session';
import { CancelEvent } from './meetings/cancel-event';
import { ConfirmMeeting } from './meetings/confirm-meeting';
import { LogMeeting } from './meetings/log-meeting';
import { MeetingsResolver } from './meetings/meetings.resolver';
import { MoveEvent } from './meetings/move-event';
import { AssignCandidate } from './packages/assign-candidate';
import { DraftPackage } from './packages/draft-package';
import { PackageCandidates } from './packages/package-candidates';
import { PackageDecisionsResolver } from './packages/package-decisions.resolver';
import { PackagesQueries } from './packages/packages.queries';
import { PackagesResolver } from './packages/packages.resolver';
import { RequestAuthorityAct } from './packages/request-authority-act';
import { ReviewPackage } from './packages/review-package';
import { SubmitPackage } from './packages/submit-package';
import { CancelPair } from './pairs/cancel-pair';
import { PairSchool } from './pairs/pair-school';
import { PairsQueries } from './pairs/pairs.queries';
import { PairsReadingResolver } from './pairs/pairs-reading.resolver';
import { PairsResolver } from './pairs/pairs.resolver';
import { ProposePair } from './pairs/propose-pair';
import { RequestPairOrder } from './pairs/request-pair-order';
import { SuggestMentors } from './pairs/suggest-mentors';
import { WaitingMenteesQueries } from './pairs/waiting-mentees.queries';
import { AcquaintWithProgramme } from './programmes/acquaint-with-programme';
import { AgreeProgramme } from './programmes/agree-programme';
import { CloseProgramme } from './programmes/close-programme';
import { CompleteProgramme } from './programmes/complete-programme';
import { ProgrammeDraftingResolver } from './programmes/programme-drafting.resolver';
import { ProgrammePageResolver } from './programmes/programme-page.resolver';
import { ProgrammesQueries } from './programmes/programmes.queries';
import { ProgrammesResolver } from './programmes/programmes.resolver';
import { SaveProgrammeDraft } from './programmes/save-programme-draft';
import { SubmitProgramme } from './programmes/submit-programme';
import { TerminateProgramme } from './programmes/terminate-programme';
import { ProgrammesUnderRegulationQueries } from './regulations/programmes-under-regulation.queries';
import { ProgrammesUnderRegulationResolver } from './regulations/programmes-under-regulation.resolver';
import { reactions } from './reactions';
import { FileReport } from './reports/file-report';
import { ReportsResolver } from './reports/reports.resolver';
import { ReviewReport } from './reports/review-report';
import { TodayQueries } from './today/today.queries';
import { TodayResolver } from './today/today.resolver';

const cases = [
  CasesResolver,
  DecideCase,
  EndWithoutSubstitute,
  OpenReplacementCase,
  ProposeReplacement,
];
const pairs = [
  CancelPair,
  PairSchool,
  PairsQueries,
  PairsReadingResolver,
  PairsResolver,
  ProposePair,
  RequestPairOrder,
  SuggestMentors,
  WaitingMenteesQueries,
];
const matching = [
  ChoosePair,
  DraftsQueries,
  MatchingReadingResolver,
  MatchingResolver,
  PublishDraft,
  RequestDraft,
  SessionsQueries,
  SetSession,
];
const programmes = [
  AcquaintWithProgramme,
  AgreeProgramme,
  CloseProgramme,
  CompleteProgramme,
  ProgrammeDraftingResolver,
  ProgrammePageResolver,
  ProgrammesQueries,
  ProgrammesResolver,
  ProgrammesUnderRegulationQueries,
  ProgrammesUnderRegulationResolver,
  SaveProgrammeDraft,
  SubmitProgramme,
  TerminateProgramme,
];
const meetings = [CancelEvent, ConfirmMeeting, LogMeeting, MeetingsResolver, MoveEvent];
const reports = [FileReport, ReportsResolver, ReviewReport];
const packages = [
  AssignCandidate,
  DraftPackage,
  PackageCandidates,
  PackageDecisionsResolver,
  PackagesQueries,
  PackagesResolver,
  RequestAuthorityAct,
  ReviewPackage,
  SubmitPackage,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ServiceModule.for({ config, entities, refusals: PROGRAMME_REFUSALS, reactions })],
      providers: [
        ...cases,
        ...pairs,
        ...matching,
        ...programmes,
        ...meetings,
        ...reports,
        ...packages,
        TodayQueries,
        TodayResolver,
      ],
    };
  }
}
