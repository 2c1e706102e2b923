import type { LikenessReason } from './organisations.rules.js';

/** How the register writes a name down to compare it; searches, lists and seeds do it the same way. */
export { matchKeys, nameKey, nameTokens } from './organisations.rules.js';

/** A known organisation that may be the one named, and why; a person decides. */
export type OrganisationSuggestion = {
  organisationId: string;
  name: string;
  matchedName: string;
  reason: LikenessReason;
};

export type NewOrganisation = { name: string; local: boolean };
export type NewAlias = { organisationId: string; name: string; source: string | null };
