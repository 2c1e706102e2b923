/** The evening a visitor signs at: where it is, and who had a hand in it and therefore is no witness of it. */
export type OpenEvening = {
  id: string;
  title: string;
  place: string;
  municipalityId: string;
  isDemonstration: boolean;
  involved: string[];
};

/** Who vouches for a signer, and the hash of the code by which they do; it is kept with the signature. */
export type SigningWitness = { id: string; name: string; codeSha256: Buffer };

/** What signing asks of evenings. The module `evenings`, which stands above this one, fills it. */
export abstract class SigningEvenings {
  /** The evening with this code while one may sign at it, if the municipality is invited. */
  abstract findOpen(code: string, cbsCode: string): Promise<OpenEvening | null>;

  /** Who vouches with this code for the municipality of the current workspace, as things are at this moment. */
  abstract findWitness(evening: OpenEvening, code: string): Promise<SigningWitness | null>;

  /** Who planned or changed the evening, or invited the municipality to it. */
  abstract involvedIn(eventId: string, municipalityId: string): Promise<string[]>;

  /** The titles of evenings, by their id. */
  abstract titlesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** For whom the code of a witness is good: one municipality at one evening. */
export function witnessed(eventId: string, municipalityId: string): string {
  return `${eventId}:${municipalityId}`;
}
