import { Alert, Page, Paragraph, Section } from '@bloemen/ui';
import { PageTop } from './PageTop.js';

/** The day on which somebody last went through this statement. */
const REVIEWED = '30 november 2026';

const done = [
  'Elk scherm wordt bij elke wijziging automatisch getest op de regels van WCAG 2.2, niveau A en AA, op een breed en op een smal scherm.',
  'Wij testen of de belangrijkste taken lukken met alleen een toetsenbord, en of niets buiten beeld valt op een scherm van 320 pixels breed.',
  'Bij elke grafiek en kaart staan een zin die zegt wat erop te zien is en een tabel met dezelfde cijfers.',
  'Kleur vertelt nooit alleen iets: er staat altijd een woord, een teken of een patroon bij.',
  'De openbare pagina’s zijn te lezen en te gebruiken zonder script.',
];

/** The accessibility statement, honest about what was not examined. */
export const AccessibilityPage = () => (
  <Page width="text">
    <PageTop
      title="Toegankelijkheid"
      intro="Iedereen moet deze website kunnen gebruiken, ook met een schermlezer, alleen met een toetsenbord of op een kleine telefoon."
      meta={<span className="bl-subtle">Bijgewerkt op {REVIEWED}</span>}
    />
    <Alert kind="warning" title="Deze verklaring is een concept">
      De website is nog niet onderzocht door een onafhankelijk bureau. Er is daarom nog geen verklaring in het register
      van DigiToegankelijk en ook geen status.
    </Alert>
    <Section title="Wat wij zelf doen">
      <ul className="bl-text-list">
        {done.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
    <Section title="Wat wij nog niet weten">
      <Paragraph>
        Een automatische test vindt niet alles. Mensen met een beperking hebben de website nog niet getest. Onderzoek
        door een onafhankelijk bureau moet nog gebeuren.
      </Paragraph>
    </Section>
    <Section title="Lukt iets niet?">
      <Paragraph>
        Vertel het de organisatie die deze website voor u beheert. Zij hoort binnen twee weken te antwoorden. Bent u
        niet tevreden met het antwoord, dan kunt u naar de Nationale ombudsman.
      </Paragraph>
    </Section>
  </Page>
);
