import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { PublicPlace } from '../published.repository.js';
import { PublishedService } from '../published.service.js';
import { PlacesRepository, type PostcodeLine, type Showing } from './places.repository.js';
import { existsOn, meaningOf, placesLike, postcodeOf, postcodesIn, type Former, type Meaning } from './places.rules.js';

export type FoundPlaces = {
  /** As it was typed, without spaces around it. */
  typed: string;
  /** The digits, when a postcode was typed. */
  postcode: string | null;
  found: { place: PublicPlace; was: string | null }[];
};

/** Finds municipalities for everybody: by address, by name and by postcode. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly database: Database,
    private readonly repository: PlacesRepository,
    private readonly published: PublishedService,
    private readonly clock: Clock,
  ) {}

  /** What an address means, with the register behind it. */
  async meaning(address: string): Promise<{ meaning: Meaning; places: PublicPlace[]; formers: Former[] }> {
    const { places, formers } = await this.register();
    return { meaning: meaningOf(address, places, formers), places, formers };
  }

  /** The municipalities of today that what was typed fits: all of them when nothing was. */
  async find(typed: string): Promise<FoundPlaces> {
    const { places, formers } = await this.register();
    const today = this.clock.today();
    const postcode = postcodeOf(typed);
    if (!postcode) return { typed, postcode, found: placesLike(typed, places, formers, today) };
    const [codes, near] = await Promise.all([
      this.database.asPublic(() => this.repository.codesOfPostcode(postcode)),
      this.withActivityIn(postcode),
    ]);
    const isFound = (place: PublicPlace) => codes.includes(place.code) || near.has(place.id);
    const rank = ({ code }: PublicPlace) => (codes.includes(code) ? codes.indexOf(code) : codes.length);
    const found = places.filter((place) => existsOn(place, today) && isFound(place));
    return {
      typed,
      postcode,
      found: found.toSorted((one, other) => rank(one) - rank(other)).map((place) => ({ place, was: null })),
    };
  }

  /** Which municipalities show something now, and since when. */
  showing(): Promise<Showing[]> {
    return this.database.asPublic(() => this.repository.showing());
  }

  /** Takes in the whole list of postcodes, in the place of the one before. */
  replacePostcodes(lines: readonly PostcodeLine[]): Promise<void> {
    return this.database.asSystem('import the public list of postcodes', () => this.repository.replacePostcodes(lines));
  }

  private async register(): Promise<{ places: PublicPlace[]; formers: Former[] }> {
    const [places, formers] = await Promise.all([
      this.published.places(),
      this.database.asPublic(() => this.repository.formers()),
    ]);
    return { places, formers };
  }

  /** Who shows an offer or an activity at an address with this postcode. */
  private async withActivityIn(postcode: string): Promise<Set<string>> {
    const [offers, weeks] = await Promise.all([this.published.everywhere('OFFERS'), this.published.everywhere('WEEK')]);
    const isThere = ({ place }: { place: string | null }) => postcodesIn(place).includes(postcode);
    return new Set([
      ...offers.filter(({ content }) => content.offers.some(isThere)).map(({ tenantId }) => tenantId),
      ...weeks.filter(({ content }) => content.activities.some(isThere)).map(({ tenantId }) => tenantId),
    ]);
  }
}
