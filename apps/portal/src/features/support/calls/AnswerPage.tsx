import type { PeerCallPage } from '@bloemen/api-contract/public';
import { Alert, ButtonLink, Card, DataList, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { dateTime, longDateOf } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { codeOf, Problem, sentenceFor } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import { openCall } from './answer-door.js';
import messages from './answer.nl.json' with { type: 'json' };

/** The question comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./AnswerForm.js');
const AnswerForm = lazy(() => loadForm().then((form) => ({ default: form.AnswerForm })));

/** Where the link in a mail about a call leads: a coordinator says yes or no without signing in. The token stands behind the #. */
export const AnswerPage = withMessages(messages, function AnswerPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="text">{token === '' ? <Invalid /> : <Call key={token} token={token} />}</Page>;
});

function Call({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void loadForm();
    return openCall(token);
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<PeerCallPage | null>(null);
  const [isLate, setLate] = useState(false);
  const page = done ?? data;
  const code = error === null ? null : codeOf(error);
  if (code === 'peer_call.link_invalid' || code === 'bad_input') return <Invalid />;
  if (code === 'peer_call.withdrawn' || code === 'peer_call.consent_withdrawn')
    return (
      <>
        <PageHeader title={t('call.answer.over')} />
        <Alert kind="info">{sentenceFor(error)}</Alert>
      </>
    );
  if (!page)
    return (
      <>
        <PageHeader title={t('call.answer.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const { answer, other } = page;
  return (
    <>
      <PageHeader
        kicker={t('call.answer.title')}
        title={
          answer
            ? t(answer.answer === 'YES' ? 'call.answer.saidYes' : 'call.answer.saidNo', { other })
            : t('call.answer.ask', { other })
        }
        intro={answer ? afterwards(t, page) : whoAsks(t, page)}
      />
      {isLate && <Alert kind="info">{t('call.answer.already')}</Alert>}
      <Card title={t('call.answer.about')} level={2}>
        <DataList
          items={[
            { label: t('call.answer.question'), value: page.question },
            { label: t('call.answer.pillar'), value: pillarNames[page.pillar] },
            ...(page.otherMoments.length > 0
              ? [{ label: t('call.answer.theirMoments', { other }), value: <Moments moments={page.otherMoments} /> }]
              : []),
          ]}
        />
      </Card>
      {answer ? (
        <Card title={t('call.answer.yours')} level={2}>
          {answer.sentence && <p>{answer.sentence}</p>}
          <DataList
            items={[
              ...(answer.moments.length > 0
                ? [{ label: t('call.answer.moments'), value: <Moments moments={answer.moments} /> }]
                : []),
              { label: t('call.answer.on'), value: dateTime(answer.answeredAt) },
            ]}
          />
        </Card>
      ) : (
        <>
          <p className="bl-subtle">{t('call.answer.until', { date: longDateOf(page.expiresAt) })}</p>
          <Suspense fallback={<LoadingState lines={4} />}>
            <AnswerForm
              token={token}
              page={page}
              onDone={(answered, isFirst) => {
                requestTitleFocus();
                setLate(!isFirst);
                setDone(answered);
              }}
            />
          </Suspense>
        </>
      )}
    </>
  );
}

function whoAsks(t: Say, { adviserName: adviser, isAsker, municipality, other }: PeerCallPage): string {
  if (adviser === null) return t('call.answer.byMunicipality', { municipality, other });
  return t(isAsker ? 'call.answer.byAdviserAsker' : 'call.answer.byAdviserHelper', { adviser, municipality, other });
}

function afterwards(t: Say, { answer, isAgreed, other }: PeerCallPage): string {
  if (answer?.answer === 'NO') return t('call.answer.declined', { other });
  return isAgreed ? t('call.answer.agreed') : t('call.answer.waits', { other });
}

const Moments = ({ moments }: { moments: readonly string[] }) => (
  <>
    {moments.map((at) => (
      <div key={at}>{dateTime(at)}</div>
    ))}
  </>
);

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('call.answer.invalid')} />
      <Alert kind="warning" actions={<ButtonLink href="/inloggen">{t('call.answer.signIn')}</ButtonLink>}>
        {t('call.answer.invalidText')}
      </Alert>
    </>
  );
}
