/** An offer that an organisation made stronger. */
export type StrengthenedOffer = {
  id: string;
  title: string;
  organisation: string;
  /** What changed. */
  what: string;
  on: string;
  isDemonstration: boolean;
};

/** A port: whoever above follows offers is told in the transaction of the change. Filled by plans. */
export abstract class OfferNews {
  /** Also when what was said of it before is corrected. */
  abstract offerStrengthened(offer: StrengthenedOffer): Promise<void>;
  abstract offerNotStrengthened(id: string, reason: string): Promise<void>;
}
