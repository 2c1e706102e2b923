import { DemoMark, Link } from '@bloemen/ui';
import { budgetStateCodes, budgetStates, counted, dutchDate, publicBlocks } from '@bloemen/vocabulary';
import type { PublicMoneyLine, PublishedBlocks } from '../../contents.js';
import { Block, Facts, More, Text } from './Block.js';

/** What the municipality and its partners want to reach, and what they do for it. */
export function Plan({ block, today }: { block: PublishedBlocks['PLAN']; today: string }) {
  if (!block) return null;
  const { lead, title, vision, adoptedOn, goals, activities } = block.content;
  return (
    <Block id="plan" title="Ons plan" lead={lead} of={block} today={today}>
      {title && (
        <p className="nl-paragraph">
          <strong>{title}</strong>
          {adoptedOn && `, vastgesteld op ${dutchDate(adoptedOn)}`}.
        </p>
      )}
      {vision && <Text>{vision}</Text>}
      {goals.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-4">Dit willen wij bereiken</h3>
          <ul className="bl-site-told">
            {goals.map((goal) => (
              <li key={goal.id}>
                <p>
                  <strong>{goal.title}</strong> {goal.isDemonstration && <DemoMark />}
                </p>
                <p className="bl-source">
                  {[
                    capital(goal.says),
                    goal.targetOn && `Voor ${dutchDate(goal.targetOn)}`,
                    goal.pillar && publicBlocks[goal.pillar],
                  ]
                    .filter(Boolean)
                    .join('. ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {activities.length > 0 && (
        <More label={`Zo doen wij dat: ${counted(activities.length, 'activiteit', 'activiteiten')}`}>
          <ul className="bl-site-told">
            {activities.map((activity) => (
              <li key={activity.id}>
                <p>
                  <strong>{activity.title}</strong> {activity.isDemonstration && <DemoMark />}
                </p>
                {activity.what && <Text>{activity.what}</Text>}
                <Facts
                  of={[
                    ['Door', activity.organisation],
                    ['Waar', activity.place],
                  ]}
                />
              </li>
            ))}
          </ul>
        </More>
      )}
    </Block>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
/** An amount in whole euros where it has no cents; null is not named. */
export const amountOf = (cents: number | null): string =>
  cents === null
    ? 'bedrag niet genoemd'
    : cents % 100 === 0
      ? euros.format(cents / 100)
      : new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Amounts under the status they have; those of different status are never added. */
export function Money({ block, today }: { block: PublishedBlocks['MONEY']; today: string }) {
  if (!block) return null;
  const { lead, lines } = block.content;
  const states = [...budgetStateCodes, null]
    .map((state) => ({ state, of: lines.filter((line) => line.state === state) }))
    .filter(({ of }) => of.length > 0);
  const isOpen = lines.some(({ state }) => state === 'PROPOSED' || state === 'IN_DRAFT_BUDGET');
  return (
    <Block id="geld" title="Geld" lead={lead} of={block} today={today}>
      {isOpen && <p className="nl-paragraph">Een bedrag bij een voorstel is nog niet vastgesteld.</p>}
      <div className="bl-site-states">
        {states.map(({ state, of }) => (
          <div key={state ?? ''} className="bl-site-money">
            <h3 className="nl-heading nl-heading--level-4">
              {state ? budgetStates[state] : 'Gedekt uit een bestaand budget'}
            </h3>
            <ul className="bl-site-rows bl-site-rows--ends">
              {of.map((line) => (
                <MoneyLine key={line.id} line={line} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Block>
  );
}

const MoneyLine = ({ line }: { line: PublicMoneyLine }) => (
  <li>
    <div>
      <p>
        {line.title}, {line.year} {line.isDemonstration && <DemoMark />}
      </p>
      {line.source && <p className="bl-source">Bron: {line.source}</p>}
    </div>
    {line.state && <p className="bl-numeric">{amountOf(line.amountCents)}</p>}
  </li>
);

/** What was tried and what came of it; `niet gemeten` is a result too. */
export function Practice({ block, today }: { block: PublishedBlocks['PRACTICE']; today: string }) {
  if (!block) return null;
  const { lead, examples } = block.content;
  return (
    <Block id="praktijk" title="Zo doen wij het" lead={lead} of={block} today={today}>
      <ul className="bl-site-cards">
        {examples.map((example) => (
          <li key={example.id} className="bl-site-card">
            <h3 className="nl-heading nl-heading--level-4">{example.title}</h3>
            {example.isDemonstration && <DemoMark />}
            <Text>{example.what}</Text>
            <Facts
              of={[
                ['Resultaat', example.effect],
                ['Wanneer', example.on && dutchDate(example.on)],
              ]}
            />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** That the municipality signed, by whom, and where anybody checks it. */
export function Statement({
  block,
  name,
  today,
}: {
  block: PublishedBlocks['STATEMENT'];
  name: string;
  today: string;
}) {
  if (!block) return null;
  const { lead, isConditional, signedOn, signatures, certificateCode } = block.content;
  return (
    <Block id="verklaring" title="Onze verklaring" lead={lead} of={block} today={today}>
      <p className="nl-paragraph">
        De gemeente {name} tekende{signedOn && ` op ${dutchDate(signedOn)}`} de verklaring van Eén tegen eenzaamheid.
        {isConditional && ' Dat is gedaan onder voorbehoud: een besluit daarover komt nog.'}
      </p>
      {signatures.length > 0 && (
        <ul className="bl-site-names">
          {signatures.map((signature) => (
            <li key={`${signature.name}${signature.on}`}>
              {signature.name}, {signature.office}
            </li>
          ))}
        </ul>
      )}
      {certificateCode && (
        <p className="nl-paragraph">
          <Link href={`/controleren/${encodeURIComponent(certificateCode)}`}>Controleer de verklaring</Link>
        </p>
      )}
    </Block>
  );
}
