import { Injectable } from '@nestjs/common';
import { placeSlug } from '@bloemen/vocabulary';
import type { ReactNode } from 'react';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { SiteDocument, type SiteHead } from '../../../platform/site/SiteDocument.js';
import { SitePages, type SiteAnswer } from '../../../platform/site/site-pages.js';
import type { PublishedBlocks } from '../contents.js';
import { PlacesService } from '../places/places.service.js';
import { existsOn, pathOf, type Former } from '../places/places.rules.js';
import type { PublicPlace } from '../published.repository.js';
import { PublishedService } from '../published.service.js';
import { DividedPage } from './DividedPage.js';
import { FindPage } from './FindPage.js';
import { isMadeUp, MunicipalityPage, type MunicipalityView } from './MunicipalityPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { isLooking, lookingOf, type Looking } from './blocks/nearby.rules.js';
import { pngOf } from './share-picture.js';
import { SiteFrame } from './SiteFrame.js';
import { structuredData } from './structured-data.js';

/** A municipality that an address means, or the answer to give instead. */
export type Found =
  { place: PublicPlace; path: string; places: PublicPlace[]; formers: Former[] } | { instead: SiteAnswer };

/** Makes the pages of municipalities from what they show now. */
@Injectable()
export class MunicipalityPagesService {
  constructor(
    private readonly pages: SitePages,
    private readonly places: PlacesService,
    private readonly published: PublishedService,
    private readonly clock: Clock,
  ) {}

  async index(typed: string): Promise<SiteAnswer> {
    const [{ found, postcode }, showing] = await Promise.all([this.places.find(typed), this.places.showing()]);
    const [only] = found;
    // Who typed the whole name of one is there.
    if (
      only &&
      found.length === 1 &&
      (placeSlug(typed) === placeSlug(only.place.name) || only.was !== null || postcode)
    )
      return movedTo(pathOf(only.place), 302);
    const showingIds = new Set(showing.map(({ tenantId }) => tenantId));
    return this.document(
      {
        title: 'Zoek uw gemeente',
        description: 'Zie per gemeente wat er te doen is tegen eenzaamheid, wie er meedoen en wie u kunt bellen.',
        path: '/gemeenten',
      },
      <FindPage typed={typed} postcode={postcode} found={found} showing={showingIds} />,
    );
  }

  async page(name: string, looking: Looking): Promise<SiteAnswer> {
    const found = await this.find(name);
    if ('instead' in found) return found.instead;
    const { place, path, places, formers } = found;
    const [blocks, look] = await Promise.all([this.published.blocks(place.id), this.published.look(place.id)]);
    const today = this.clock.today();
    const view = { place, path, blocks, looking, today, ...historyOf(place, places, formers, today) };
    const { origin } = this.pages;
    return this.document(
      {
        title: `Samen tegen eenzaamheid in ${place.name}`,
        description: `Wat er in ${place.name} te doen is tegen eenzaamheid, wie er meedoen en wie u kunt bellen.`,
        path,
        picture: { path: `${path}/beeld.png`, says: `Gemeente ${place.name}, met de bloem van het programma` },
        data: structuredData(place, blocks, {
          address: origin + path,
          logo: look.logoHref && origin + look.logoHref,
          today,
        }),
        feeds: [{ type: 'application/atom+xml', path: `${path}/atom.xml`, title: `Nieuw in ${place.name}` }],
        // A page that says nothing of its own, or of what was made up alone, is not for search engines.
        isHidden: Object.keys(blocks).length === 0 || isMadeUp(blocks) || isLooking(looking),
      },
      <MunicipalityPage {...view} />,
      { name: place.name, ...look },
    );
  }

  /** The page of a municipality as it would be with these blocks. */
  async preview(tenantId: string, blocks: PublishedBlocks): Promise<SiteAnswer> {
    const [places, look] = await Promise.all([this.published.places(), this.published.look(tenantId)]);
    const place = places.find(({ id }) => id === tenantId);
    refuseUnless(place, 'not_found');
    const view = { place, path: pathOf(place), blocks, looking: lookingOf({}), today: this.clock.today() };
    return this.document(
      { title: `Zo ziet ${place.name} eruit`, description: '', path: view.path, isHidden: true },
      <MunicipalityPage {...view} goesInto={null} before={[]} />,
      { name: place.name, ...look },
    );
  }

