import type { PackagePartsFragment } from '@nastavnik/graphql-client';

type Package = Pick<
  PackagePartsFragment,
  'state' | 'candidate' | 'consents' | 'actRequested' | 'actDocumentId'
>;

/** Papers the system is preparing for a package: its page then asks every second. */
export function preparesPapers({
  state,
  candidate,
  consents,
  actRequested,
  actDocumentId,
}: Package): boolean {
  if (state === 'ACT_ISSUED' || state === 'REFUSED') return false;
  const consentsComing =
    candidate !== null &&
    consents.some((one) => one.documentId === null && one.state === 'REQUESTED');
  return consentsComing || (actRequested && actDocumentId === null);
}
