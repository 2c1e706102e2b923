import { PetalMark } from '@bloemen/charts';
import {
  ButtonLink,
  DemoMark,
  DoneDrawing,
  EmptyListDrawing,
  Link,
  MeetingDrawing,
  Paragraph,
  Section,
  Stat,
} from '@bloemen/ui';
import { counted, dutchDate, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { CountryMap, FindMunicipality } from './CountryMap.js';
import { FlowerField } from './FlowerField.js';
import type { OpenProgramme } from './open-programme.js';
import { ParticipationYears } from './ParticipationYears.js';

const whatItIs: Record<PillarCode, string> = {
  P1: 'De wethouder en het college zeggen wat zij willen en maken geld en mensen vrij.',
  P2: 'Organisaties, bedrijven en vrijwilligers vormen een coalitie. Iemand trekt de kar.',
  P3: 'Mensen die eenzaam zijn of waren, denken mee over wat helpt.',
  P4: 'Er zijn afspraken wie waarvoor verantwoordelijk is, ook over een paar jaar nog.',
  P5: 'De gemeente meet, bespreekt wat werkt en wijzigt het plan als dat nodig is.',
};
const trust = [
  {
    picture: EmptyListDrawing,
    title: 'Niemand vult een score in',
    text: 'Een pijler is zo ver als het bewijs laat zien. Weten wij iets niet, dan staat er: onbekend.',
  },
  {
    picture: MeetingDrawing,
    title: 'Elke gemeente heeft haar eigen ruimte',
    text: 'Andere gemeenten kunnen er niet in kijken. Het publiek ziet totalen, en wat de gemeente zelf vrijgeeft.',
  },
  {
    picture: DoneDrawing,
    title: 'Eén keer vastleggen',
    text: 'Wat een gemeente noteert, is genoeg voor het college, de raad en het programma.',
  },
];

/** The front door: what this is, whether one's own municipality takes part, whom to call, and how to join. */
export function HomePage({ programme }: { programme: OpenProgramme }) {
  const { counts, participation, cells } = programme;
  return (
    <>
      <div className="bl-hero">
        <div className="bl-hero__inner">
          <div className="bl-hero__text bl-page-header__text">
            <h1 className="nl-heading nl-heading--level-1">Samen tegen eenzaamheid, gemeente voor gemeente</h1>
            <p className="nl-paragraph nl-paragraph--lead bl-measure">
              Zie wat gemeenten en hun coalities afspreken, doen en bereiken. Elk feit heeft een datum en een bron.
            </p>
          </div>
          <FindMunicipality cells={cells} />
          <div className="bl-hero__map">
            <CountryMap cells={cells} on={counts.on} />
          </div>
          <Numbers counts={counts} published={participation.published} />
        </div>
        <FlowerField />
      </div>
      <div className="bl-content bl-page">
        <Section
          title="Vijf pijlers, in elke gemeente anders"
          intro="Elke gemeente werkt op haar eigen manier. De vijf pijlers zijn overal dezelfde, zodat gemeenten van elkaar kunnen leren."
        >
          <ol className="bl-pillars bl-pillars--explained">
            {pillarCodes.map((code) => (
              <li key={code}>
                <PetalMark pillar={code} petal={{ level: 'EMBEDDED', stale: false }} size={40} />
                <div>
                  <h3 className="nl-heading nl-heading--level-4">{pillarNames[code]}</h3>
                  <Paragraph>{whatItIs[code]}</Paragraph>
                </div>
              </li>
            ))}
          </ol>
        </Section>
        <Contact />
        <Section
          title="Het programma groeide"
          intro="Deze aantallen zijn gepubliceerd door het programma, het Rijk en de VNG. Tussen twee bronnen weten wij het aantal niet; de lijn helpt alleen het oog."
        >
          <ParticipationYears participation={participation} counts={counts} />
        </Section>
        <Section
          title="Feiten met een datum en een bron"
          actions={<ButtonLink href="/meedoen">Doe mee met uw gemeente</ButtonLink>}
        >
          <div className="bl-trust">
            {trust.map(({ picture: Picture, title, text }) => (
              <div key={title}>
                <Picture size={96} />
                <h3 className="nl-heading nl-heading--level-4">{title}</h3>
                <Paragraph>{text}</Paragraph>
              </div>
            ))}
          </div>
        </Section>
      </div>
    </>
  );
}

/**
 * How many take part here today, beside the latest number that was published: each with its own word, day and source,
 * because they were counted in different ways.
 */
function Numbers({
  counts: { participating, conditional, demonstration, municipalities, on },
  published,
}: {
  counts: OpenProgramme['counts'];
  published: OpenProgramme['participation']['published'];
}) {
  const latest = published.at(-1);
  return (
    <section className="bl-counts" aria-label="Hoeveel gemeenten doen mee?">
      <Stat
        value={participating}
        label={`${participating === 1 ? 'gemeente doet' : 'gemeenten doen'} vandaag mee op dit platform${conditional > 0 ? `, waarvan ${conditional} onder voorbehoud` : ''}. Geteld op ${dutchDate(on)}, van de ${counted(municipalities, 'gemeente', 'gemeenten')} in Nederland.`}
        mark={demonstration > 0 && <DemoMark />}
        source={
          demonstration > 0 &&
          `Van ${counted(demonstration, 'gemeente', 'gemeenten')} is de deelname bedacht voor deze voorbeeldopstelling.`
        }
      />
      {latest && (
        <Stat
          value={latest.inWords}
          label={`${latest.counted} deden mee. Gepubliceerd voor ${latest.when}.`}
          source={`Bron: ${latest.source}`}
        />
      )}
      {latest && <p className="bl-subtle">De twee zijn anders geteld. Trek ze niet van elkaar af.</p>}
    </section>
  );
}

/** Whom to call: who feels lonely, who looks for something nearby, and who works on it. No number that we do not know. */
const Contact = () => (
  <Section id="contact" title="Wie kunt u bellen?">
    <ul className="bl-contact">
      <li>
        <h3 className="nl-heading nl-heading--level-4">Voelt u zich eenzaam?</h3>
        <Paragraph>Praat erover. De Luisterlijn is dag en nacht bereikbaar.</Paragraph>
        <Link href="tel:+31880767000">Bel 088 0767 000</Link>
      </li>
      <li>
        <h3 className="nl-heading nl-heading--level-4">Zoekt u iets in uw buurt?</h3>
        <Paragraph>Uw gemeente weet wat er is: een inloop, een maatje, een cursus.</Paragraph>
        <Link href="/gemeenten">Zoek uw gemeente</Link>
        <Link href="/week">Wat is er te doen in de Week tegen Eenzaamheid?</Link>
      </li>
      <li>
        <h3 className="nl-heading nl-heading--level-4">Wilt u meedoen?</h3>
        <Paragraph>
          Werkt u bij een gemeente of een organisatie? Het programma Eén tegen eenzaamheid denkt met u mee.
        </Paragraph>
        <Link href="/meedoen">Zo doet uw gemeente mee</Link>
        <Link href="https://www.eentegeneenzaamheid.nl" external>
          eentegeneenzaamheid.nl
        </Link>
      </li>
    </ul>
  </Section>
);
