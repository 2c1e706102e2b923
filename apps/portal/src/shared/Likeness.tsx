import { useText, withMessages } from './i18n.js';
import messages from './likeness.nl.json' with { type: 'json' };
import type { LikenessReason } from './schema.generated.js';

/** Why a known organisation may be the one meant. */
export const Likeness = withMessages(
  messages,
  function Likeness({ of: { matchedName, reason } }: { of: { matchedName: string; reason: LikenessReason } }) {
    return useText()(`likeness.${reason}`, { matched: matchedName });
  },
);
