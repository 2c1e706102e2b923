import { Flower, petalsOf, PetalMark } from '@bloemen/charts';
import { DemoMark, StatusBadge } from '@bloemen/ui';
import { counted, dutchDate, pillarCodes, publicBlocks } from '@bloemen/vocabulary';
import type { PublicFact, PublishedBlocks } from '../../contents.js';
import { Block, DayOf, More, Text } from './Block.js';

/** So many facts of a pillar are in sight, the newest first. */
const IN_SIGHT = 3;

/**
 * What the municipality does, pillar by pillar: its own words and the facts with their day and source. A level, and with
 * it a petal, is there only where the municipality chose to show it.
 */
export function Pillars({ blocks, today }: { blocks: PublishedBlocks; today: string }) {
  const shown = pillarCodes.flatMap((code) => {
    const block = blocks[code];
    return block ? [{ code, block, facts: readingOnce(block.content.facts) }] : [];
  });
  if (shown.length === 0) return null;
  const levels = shown.flatMap(({ code, block }) =>
    block.content.level ? [{ pillar: code, level: block.content.level }] : [],
  );
  return (
    <Block id="aanpak" title="Wat wij doen" today={today}>
      {levels.length === pillarCodes.length && (
        <div className="bl-site-flower">
          <Flower petals={petalsOf(levels)} size={96} />
          <p className="nl-paragraph">
            Elk blad is een pijler van de aanpak. Hoe voller het blad, hoe verder wij daarmee zijn.
          </p>
        </div>
      )}
      <div className="bl-site-pillars">
        {shown.map(({ code, block, facts }) => (
          <article key={code} id={`pijler-${code}`} className="bl-site-pillar" data-pillar={code}>
            <div className="bl-site-pillar__head">
              {block.content.level && <PetalMark pillar={code} petal={{ level: block.content.level, stale: false }} />}
              <h3 className="nl-heading nl-heading--level-3">{publicBlocks[code]}</h3>
              {block.content.level && <StatusBadge level={block.content.level} />}
            </div>
            {block.content.lead && <Text>{block.content.lead}</Text>}
            <FactList of={facts.slice(0, IN_SIGHT)} />
            {facts.length > IN_SIGHT && (
              <More label={`Nog ${counted(facts.length - IN_SIGHT, 'feit', 'feiten')}`}>
                <FactList of={facts.slice(IN_SIGHT)} />
              </More>
            )}
            <DayOf block={block} facts={block.content.facts} today={today} />
          </article>
        ))}
      </div>
    </Block>
  );
}

/** Facts without those that read like one before: an amount of each of four years is one fact to a reader. */
const readingOnce = (facts: readonly PublicFact[]): PublicFact[] =>
  [
    ...new Map(
      facts.toReversed().map((fact) => [[fact.title, fact.says, fact.on, fact.source].join('\n'), fact] as const),
    ).values(),
  ].toReversed();

const FactList = ({ of: facts }: { of: readonly PublicFact[] }) =>
  facts.length > 0 && (
    <ul className="bl-site-told">
      {facts.map(({ id, title, says, on, precision, source, isDemonstration }) => (
        <li key={id}>
          <p>
            <strong>{title}</strong> {isDemonstration && <DemoMark />}
          </p>
          <p>
            {says}
            {/[.!?]$/.test(says) ? '' : '.'}
          </p>
          {(on ?? source) && (
            <p className="bl-source">
              {[on && dutchDate(on, precision ?? 'DAY'), source && `Bron: ${source}`].filter(Boolean).join('. ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