  /** The picture beside a shared address: 1200 by 630 pixels. */
  async picture(name: string): Promise<SiteAnswer> {
    const found = await this.find(name, '/beeld.png');
    if ('instead' in found) return found.instead;
    const { place } = found;
    const [blocks, colour] = await Promise.all([this.published.blocks(place.id), this.published.accent(place.id)]);
    // A picture is shared without the page that says what was made up.
    const coalition = (!blocks.PARTNERS?.isDemonstration && blocks.PARTNERS?.content.coalition) || null;
    return {
      type: 'image/png',
      body: await pngOf({ name: place.name, coalition, colour }),
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
    };
  }

  /** The municipality that an address means; `rest` is what stands behind it in the address. */
  async find(name: string, rest = ''): Promise<Found> {
    const { meaning, places, formers } = await this.places.meaning(name);
    switch (meaning.kind) {
      case 'PLACE':
        return { place: meaning.place, path: pathOf(meaning.place), places, formers };
      case 'MOVED':
        return { instead: movedTo(pathOf(meaning.place) + rest, 301) };
      case 'SEVERAL':
        return { instead: movedTo(`/gemeenten?zoek=${encodeURIComponent(name)}`, 302) };
      case 'DIVIDED': {
        const head = {
          title: `${meaning.name} bestaat niet meer`,
          description: '',
          path: pathOf(meaning),
          isHidden: true,
        };
        return { instead: this.document(head, <DividedPage {...meaning} />) };
      }
      case 'UNKNOWN':
        return { instead: this.notFound() };
    }
  }

  notFound(): SiteAnswer {
    const head = { title: 'Deze pagina bestaat niet', description: '', path: '/gemeenten', isHidden: true };
    return { ...this.document(head, <NotFoundPage />), status: 404 };
  }

  document(
    head: SiteHead,
    content: ReactNode,
    of: { name?: string; themeHref?: string | null; logoHref?: string | null } = {},
  ): SiteAnswer {
    const { pages } = this;
    return pages.page(
      <SiteDocument origin={pages.origin} styles={pages.styles()} theme={of.themeHref} head={head}>
        <SiteFrame path={head.path} name={of.name} logoHref={of.logoHref}>
          {content}
        </SiteFrame>
      </SiteDocument>,
    );
  }
}

/** Under which what belongs to an address is kept: a name that holds a `/` or a `?` is another than it looks like. */
export const keyOf = (name: string): string => `/gemeenten/${encodeURIComponent(name)}`;

export const movedTo = (location: string, status: 301 | 302): SiteAnswer => ({
  type: 'text/plain; charset=utf-8',
  body: '',
  status,
  headers: { location },
});

/** Where a municipality goes or went, and what went into it. */
function historyOf(
  place: PublicPlace,
  places: readonly PublicPlace[],
  formers: readonly Former[],
  today: string,
): Pick<MunicipalityView, 'goesInto' | 'before'> {
  const successor = places.find(({ id }) => id === place.successorId);
  const gone = places.filter(({ successorId, validTo }) => successorId === place.id && validTo && validTo <= today);
  const known = new Set(gone.map(({ code }) => code));
  return {
    goesInto: successor && place.validTo ? { name: successor.name, path: pathOf(successor), on: place.validTo } : null,
    before: existsOn(place, today)
      ? [
          ...gone.map((one) => ({ name: one.name, on: one.validTo!, path: pathOf(one) })),
          ...formers
            .filter(
              ({ code, successorCode, effectiveOn, extent }) =>
                successorCode === place.code && extent === 'WHOLE' && effectiveOn <= today && !known.has(code),
            )
            .map(({ name, effectiveOn }) => ({ name, on: effectiveOn, path: null })),
        ]
      : [],
  };
}
