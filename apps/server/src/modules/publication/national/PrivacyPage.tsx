import { Alert, Page, Paragraph, Section } from '@bloemen/ui';
import { PageTop } from './PageTop.js';

/** The day on which somebody last went through this text. */
const REVIEWED = '30 november 2026';

/** What is kept about people, in plain words. */
export const PrivacyPage = () => (
  <Page width="text">
    <PageTop
      title="Privacy"
      intro="Wij bewaren zo weinig mogelijk over mensen. Over bewoners die eenzaam zijn, bewaren wij niets."
      meta={<span className="bl-subtle">Bijgewerkt op {REVIEWED}</span>}
    />
    <Alert kind="warning" title="Deze tekst is een concept">
      De organisatie die de website gaat aanbieden, moet deze tekst nog laten nakijken door haar functionaris
      gegevensbescherming.
    </Alert>
    <Section title="Als u de openbare pagina’s leest">
      <Paragraph>
        Wij volgen u niet. De openbare pagina’s plaatsen geen cookies, ook niet van anderen. Er zijn geen
        meetprogramma’s en er draait geen script. Wat u zoekt, bewaren wij niet.
      </Paragraph>
    </Section>
    <Section title="Als u iets invult of inlogt">
      <Paragraph>
        Opent u een formulier of logt u in, dan plaatsen wij een cookie met een willekeurige naam voor uw toestel. Die
        verloopt na een dag. Daarmee sluit misbruik door een ander op hetzelfde netwerk u niet buiten; de cookie zegt
        niet wie u bent. Als u inlogt, komt daar een cookie bij. Zonder die cookie kunt u niet ingelogd blijven.
      </Paragraph>
    </Section>
    <Section title="Als u een account hebt">
      <Paragraph>
        Wij bewaren uw naam, uw e-mailadres op het werk, uw rol en wanneer u inlogt. Van wat u wijzigt, houden wij bij
        wie het deed en wanneer. U ziet op de pagina van uw account waar u bent ingelogd en kunt dat daar beëindigen.
      </Paragraph>
    </Section>
    <Section title="Bewoners">
      <Paragraph>
        Dit platform is niet bedoeld voor gegevens over bewoners. Er is geen plek voor meldingen of dossiers. Cijfers
        over eenzaamheid gaan over groepen en komen van het RIVM, het CBS en de GGD. Kleine groepen laten wij niet zien.
      </Paragraph>
    </Section>
    <Section title="Uw rechten">
      <Paragraph>
        U mag vragen welke gegevens van u bewaard zijn, en vragen om ze te verbeteren of te verwijderen. Vraag dat aan
        de gemeente of organisatie waarvoor u werkt. Zij is verantwoordelijk voor haar eigen werkruimte.
      </Paragraph>
    </Section>
  </Page>
);
