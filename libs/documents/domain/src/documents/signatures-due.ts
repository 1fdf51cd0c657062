import type { RequiredSignature } from './document-snapshot';

/**
 * The signatures that may be given now. Signers keep the order in which the paper names them; those who stand side by
 * side in one capacity (the mentees of a group) do not wait for each other.
 */
export function signaturesDue(
  signatures: readonly RequiredSignature[],
): readonly RequiredSignature[] {
  const first = signatures.findIndex((s) => s.signedOn === null);
  if (first < 0) return [];
  const role = signatures[first]?.role;
  const rest = signatures.slice(first);
  const end = rest.findIndex((s) => s.role !== role);
  return (end < 0 ? rest : rest.slice(0, end)).filter((s) => s.signedOn === null);
}
