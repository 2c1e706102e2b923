import { isUnsigned } from '../commitment.policy.js';
import type { CommitmentStatus } from '../commitment.rules.js';

/**
 * Who was asked by the municipality itself may hand the request on, once and before anybody signed. A deputy may not:
 * then the municipality would no longer know whom it asked.
 */
export function mayHandOn(
  invitation: { isDeputy: boolean; usedAt: string | null } | null,
  commitment: { status: CommitmentStatus } | null,
): boolean {
  return (
    invitation !== null &&
    !invitation.isDeputy &&
    invitation.usedAt === null &&
    commitment !== null &&
    isUnsigned(commitment.status)
  );
}

/** Whether two addresses are of one organisation, by what stands behind the @. */
export function isColleague(one: string, other: string): boolean {
  const domainOf = (address: string) => address.toLowerCase().split('@').at(-1);
  return domainOf(one) === domainOf(other);
}
