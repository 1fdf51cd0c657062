import { registerEnumType } from '@nestjs/graphql';
import {
  ASSIGNMENT_MACHINE,
  CASE_MACHINE,
  EVENT_MACHINE,
  MATCH_DRAFT_STATES,
  MATCH_MACHINE,
  MATCH_PRIORITIES,
  MATCH_REASONS,
  MATCH_SESSION_MACHINE,
  PACKAGE_MACHINE,
  PACKAGE_PAPERS,
  PAIR_CHOICES,
  PROGRAMME_EVENT_TYPES,
  PROGRAMME_MACHINE,
  REPORT_GAPS,
  REPORT_MACHINE,
  UNMATCHED_CAUSES,
} from '@nastavnik/programmes-domain';
import {
  COMPLETION_REASONS,
  MENTORING_FORMS,
  MENTORING_KINDS,
  REPLACEMENT_GROUNDS,
} from '@nastavnik/regulations';

/** A GraphQL enum out of a domain union, so that the two cannot differ. */
function enumOf<const Code extends string>(
  name: string,
  codes: readonly Code[],
): Record<Code, Code> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  registerEnumType(values, { name });
  return values;
}

export const PairState = enumOf('PairState', ASSIGNMENT_MACHINE.states);
export const ProgrammeStateCode = enumOf('ProgrammeState', PROGRAMME_MACHINE.states);
export const EventStateCode = enumOf('ProgrammeEventState', EVENT_MACHINE.states);
export const ReportStateCode = enumOf('ReportState', REPORT_MACHINE.states);
export const PackageStateCode = enumOf('PackageState', PACKAGE_MACHINE.states);
export const PackagePaperCode = enumOf('PackagePaper', PACKAGE_PAPERS);
export const EventTypeCode = enumOf('ProgrammeEventType', PROGRAMME_EVENT_TYPES);
export const FormCode = enumOf('MentoringForm', MENTORING_FORMS);
export const KindCode = enumOf('MentoringKind', MENTORING_KINDS);
export const CompletionReasonCode = enumOf('CompletionReason', COMPLETION_REASONS);
export const CaseStateCode = enumOf('ReplacementCaseState', CASE_MACHINE.states);
export const ReplacementGroundCode = enumOf('ReplacementGround', REPLACEMENT_GROUNDS);
export const ReportGapCode = enumOf('ReportGap', REPORT_GAPS);
export const PairSideCode = enumOf('PairSide', ['MENTOR', 'MENTEE']);
export const PairVia = enumOf('PairVia', ['SCHOOL', 'AUTHORITY']);
export const MatchStateCode = enumOf('MatchState', MATCH_MACHINE.states);
export const MatchSessionStateCode = enumOf('MatchSessionState', MATCH_SESSION_MACHINE.states);
export const MatchDraftStateCode = enumOf('MatchDraftState', MATCH_DRAFT_STATES);
export const MatchPriorityCode = enumOf('MatchPriority', MATCH_PRIORITIES);
export const MatchReasonEnum = enumOf('MatchReasonCode', MATCH_REASONS);
export const PairChoiceCode = enumOf('PairChoice', PAIR_CHOICES);
export const UnmatchedCauseCode = enumOf('UnmatchedCause', UNMATCHED_CAUSES);
