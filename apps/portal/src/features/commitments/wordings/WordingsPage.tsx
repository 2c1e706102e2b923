import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  ButtonLink,
  EmptyState,
  FormField,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Select,
  Table,
} from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { CommitmentWordingsDocument, type WordingFragment } from './wordings.generated.js';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { Problem } from '../../../shared/Problem.js';
import { stateOf, tones, wordingStates } from './wording-state.js';
import messages from './wordings.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/verklaringen');

/** All versions of the statement of intent; which state to show is in the address. */
export const WordingsPage = withMessages(messages, function WordingsPage() {
  const t = useText();
  const { stand } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(CommitmentWordingsDocument, { fetchPolicy: 'cache-and-network' });
  const wordings = data?.commitmentWordings;
  const state = wordingStates.find((known) => known === stand);
  const shown = wordings?.filter((wording) => !state || stateOf(wording) === state);
  const addButton = (
    <ButtonLink href="/programma/verklaringen/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
      {t('wordings.new')}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHeader
        title={t('wordings.title')}
        intro={t('wordings.intro')}
        actions={wordings && wordings.length > 0 && addButton}
      />
      {error && !wordings && <Problem error={error} onRetry={() => void refetch()} />}
      {!wordings && !error && <LoadingState lines={5} />}
      {wordings?.length === 0 && (
        <EmptyState icon="document" title={t('wordings.empty')} actions={addButton}>
          {t('wordings.emptyText')}
        </EmptyState>
      )}
      {wordings && wordings.length > 0 && !wordings.some((wording) => stateOf(wording) === 'offered') && (
        <Alert kind="warning">{t('wordings.noneOffered')}</Alert>
      )}
      {shown && wordings && wordings.length > 0 && (
        <>
          <FormField label={t('wordings.filter')}>
            <Select
              placeholder={t('wordings.all')}
              value={state ?? ''}
              options={wordingStates.map((value) => ({ value, label: t(`wordings.state.${value}`) }))}
              onChange={(event) =>
                void navigate({
                  to: '.',
                  search: { stand: event.target.value || undefined },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </FormField>
          <p role="status" className="bl-subtle">
            {t('wordings.count', { count: shown.length })}
          </p>
          <Table<WordingFragment>
            caption={t('wordings.title')}
            captionHidden
            rows={shown}
            rowKey={({ id }) => id}
            empty={<EmptyState icon="search" title={t('wordings.noneInState')} />}
            columns={[
              {
                id: 'edition',
                header: t('wordings.edition'),
                rowHeader: true,
                cell: ({ id, edition, title }) => (
                  <Link href={addressOf('/programma/verklaringen/$wordingId', { params: { wordingId: id } })}>
                    {edition}: {title}
                  </Link>
                ),
              },
              {
                id: 'state',
                header: t('wordings.stateHead'),
                cell: (wording) => (
                  <Badge tone={tones[stateOf(wording)]}>{t(`wordings.state.${stateOf(wording)}`)}</Badge>
                ),
              },
              {
                id: 'offered',
                header: t('wordings.offeredAt'),
                cell: ({ offeredAt }) => (offeredAt ? dateTime(offeredAt) : t('wordings.notYet')),
              },
              {
                id: 'retired',
                header: t('wordings.retiredAt'),
                cell: ({ retiredAt }) => (retiredAt ? dateTime(retiredAt) : t('wordings.notYet')),
              },
            ]}
          />
        </>
      )}
    </Page>
  );
});
