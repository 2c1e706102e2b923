import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Icon, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { PaperSheet } from './PaperSheet.js';
import { PaperDocument } from './papers.generated.js';
import messages from './papers.nl.json' with { type: 'json' };

/** The one page before a debate, to read on a phone, to print, or to take along as a file. */
export const PositionPage = withMessages(messages, function PositionPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(PaperDocument, {
    variables: { input: { kind: 'ALDERMAN_POSITION' } },
    fetchPolicy: 'network-only',
  });
  return (
    <Page width="wide">
      <PageHeader
        title={t('papers.position')}
        intro={t('papers.positionIntro')}
        actions={
          <>
            {data && (
              <Button iconStart={<Icon name="document" />} onClick={() => window.print()}>
                {t('papers.print')}
              </Button>
            )}
            <ButtonLink
              iconStart={<Icon name="download" />}
              href={addressOf('/werkruimte/rapporten', { search: { soort: 'ALDERMAN_POSITION' } })}
            >
              {t('papers.toFile')}
            </ButtonLink>
          </>
        }
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data ? <PaperSheet paper={data.paper} level={2} /> : !error && <LoadingState lines={10} />}
    </Page>
  );
});
