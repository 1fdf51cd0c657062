import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, resultUnion } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import type { ReportGap } from '@nastavnik/programmes-domain';

import { ReportGapCode } from '../codes';
import { Programme } from '../programmes/programme.type';
import { FileReport } from './file-report';
import { FileReportInput, ReportItem } from './report.type';
import { ReviewReport } from './review-report';

const FileReportResult = resultUnion('FileReportResult', () => Programme);
const ReturnReportResult = resultUnion('ReturnReportResult', () => Programme);
const AcceptReportResult = resultUnion('AcceptReportResult', () => Programme);
const ExcuseReportResult = resultUnion('ExcuseReportResult', () => Programme);

@Resolver(() => ReportItem)
export class ReportsResolver {
  constructor(
    private readonly file: FileReport,
    private readonly review: ReviewReport,
  ) {}

  @Requires('report:file')
  @Mutation(() => FileReportResult)
  fileReport(@CurrentActor() actor: Actor, @Args('input') input: FileReportInput) {
    return this.file.execute(actor, input);
  }

  @Requires('report:review')
  @Mutation(() => ReturnReportResult)
  returnReport(
    @CurrentActor() actor: Actor,
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('gaps', { type: () => [ReportGapCode] }) gaps: ReportGap[],
  ) {
    return this.review.return(actor, reportId, gaps);
  }

  @Requires('report:review')
  @Mutation(() => AcceptReportResult)
  acceptReport(
    @CurrentActor() actor: Actor,
    @Args('reportId', { type: () => ID }) reportId: string,
  ) {
    return this.review.accept(actor, reportId);
  }

  @Requires('report:excuse')
  @Mutation(() => ExcuseReportResult)
  excuseReport(
    @CurrentActor() actor: Actor,
    @Args('reportId', { type: () => ID }) reportId: string,
    @Args('reason') reason: string,
  ) {
    return this.review.excuse(actor, reportId, reason);
  }
}
