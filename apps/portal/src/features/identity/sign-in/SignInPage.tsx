import { ButtonLink, Card, ErrorNotice, Grid, LetterDrawing, Page, PageHeader, Stack } from '@bloemen/ui';
import { isErrorCode, sentenceOf } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import { useText, withMessages } from '../../../shared/i18n.js';
import { useSession } from '../../../shared/session.js';
import { DemoPeople } from './DemoPeople.js';
import { EmailForm } from './EmailForm.js';
import './sign-in.css';
import messages from './sign-in.nl.json' with { type: 'json' };

const route = getRouteApi('/public/inloggen');

/** The way in: by the own organisation, by a link in the mail, or in the example as one of its people. */
export const SignInPage = withMessages(messages, function SignInPage() {
  const t = useText();
  const { terug, fout } = route.useSearch();
  const session = useSession();
  return (
    <Page>
      <PageHeader title={t('signIn.title')} intro={t('signIn.intro')} />
      <Grid columns="2">
        <Stack>
          <LetterDrawing size={132} />
          {fout && <ErrorNotice message={isErrorCode(fout) ? sentenceOf(fout) : undefined} />}
          {session && (
            <Card title={t('signIn.already', { name: session.person.displayName })} level={2} tone="accent">
              <div>
                <ButtonLink href={terug ?? '/start'} purpose="primary">
                  {t('signIn.continue', { place: session.workspace.name })}
                </ButtonLink>
              </div>
            </Card>
          )}
          <EmailForm returnTo={terug ?? '/start'} />
        </Stack>
        <DemoPeople returnTo={terug ?? '/start'} />
      </Grid>
    </Page>
  );
});
