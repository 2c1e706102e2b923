import { DemoMark, Link } from '@bloemen/ui';
import type { ReactNode } from 'react';
import type { PublishedBlocks } from '../contents.js';
import { DayOf } from '../pages/blocks/Block.js';
import { Days } from '../pages/blocks/Nearby.js';
import { PartnerLists } from '../pages/blocks/Partners.js';
import { calendarFor } from '../pages/blocks/nearby.rules.js';
import type { PublicPlace } from '../published.repository.js';

/** What a municipality shows on a website of its own: one list, in a frame. */
function Embed({ title, address, children }: { title: string; address: string; children: ReactNode }) {
  return (
    <main className="bl-site-embed" id="inhoud" tabIndex={-1}>
      <h1 className="nl-heading nl-heading--level-3">{title}</h1>
      {children}
      <p className="bl-site-day">
        <Link href={address} target="_top">
          Meer op Duizend Bloemen
        </Link>
      </p>
    </main>
  );
}

type Of<Block> = { place: PublicPlace; address: string; block: Block; today: string };

export function PartnersEmbed({ place, address, block, today }: Of<NonNullable<PublishedBlocks['PARTNERS']>>) {
  return (
    <Embed title={block.content.coalition ?? `Wie doen er mee in ${place.name}?`} address={`${address}#partners`}>
      <PartnerLists of={block.content.partners} heading={2} />
      <DayOf block={block} today={today} />
    </Embed>
  );
}

export function CalendarEmbed({ place, address, block, today }: Of<NonNullable<PublishedBlocks['WEEK']>>) {
  const { soon, later } = calendarFor(block.content, { words: '', group: null }, today);
  const coming = [...soon, ...later];
  return (
    <Embed title={`${block.content.name} in ${place.name}`} address={`${address}#week`}>
      {coming.length > 0 ? <Days of={coming} heading={2} /> : <p>Er staat nu niets in de kalender.</p>}
      <DayOf block={block} today={today} />
    </Embed>
  );
}

/** In a frame where nothing is shown, or no longer. */
export const NothingEmbed = () => (
  <main className="bl-site-embed" id="inhoud" tabIndex={-1}>
    <h1 className="nl-heading nl-heading--level-3">Hier is nu niets te zien</h1>
    <p>
      <Link href="/gemeenten" target="_top">
        Zoek uw gemeente op Duizend Bloemen
      </Link>
    </p>
  </main>
);

/** How a municipality puts its lists on a website of its own. */
export function EmbedsPage({
  place,
  path,
  origin,
  blocks,
}: {
  place: PublicPlace;
  path: string;
  origin: string;
  blocks: PublishedBlocks;
}) {
  const lists = [
    { block: blocks.PARTNERS, part: 'partners', title: 'Wie doen er mee', height: 480 },
    { block: blocks.WEEK, part: 'agenda', title: 'Kalender', height: 720 },
  ].filter(({ block }) => block);
  return (
    <div className="bl-site">
      <header className="bl-site-head">
        <h1 className="nl-heading nl-heading--level-1">Zet het op uw eigen website</h1>
        <p className="nl-paragraph nl-paragraph--lead">
          Kopieer de code van een lijst van {place.name}. Wat er verandert, verandert daar vanzelf mee. Er is geen
          script bij, en niemand wordt gevolgd.
        </p>
      </header>
      {lists.length === 0 && (
        <p className="nl-paragraph">
          Van {place.name} is nu geen lijst openbaar. <Link href={path}>Naar de pagina van {place.name}</Link>
        </p>
      )}
      {lists.map(({ block, part, title, height }) => (
        <section key={part} className="bl-site-block" aria-labelledby={`${part}-kop`}>
          <h2 className="nl-heading nl-heading--level-2" id={`${part}-kop`}>
            {title} {block?.isDemonstration && <DemoMark />}
          </h2>
          <pre className="bl-site-code" tabIndex={0} aria-label={`Code voor ${title}`} role="region">
            <code>{`<iframe src="${origin}${path}/inbedden/${part}"\n  title="${title}, ${place.name}"\n  width="100%" height="${height}" loading="lazy"></iframe>`}</code>
          </pre>
          <p>
            <Link href={`${path}/inbedden/${part}`}>Bekijk de lijst</Link>
          </p>
          <p>
            <Link href={`${path}/${part}.json`}>De gegevens als JSON</Link>
          </p>
        </section>
      ))}
    </div>
  );
}
