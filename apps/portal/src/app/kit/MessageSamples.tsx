import { levels, pillarCodes } from '@bloemen/vocabulary';
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Card,
  DemoMark,
  EmptyListDrawing,
  EmptyState,
  ErrorNotice,
  Grid,
  LevelTrack,
  LoadingState,
  Logo,
  Paragraph,
  ProgressBar,
  Stack,
  StatusBadge,
} from '@bloemen/ui';

export const MessageSamples = () => (
  <Stack gap="lg">
    <Stack gap="sm">
      <Alert title="De vragenlijst is open tot 7 oktober">Veel antwoorden staan al klaar.</Alert>
      <Alert kind="ok" title="Het rapport is klaar" actions={<ButtonLink href="/kit">Open het rapport</ButtonLink>} />
      <Alert kind="warning" title="Deze gegevens zijn ouder dan een jaar">
        Controleer of zij nog kloppen.
      </Alert>
      <Alert kind="error" title="Het bestand is te groot">
        Kies een bestand van ten hoogste 10 MB.
      </Alert>
      <ErrorNotice
        message="De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw."
        reference="3f2a9c1e"
        onRetry={() => undefined}
      />
    </Stack>
    <Stack gap="sm">
      <Actions>
        {levels.map((level) => (
          <StatusBadge key={level} level={level} />
        ))}
      </Actions>
      <Actions>
        <StatusBadge level="INTENDED" stale />
        <StatusBadge level="EMBEDDED" stale />
        <DemoMark />
      </Actions>
      <Actions>
        {levels.map((level, at) => (
          <LevelTrack key={level} level={level} pillar={pillarCodes[at]} stale={at % 2 === 1} />
        ))}
      </Actions>
      <Actions>
        <Badge>Lid</Badge>
        <Badge tone="info">Uitgenodigd</Badge>
        <Badge tone="positive">Kerngroep</Badge>
        <Badge tone="warning">Verloopt</Badge>
        <Badge tone="accent">Nieuw</Badge>
      </Actions>
      <Actions>
        <Logo src="/favicon.svg" alt="Logo van een gemeente" />
        <Logo src={null}>Zonder logo</Logo>
      </Actions>
    </Stack>
    <Grid columns="2">
      <Card title="Bezig">
        <LoadingState lines={4} />
      </Card>
      <Card title="Voortgang">
        <ProgressBar label="Rapport maken" value={60} />
        <ProgressBar label="Wachten op een plek in de rij" />
      </Card>
    </Grid>
    <EmptyState
      title="Er zijn nog geen mijlpalen"
      illustration={<EmptyListDrawing />}
      actions={
        <ButtonLink href="/kit" purpose="primary">
          Voeg de eerste mijlpaal toe
        </ButtonLink>
      }
    >
      <Paragraph>Een mijlpaal is een moment waarop iets af is, met een eigenaar en een datum.</Paragraph>
    </EmptyState>
  </Stack>
);
