import { useQuery } from '@apollo/client/react';
import { Alert, Badge, ButtonLink, Icon, Link, ListPage } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { CommitmentWordingsDocument, type WordingFragment } from './wordings.generated.js';
import { addressOf } from '../../../shared/address.js';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { stateOf, tones, wordingStates } from './wording-state.js';
import messages from './wordings.nl.json' with { type: 'json' };

/** What the address of this page may say. */
type Address = { status?: string };

/** All versions of the statement of intent; which status to show is in the address. */
export const WordingsPage = withMessages(messages, function WordingsPage() {
  const t = useText();
  const { status }: Address = useSearch({ strict: false });
  const { go } = useOpenPage<Address>();
  const { data, loading, error, refetch } = useQuery(CommitmentWordingsDocument, { fetchPolicy: 'cache-and-network' });
  const wordings = data?.commitmentWordings;
  const state = wordingStates.find((known) => known === status);
  const shown = wordings?.filter((wording) => !state || stateOf(wording) === state);
  const addButton = (
    <ButtonLink href="/programma/verklaringen/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
      {t('wordings.new')}
    </ButtonLink>
  );
  const isEmpty = wordings?.length === 0;
  return (
    <ListPage<WordingFragment, keyof Address>
      header={{ title: t('wordings.title'), intro: t('wordings.intro'), actions: !isEmpty && addButton }}
      before={
        wordings &&
        !isEmpty &&
        !wordings.some((wording) => stateOf(wording) === 'offered') && (
          <Alert kind="warning">{t('wordings.noneOffered')}</Alert>
        )
      }
      label={t('wordings.title')}
      filters={[
        {
          id: 'status',
          label: t('wordings.filter'),
          value: state,
          all: t('wordings.all'),
          options: wordingStates.map((value) => ({ value, label: t(`wordings.state.${value}`) })),
        },
      ]}
      onChange={go}
      count={shown && t('wordings.count', { count: shown.length })}
      rows={shown}
      busy={loading && !wordings}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('wordings.empty'), text: t('wordings.emptyText'), actions: addButton }}
      nothingFound={{ title: t('wordings.noneInState') }}
      rowKey={({ id }) => id}
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
          cell: (wording) => <Badge tone={tones[stateOf(wording)]}>{t(`wordings.state.${stateOf(wording)}`)}</Badge>,
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
  );
});
