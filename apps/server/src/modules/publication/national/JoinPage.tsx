import { PetalMark } from '@bloemen/charts';
import {
  Actions,
  ButtonLink,
  DoneDrawing,
  EmptyListDrawing,
  LetterDrawing,
  MeetingDrawing,
  Page,
  Paragraph,
  Section,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { PageTop } from './PageTop.js';

const steps = [
  {
    picture: LetterDrawing,
    title: 'Neem contact op',
    text: 'Het programma wijst een adviseur aan die met u meedenkt. Dat kost de gemeente niets. U vindt het programma op eentegeneenzaamheid.nl.',
  },
  {
    picture: DoneDrawing,
    title: 'Onderteken de intentieverklaring',
    text: 'De wethouder tekent voor de vijf pijlers. Dat mag ook onder voorbehoud van een besluit van het college. De verklaring zegt wat uw gemeente wil doen.',
  },
  {
    picture: MeetingDrawing,
    title: 'Breng partners bij elkaar',
    text: 'Vrijwilligers, zorg, welzijn, woningcorporaties, kerken, sportclubs, ondernemers: elke organisatie zegt wat zij bijdraagt.',
  },
  {
    picture: EmptyListDrawing,
    title: 'Leg vast wat er gebeurt',
    text: 'U noteert feiten met een datum en een bron. Daaruit volgt vanzelf hoe ver elke pijler is. U hoeft dat niet nog eens te rapporteren.',
  },
];

/** How a municipality joins, and what that asks of it. */
export const JoinPage = () => (
  <Page>
    <PageTop
      title="Meedoen met uw gemeente"
      intro="Meedoen begint met een handtekening van de wethouder onder de vijf pijlers. Daarna bouwt u in uw eigen tempo aan een lokale coalitie."
    />
    <Section title="Zo gaat het">
      <ol className="bl-steps">
        {steps.map(({ picture: Picture, title, text }) => (
          <li key={title}>
            <Picture size={104} />
            <h3 className="nl-heading nl-heading--level-4">{title}</h3>
            <Paragraph>{text}</Paragraph>
          </li>
        ))}
      </ol>
    </Section>
    <Section title="De vijf pijlers">
      <ol className="bl-pillars">
        {pillarCodes.map((code) => (
          <li key={code}>
            <PetalMark pillar={code} petal={{ level: 'EMBEDDED', stale: false }} size={32} />
            {pillarNames[code]}
          </li>
        ))}
      </ol>
    </Section>
    <Section title="Wie ziet wat?">
      <Paragraph className="bl-measure">
        Uw werkruimte is van uw gemeente. Andere gemeenten kunnen er niet in kijken. Doet uw gemeente mee, dan ziet VWS
        de status van elke pijler. De woorden van uw feiten ziet VWS alleen als u ze openbaar maakt. De VNG en het
        publiek zien totalen van groepen gemeenten, en wat u zelf vrijgeeft op uw openbare pagina. Uw eigen adviseur
        ziet meer als u daar toestemming voor geeft, en die toestemming kunt u altijd intrekken.
      </Paragraph>
      <Actions>
        <ButtonLink href="/start" purpose="primary">
          Uw gemeente doet al mee? Log in
        </ButtonLink>
      </Actions>
    </Section>
  </Page>
);
