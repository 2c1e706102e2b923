import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, Button, ButtonLink, DataList, DemoMark, EmptyState, Icon, LoadingState, Page, PageHeader, useToast } from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ChangeSigningEventDocument, SigningEventsDocument, type EveningFragment } from '../../generated/gql.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { SaveProblem } from '../../shared/SaveProblem.js';
import { EveningForm } from './EveningForm.js';
import './evenings.css';
import messages from './evenings.nl.json' with { type: 'json' };
import { Entrance } from './Entrance.js';
import { PracticeCards } from './PracticeCards.js';
import { Signers } from './Signers.js';
import { dutchClock } from './times.js';
import { WitnessCode } from './WitnessCode.js';

const refetchQueries = [SigningEventsDocument];

/** One evening: how people come in, who vouches, who signed, and what the tables tell. */
export const EveningPage = withMessages(messages, function EveningPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { eventId?: string }) => params.eventId ?? '' });
  const { data, loading, error, refetch } = useQuery(SigningEventsDocument);
  const evening = data?.signingEvents.find((one) => one.id === id);
  return (
    <Page>
      <Breadcrumb items={[{ label: t('evenings.title'), href: '/programma/avonden' }, { label: evening?.title ?? t('evenings.evening') }]} />
      {evening ? <Evening evening={evening} /> : (
        <>
          <PageHeader title={t('evenings.evening')} />
          {loading ? <LoadingState lines={8} /> : error ? <Problem error={error} onRetry={() => void refetch()} /> : <EmptyState icon="search" title={t('evenings.unknown')} />}
        </>
      )}
    </Page>
  );
});

function Evening({ evening }: { evening: EveningFragment }) {
  const t = useText();
  const toast = useToast();
  const [isChanging, setIsChanging] = useState(false);
  const [change, { loading, error, reset }] = useMutation(ChangeSigningEventDocument, { refetchQueries });
  const { id, version, title, place, startsAt, endsAt, organisers, milestones, code } = evening;
  const close = () => {
    setIsChanging(false);
    reset();
  };
  if (isChanging) {
    return (
      <>
        <PageHeader title={t('evenings.changeTitle', { title })} />
        <EveningForm
          evening={evening}
          busy={loading}
          problem={error && <SaveProblem error={error} refetch={refetchQueries} now={[title, dateTime(startsAt), place, organisers.join(', '), t('evenings.chosen', { count: evening.municipalities.length })].join('; ')} />}
          onCancel={close}
          onSave={(input) => void change({ variables: { input: { ...input, id, version } } }).then(() => {
            toast(t('evenings.changed'));
            close();
          }, () => undefined)}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={title}
        meta={evening.isDemonstration && <DemoMark />}
        intro={t('evenings.whenWhere', { starts: dateTime(startsAt), until: dutchClock(endsAt).day === dutchClock(startsAt).day ? dutchClock(endsAt).time : dateTime(endsAt), place })}
        actions={(
          <>
            <ButtonLink href={`/avond/${code}/bord`} purpose="primary" iconStart={<Icon name="chart" />}>{t('evenings.board')}</ButtonLink>
            <Button iconStart={<Icon name="edit" />} onClick={() => setIsChanging(true)}>{t('evenings.change')}</Button>
          </>
        )}
      />
      <DataList items={[
        { label: t('evenings.organisers'), value: organisers.join(', ') },
        { label: t('evenings.milestones'), value: milestones.length > 0 ? milestones.join(', ') : t('evenings.milestonesNone') },
      ]} />
      <div className="bl-evening-ways">
        <Entrance code={code} />
        <WitnessCode evening={evening} />
      </div>
      <Signers evening={evening} />
      <PracticeCards evening={evening} />
    </>
  );
}
