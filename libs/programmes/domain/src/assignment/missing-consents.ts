import type { LocalDate } from '@nastavnik/kernel';
import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

export type PairConsentKind = 'LABOUR' | 'PARTICIPATION';

/** A signed consent of a member of the pair: LABOUR of the mentor (D06), PARTICIPATION of a mentee (D07). */
export interface PairConsent {
  readonly personId: string;
  readonly kind: PairConsentKind;
  readonly signedOn: LocalDate;
}

export interface PairMembers {
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
  readonly consents: readonly PairConsent[];
}

/** The consents the regulation asks for before the order (004 3.2, 3.4, 3.7). */
export const requiredConsents = (
  { mentorId, menteeIds }: Omit<PairMembers, 'consents'>,
  parameters: RegulationParameters,
): readonly Omit<PairConsent, 'signedOn'>[] => [
  ...(ruleValue(parameters.mentorConsentRequired)
    ? [{ personId: mentorId, kind: 'LABOUR' as const }]
    : []),
  ...(ruleValue(parameters.menteeConsentRequired)
    ? menteeIds.map((personId) => ({ personId, kind: 'PARTICIPATION' as const }))
    : []),
];

/** Those of the required consents that are not signed yet. */
export const missingConsents = (
  pair: PairMembers,
  parameters: RegulationParameters,
): readonly Omit<PairConsent, 'signedOn'>[] =>
  requiredConsents(pair, parameters).filter(
    (need) =>
      !pair.consents.some((has) => has.personId === need.personId && has.kind === need.kind),
  );
