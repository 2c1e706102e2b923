import { ChainLine, ChainSign, summariseChain, type ChainMark, type ChainStep } from '@bloemen/charts';
import { DemoMark, Link } from '@bloemen/ui';
import type { Published } from '../contents.js';
import { DayOf, Text } from '../pages/blocks/Block.js';
import { markWords, type Dossier, type DossierItem, type DossierPart } from './council.rules.js';

/** Pixels of the drawing beside each other, and under each other where there is no room for that. */
const [WIDE, NARROW] = [1120, 288];

/** What the council asked of the college and what came of it, as far as the municipality released it. */
export function CouncilPage({
  name,
  path,
  block,
  dossier: { steps, parts },
  today,
}: {
  name: string;
  /** Of the page of the municipality, from the root. */
  path: string;
  block: Published<'COUNCIL'>;
  dossier: Dossier;
  today: string;
}) {
  return (
    <div className="bl-site">
      <header className="bl-site-head">
        <p className="bl-kicker">Raadsdossier</p>
        <h1 className="nl-heading nl-heading--level-1">Wat de raad van {name} vroeg, en wat ervan kwam</h1>
        {block.content.lead ? (
          <Text>{block.content.lead}</Text>
        ) : (
          <p className="nl-paragraph bl-measure">
            Motie, besluit, toezegging en geld in de aanpak van eenzaamheid. Bij alles staat hoe ver het is.
          </p>
        )}
        <DayOf block={block} today={today} />
        <p className="bl-council-ways">
          <Link href={`${path}/raad.pdf`}>Bewaar als PDF</Link>
          <Link href={path}>Alles over {name}</Link>
        </p>
      </header>
      <Picture steps={steps} />
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </div>
  );
}

/** The chain as a line, with what its signs mean. */
function Picture({ steps }: { steps: readonly ChainStep[] }) {
  if (steps.length < 2) return null;
  const used = [...new Set(steps.map(({ mark }) => mark))];
  return (
    <section className="bl-council-picture" aria-labelledby="keten-kop">
      <h2 className="nl-heading nl-heading--level-4" id="keten-kop">
        Van vraag tot resultaat
      </h2>
      <p className="bl-visually-hidden">{summariseChain(steps)}</p>
      <div className="bl-council-picture__wide">
        <ChainLine steps={steps} width={WIDE} />
      </div>
      <div className="bl-council-picture__narrow">
        <ChainLine steps={steps} width={NARROW} />
      </div>
      <ul className="bl-council-legend" aria-label="Betekenis van de tekens">
        {used.map((mark) => (
          <li key={mark}>
            <ChainSign mark={mark} /> {markWords[mark]}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Part = ({ part: { id, title, groups } }: { part: DossierPart }) => (
  <section className="bl-site-block" id={id} aria-labelledby={`${id}-kop`}>
    <h2 className="nl-heading nl-heading--level-2" id={`${id}-kop`}>
      {title}
    </h2>
    {groups.map((group, at) => (
      <div key={at} className="bl-council-group">
        {group.title && <h3 className="nl-heading nl-heading--level-4">{group.title}</h3>}
        <ul className="bl-site-rows bl-council-rows">
          {group.items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      </div>
    ))}
  </section>
);

const Item = ({ item }: { item: DossierItem }) => (
  <li id={item.id}>
    <p className="bl-council-status">
      {item.mark && <Sign mark={item.mark} />}
      {item.says}
    </p>
    <div>
      <p>
        {item.address ? <Link href={item.address}>{item.title}</Link> : <strong>{item.title}</strong>}{' '}
        {item.isDemonstration && <DemoMark />}
      </p>
      {item.more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {(item.on ?? item.source) && (
        <p className="bl-source">{[item.on, item.source && `Bron: ${item.source}`].filter(Boolean).join('. ')}</p>
      )}
      <details className="bl-site-more bl-council-ask">
        <summary>
          Kopieer als vraag<span className="bl-visually-hidden">: {item.title}</span>
        </summary>
        <p className="bl-council-question">{item.question}</p>
      </details>
    </div>
  </li>
);

const Sign = ({ mark }: { mark: ChainMark }) => (
  <span className="bl-council-sign">
    <ChainSign mark={mark} />
  </span>
);
