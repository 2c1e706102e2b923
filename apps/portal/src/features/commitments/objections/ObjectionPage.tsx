import { Alert, Card, DataList, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import type { NoticePage } from '@bloemen/api-contract/public';
import { lazy, Suspense, useCallback, useState } from 'react';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import { openNotice } from './objection-door.js';
import messages from './objections.nl.json' with { type: 'json' };

/** What was signed comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./ObjectionForm.js');
const ObjectionForm = lazy(() => loadForm().then((form) => ({ default: form.ObjectionForm })));

/**
 * Where the link in the mail about a signature leads: what was signed, and a way to say that it is not right. The token
 * stands behind the #.
 */
export const ObjectionPage = withMessages(messages, function ObjectionPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="text">{token === '' ? <Invalid /> : <Notice key={token} token={token} />}</Page>;
});

function Notice({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void loadForm();
    return openNotice(token);
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<NoticePage | null>(null);
  const page = done ?? data;
  if (error !== null && ['signing.link_invalid', 'bad_input'].includes(codeOf(error))) return <Invalid />;
  if (!page)
    return (
      <>
        <PageHeader title={t('objection.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const { municipality, objectedAt, objection, outcome, settlement, mayObject } = page;
  return (
    <>
      <PageHeader
        title={t(objectedAt ? 'objection.made' : 'objection.title')}
        kicker={municipality}
        intro={t('objection.intro', { municipality })}
      />
      {objectedAt && (
        <Alert kind={outcome ? 'info' : 'ok'} title={t(`objection.state.${outcome ?? 'OPEN'}`)}>
          {outcome ? t('objection.settled', { settlement }) : t('objection.open', { at: dateTime(objectedAt) })}
        </Alert>
      )}
      {!objectedAt && !mayObject && (
        <Alert kind="info" title={t('objection.overTitle')}>
          {t('objection.over')}
        </Alert>
      )}
      <Card>
        <Signed page={page} />
        {objection && <DataList items={[{ label: t('objection.yours'), value: objection }]} />}
      </Card>
      {mayObject && (
        <Suspense fallback={<LoadingState lines={4} />}>
          <ObjectionForm
            token={token}
            onDone={(answer) => {
              requestTitleFocus();
              setDone(answer);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Signed({
  page: { signerName, signerCapacity, signedAt, signedOn, place, means, witnessName, authority },
}: {
  page: NoticePage;
}) {
  const t = useText();
  return (
    <DataList
      items={[
        { label: t('objection.who'), value: `${signerName}, ${signerCapacity}` },
        { label: t('objection.when'), value: means === 'PAPER' ? longDate(signedOn) : dateTime(signedAt) },
        ...(place ? [{ label: t('objection.place'), value: place }] : []),
        { label: t('objection.ground'), value: t(`objection.ground.${authority}`) },
        { label: t('objection.how'), value: t(`objection.how.${means}`, { witness: witnessName }) },
      ]}
    />
  );
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('objection.title')} />
      <Alert kind="warning" title={t('objection.invalidTitle')}>
        {t('objection.invalid')}
      </Alert>
    </>
  );
}
