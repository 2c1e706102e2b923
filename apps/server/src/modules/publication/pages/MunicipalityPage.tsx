import { Page, Paragraph } from '@bloemen/ui';
import type { PublishedBlocks } from '../contents.js';
import type { PublicPlace } from '../published.repository.js';

/** What a municipality shows everybody, block by block, each with the day it speaks of. */
export function MunicipalityPage({ place, blocks }: { place: PublicPlace; blocks: PublishedBlocks }) {
  return (
    <Page>
      <h1 className="nl-heading nl-heading--level-1">{place.name}</h1>
      {Object.keys(blocks).length === 0 && (
        <Paragraph>De gemeente {place.name} heeft hier nog niets openbaar gemaakt.</Paragraph>
      )}
    </Page>
  );
}
