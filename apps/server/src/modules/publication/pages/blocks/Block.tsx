import { DemoMark } from '@bloemen/ui';
import { dutchDate, monthsAfter } from '@bloemen/vocabulary';
import type { ReactNode } from 'react';
import type { PublicFact, Published } from '../../contents.js';

/**
 * Of which day a block is, whether that or the newest of its facts is long ago, and whether it was made up: a block that
 * was released today says as much of 2022 as its facts do.
 */
export function DayOf({
  block: { contentOn, isDemonstration },
  facts = [],
  today,
}: {
  block: Pick<Published, 'contentOn' | 'isDemonstration'>;
  facts?: readonly Pick<PublicFact, 'on' | 'precision'>[];
  today: string;
}) {
  const [newest] = facts.filter(({ on }) => on).toSorted((a, b) => b.on!.localeCompare(a.on!));
  const isOld = (on: string) => monthsAfter(on, 12) < today;
  return (
    <p className="bl-site-day">
      Stand op <time dateTime={contentOn}>{dutchDate(contentOn)}</time>
      {isOld(contentOn)
        ? '. Deze tekst is ouder dan een jaar.'
        : newest &&
          isOld(newest.on!) &&
          `. Het nieuwste feit is van ${dutchDate(newest.on!, newest.precision ?? 'DAY')}.`}
      {isDemonstration && (
        <>
          {' '}
          <DemoMark />
        </>
      )}
    </p>
  );
}

/** A part of the page of a municipality, under a heading that people can be sent to. */
export function Block({
  id,
  title,
  lead,
  of: block,
  today,
  children,
}: {
  id: string;
  title: ReactNode;
  lead?: string | null;
  /** Left out where each part says its own day. */
  of?: Pick<Published, 'contentOn' | 'isDemonstration'>;
  today: string;
  children?: ReactNode;
}) {
  return (
    <section className="bl-site-block" id={id} aria-labelledby={`${id}-kop`}>
      <h2 className="nl-heading nl-heading--level-2" id={`${id}-kop`}>
        {title}
      </h2>
      {lead && <Text>{lead}</Text>}
      {children}
      {block && <DayOf block={block} today={today} />}
    </section>
  );
}

/** A text of several paragraphs as it was written. */
export const Text = ({ children }: { children: string }) =>
  children
    .split(/\n\s*\n/)
    .filter((text) => text.trim())
    .map((text, at) => (
      <p key={at} className="nl-paragraph bl-measure">
        {text}
      </p>
    ));

/** What is known of a thing, each with its word; what is not known is not named. */
export function Facts({ of: facts }: { of: readonly (readonly [word: string, value: string | null | undefined])[] }) {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="bl-site-facts">
      {known.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What makes a page long: it waits behind its own words, without a script. */
export const More = ({ label, children }: { label: string; children: ReactNode }) => (
  <details className="bl-site-more">
    <summary>{label}</summary>
    {children}
  </details>
);
