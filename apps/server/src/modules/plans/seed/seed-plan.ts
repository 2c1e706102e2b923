import type { Openness } from '@bloemen/vocabulary';
import type {
  heemstedeGoals,
  heemstedePlan,
  heemstedePrinciples,
  SeedEvidence as SourcedFact,
} from './heemstede-plan.data.js';

/** A fact to load; without an openness it is of the municipality alone. */
export type SeedEvidence = SourcedFact & { openness?: Openness };

/** A whole plan in one piece, as it is loaded into an empty workspace. */
export type SeedPlan = {
  plan: typeof heemstedePlan | null;
  principles: typeof heemstedePrinciples;
  evidence: SeedEvidence[];
  goals: ((typeof heemstedeGoals)[number] & { openness?: Openness })[];
  isDemonstration: boolean;
};
