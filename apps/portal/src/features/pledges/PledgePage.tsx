import type { PledgePage as Opened } from '@bloemen/api-contract/public';
import { Alert, Card, Columns, DataList, LoadingState, Page, PageHeader, Span } from '@bloemen/ui';
import { lazy, Suspense } from 'react';
import { DoorPage, type Door } from '../../shared/DoorPage.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { canHash, sha256 } from '../../shared/sha256.js';
import { WordingText } from '../../shared/WordingText.js';
import { openPledge } from './pledge-door.js';
import messages from './pledges.nl.json' with { type: 'json' };

/** The text comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./PledgeForms.js');
const PledgeForm = lazy(() => loadForm().then((forms) => ({ default: forms.PledgeForm })));
const WithdrawForm = lazy(() => loadForm().then((forms) => ({ default: forms.WithdrawForm })));

const open = async (token: string) => {
  void loadForm();
  const page = await openPledge(token);
  return { page, seenSha256: await sha256(page.statement) };
};

/** Where the link of 'Ik doe mee' leads: an organisation says what it contributes, or stops. */
export const PledgePage = withMessages(messages, function PledgePage() {
  const t = useText();
  if (!canHash())
    return (
      <Page width="wide">
        <PageHeader title={t('pledge.title')} />
        <Alert kind="warning">{t('pledge.insecure')}</Alert>
      </Page>
    );
  return (
    <DoorPage
      width="wide"
      texts={{
        page: t('pledge.title'),
        invalid: t('pledge.invalid'),
        invalidTitle: t('pledge.invalidTitle'),
        invalidText: t('pledge.invalidText'),
      }}
      invalidCode="signing.link_invalid"
      open={open}
    >
      {(door) => <Pledge {...door} />}
    </DoorPage>
  );
});

function Pledge({ token, page: { page, seenSha256 }, onAnswer, reload }: Door<Awaited<ReturnType<typeof open>>>) {
  const t = useText();
  const onDone = (answer: Opened) => onAnswer({ page: answer, seenSha256 });
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
              <PledgeForm token={token} page={page} seenSha256={seenSha256} onDone={onDone} onTextChanged={reload} />
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
