import { Alert, DemoMark, Link } from '@bloemen/ui';
import { dutchDate, pillarCodes } from '@bloemen/vocabulary';
import type { PublishedBlocks } from '../contents.js';
import { namesInARow } from '../places/places.rules.js';
import type { PublicPlace } from '../published.repository.js';
import { Block } from './blocks/Block.js';
import { Call } from './blocks/Call.js';
import { Offers, SearchNearby, Week } from './blocks/Nearby.js';
import { Partners } from './blocks/Partners.js';
import { Pillars } from './blocks/Pillars.js';
import { Money, Plan, Practice, Statement } from './blocks/Plan.js';
import { isLooking, type Looking } from './blocks/nearby.rules.js';

export type MunicipalityView = {
  place: PublicPlace;
  /** The address of the page, from the root. */
  path: string;
  blocks: PublishedBlocks;
  looking: Looking;
  today: string;
  /** Into which municipality it goes or went, and when. */
  goesInto: { name: string; path: string; on: string } | null;
  /** What went into it before. */
  before: readonly { name: string; on: string; path: string | null }[];
};

/** What a municipality shows everybody, block by block, each with the day it speaks of. What is not shown is not named. */
export function MunicipalityPage(view: MunicipalityView) {
  const { place, path, blocks, looking, today } = view;
  const { name } = place;
  const coalition = blocks.PARTNERS?.content.coalition;
  const shown = isLooking(looking) ? [] : partsOf(blocks);
  return (
    <div className={isMadeUp(blocks) ? 'bl-site bl-site--made-up' : 'bl-site'}>
      <Moved view={view} />
      <header className="bl-site-hero">
        <div className="bl-site-hero__text">
          <p className="bl-kicker">{coalition ?? `Gemeente ${name}`}</p>
          <h1 className="nl-heading nl-heading--level-1">Samen tegen eenzaamheid in {name}</h1>
          {Object.keys(blocks).length > 0 ? (
            <p className="nl-paragraph nl-paragraph--lead">
              Iedereen voelt zich weleens alleen. In {name} doen mensen en organisaties daar samen iets aan.
            </p>
          ) : (
            <p className="nl-paragraph nl-paragraph--lead">
              Iedereen voelt zich weleens alleen. Praat erover: er is altijd iemand die luistert.
            </p>
          )}
          {isMadeUp(blocks) && (
            <p className="bl-site-made-up">
              <DemoMark /> Alles op deze pagina is bedacht, om te laten zien hoe het werkt.
            </p>
          )}
          {shown.length > 1 && (
            <nav aria-label="Op deze pagina">
              <ul className="bl-site-jumps">
                {shown.map(({ id, word }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{word}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <Call contact={blocks.CONTACT} name={name} today={today} />
      </header>
      <Before view={view} />
      <SearchNearby path={path} offers={blocks.OFFERS} week={blocks.WEEK} looking={looking} today={today} />
      {Object.keys(blocks).length === 0 && <NothingYet name={name} />}
      <Offers offers={blocks.OFFERS} looking={looking} today={today} />
      <Week week={blocks.WEEK} looking={looking} today={today} />
      {!isLooking(looking) && (
        <>
          <Partners block={blocks.PARTNERS} today={today} />
          <Pillars blocks={blocks} today={today} />
          <Plan block={blocks.PLAN} today={today} />
          <Money block={blocks.MONEY} today={today} />
          <div className="bl-site-pair">
            <Practice block={blocks.PRACTICE} today={today} />
            <Statement block={blocks.STATEMENT} name={name} today={today} />
          </div>
          <ForCouncil block={blocks.COUNCIL} path={path} name={name} today={today} />
        </>
      )}
    </div>
  );
}

/** Whether a municipality shows something, and all of it was made up for the example. */
export const isMadeUp = (blocks: PublishedBlocks): boolean =>
  Object.keys(blocks).length > 0 && Object.values(blocks).every(({ isDemonstration }) => isDemonstration);

/** What stands on the page, as the words of its index. */
function partsOf(blocks: PublishedBlocks): { id: string; word: string }[] {
  const parts: [string, string, unknown][] = [
    ['aanbod', 'In de buurt', blocks.OFFERS && (blocks.OFFERS.content.lead ?? blocks.OFFERS.content.offers.length > 0)],
    ['week', 'Wanneer', blocks.WEEK],
    ['partners', 'Wie doen er mee', blocks.PARTNERS],
    ['aanpak', 'Wat wij doen', pillarCodes.some((code) => blocks[code])],
    ['plan', 'Ons plan', blocks.PLAN],
    ['geld', 'Geld', blocks.MONEY],
    ['praktijk', 'Zo doen wij het', blocks.PRACTICE],
    ['verklaring', 'Onze verklaring', blocks.STATEMENT],
    ['raad', 'Voor de raad', blocks.COUNCIL],
  ];
  return parts.filter(([, , block]) => block).map(([id, word]) => ({ id, word }));
}

/** The way to the dossier of the council. */
function ForCouncil({
  block,
  path,
  name,
  today,
}: {
  block: PublishedBlocks['COUNCIL'];
  path: string;
  name: string;
  today: string;
}) {
  if (!block) return null;
  return (
    <Block id="raad" title="Voor de raad" of={block} today={today}>
      <p className="nl-paragraph bl-measure">
        Wat vroeg de raad, wat is besloten en hoe ver is het? <Link href={`${path}/raad`}>Raadsdossier van {name}</Link>
      </p>
    </Block>
  );
}

/** Of a municipality that shows nothing: what somebody who comes here can do all the same. */
const NothingYet = ({ name }: { name: string }) => (
  <div className="bl-site-cards">
    <section className="bl-site-card">
      <h2 className="nl-heading nl-heading--level-3">Zoekt u iets in uw buurt?</h2>
      <p className="nl-paragraph">
        De gemeente {name} weet wat er is: een inloop, een maatje, een cursus. Bel het gemeentehuis, of kijk op de
        website van de gemeente.
      </p>
    </section>
    <section className="bl-site-card">
      <h2 className="nl-heading nl-heading--level-3">Wilt u meedoen?</h2>
      <p className="nl-paragraph">Werkt u bij de gemeente of bij een organisatie? Samen bereikt u meer mensen.</p>
      <p>
        <Link href="/meedoen">Zo doet uw gemeente mee</Link>
      </p>
    </section>
  </div>
);

/** That the municipality ends or ended, and where to go. */
function Moved({ view: { place, goesInto, blocks, today } }: { view: MunicipalityView }) {
  if (!goesInto) return null;
  const link = <Link href={goesInto.path}>{goesInto.name}</Link>;
  if (goesInto.on > today)
    return (
      <Alert kind="info">
        Het plan is dat {place.name} vanaf {dutchDate(goesInto.on)} bij {link} hoort.
      </Alert>
    );
  return (
    <Alert kind="info" title={`${place.name} is sinds ${dutchDate(goesInto.on)} deel van ${goesInto.name}`}>
      {Object.keys(blocks).length > 0 && 'Deze pagina blijft zoals zij toen was. '}
      Ga naar de pagina van {link}.
    </Alert>
  );
}

/** Which municipalities went into this one, for who looks for their name. */
function Before({ view: { place, before } }: { view: MunicipalityView }) {
  const days = [...new Set(before.map(({ on }) => on))].toSorted();
  return days.map((on) => {
    const these = before.filter((one) => one.on === on);
    const paged = these.filter(({ path }) => path);
    return (
      <p key={on} className="bl-site-day">
        {namesInARow(these.map(({ name }) => name))} {these.length === 1 ? 'hoort' : 'horen'} sinds {dutchDate(on)} bij{' '}
        {place.name}.
        {paged.map(({ name, path }) => (
          <span key={name}>
            {' '}
            <Link href={path!}>De pagina van {name} van toen</Link>
          </span>
        ))}
      </p>
    );
  });
}
