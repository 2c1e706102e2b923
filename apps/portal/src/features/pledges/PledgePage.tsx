import type { PledgePage as Opened } from '@bloemen/api-contract/public';
import { Alert, Card, Columns, DataList, LoadingState, Page, PageHeader, requestTitleFocus, Span } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { canHash, sha256 } from '../../shared/sha256.js';
import { useLoad } from '../../shared/useLoad.js';
import { WordingText } from '../../shared/WordingText.js';
import { openPledge } from './pledge-door.js';
import messages from './pledges.nl.json' with { type: 'json' };

/** The text comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./PledgeForms.js');
const PledgeForm = lazy(() => loadForm().then((forms) => ({ default: forms.PledgeForm })));
const WithdrawForm = lazy(() => loadForm().then((forms) => ({ default: forms.WithdrawForm })));

/**
 * Where the link of 'Ik doe mee' leads: an organisation says what it contributes, or stops. The token stands behind the
 * #.
 */
export const PledgePage = withMessages(messages, function PledgePage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <Page width="wide">
      {token === '' ? <Invalid /> : canHash() ? <Pledge key={token} token={token} /> : <CannotHash />}
    </Page>
  );
});

function Pledge({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(async () => {
    void loadForm();
    const page = await openPledge(token);
    return { page, seenSha256: await sha256(page.statement) };
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<Opened | null>(null);
  const page = done ?? data?.page;
  const onDone = (answer: Opened) => {
    requestTitleFocus();
    setDone(answer);
  };
  if (error !== null && ['signing.link_invalid', 'bad_input'].includes(codeOf(error))) return <Invalid />;
  if (!page || !data)
    return (
      <>
        <PageHeader title={t('pledge.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const { pledge, organisation, coalition, municipality, opens } = page;
  if (!pledge) {
    return (
      <>
        <PageHeader
          title={t('pledge.ask', { organisation })}
          kicker={t('pledge.title')}
          intro={t('pledge.intro', { municipality, coalition })}
        />
        <Columns>
          <Span of={5}>
            <Card level={2} title={t('pledge.text')}>
              <WordingText body={page.statement} />
            </Card>
          </Span>
          <Span of={7}>
            <Suspense fallback={<LoadingState lines={6} />}>
              <PledgeForm
                token={token}
                page={page}
                seenSha256={data.seenSha256}
                onDone={onDone}
                onTextChanged={reload}
              />
            </Suspense>
          </Span>
        </Columns>
      </>
    );
  }
  const said = (
    <Card title={t('pledge.yours')} level={2}>
      <p>{pledge.contribution}</p>
      <DataList
        items={[
          { label: t('pledge.by'), value: pledge.signerName },
          { label: t('pledge.on'), value: dateTime(pledge.signedAt) },
        ]}
      />
    </Card>
  );
  if (pledge.withdrawnAt) {
    return (
      <>
        <PageHeader
          title={t('pledge.stopped', { organisation })}
          intro={t('pledge.stoppedIntro', { at: dateTime(pledge.withdrawnAt), municipality })}
        />
        {said}
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('pledge.joined', { organisation })}
        intro={t('pledge.joinedIntro', { coalition, municipality })}
      />
      <Columns>
        <Span of={5}>{said}</Span>
        <Span of={7}>
          {opens === 'WITHDRAWAL' ? (
            <Suspense fallback={<LoadingState lines={4} />}>
              <WithdrawForm token={token} onDone={onDone} />
            </Suspense>
          ) : (
            <Alert kind="info">{t('pledge.howToStop')}</Alert>
          )}
        </Span>
      </Columns>
    </>
  );
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('pledge.invalid')} />
      <Alert kind="warning" title={t('pledge.invalidTitle')}>
        {t('pledge.invalidText')}
      </Alert>
    </>
  );
}

function CannotHash() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('pledge.title')} />
      <Alert kind="warning">{t('pledge.insecure')}</Alert>
    </>
  );
}
