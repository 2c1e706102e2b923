import type { LikenessReason } from './organisations.rules.js';

/** How the register writes a name down to compare it; searches, lists and seeds do it the same way. */
export { matchKeys, nameKey, nameTokens } from './organisations.rules.js';

/** A known organisation that may be the one named, and why; a person decides. */
export type OrganisationSuggestion = {
  organisationId: string;
  name: string;
  matchedName: string;
  reason: LikenessReason;
  /** The municipality that knows it as its own, or null when it is not tied to one. */
  localTo: string | null;
};

export type NewOrganisation = { name: string; local: boolean };
export type NewAlias = { organisationId: string; name: string; source: string | null };
