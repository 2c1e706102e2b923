import { Alert, Card, DataList, LoadingState, PageHeader } from '@bloemen/ui';
import type { NoticePage } from '@bloemen/api-contract/public';
import { lazy, Suspense } from 'react';
import { DoorPage } from '../../../shared/DoorPage.js';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { openNotice } from './objection-door.js';
import messages from './objections.nl.json' with { type: 'json' };

/** What was signed comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./ObjectionForm.js');
const ObjectionForm = lazy(() => loadForm().then((form) => ({ default: form.ObjectionForm })));
const open = (token: string) => {
  void loadForm();
  return openNotice(token);
};

/** Where the link in the mail about a signature leads: what was signed, and a way to say that it is not right. */
export const ObjectionPage = withMessages(messages, function ObjectionPage() {
  const t = useText();
  return (
    <DoorPage
      width="text"
      texts={{
        page: t('objection.title'),
        invalid: t('objection.title'),
        invalidTitle: t('objection.invalidTitle'),
        invalidText: t('objection.invalid'),
      }}
      invalidCode="signing.link_invalid"
      open={open}
    >
      {(door) => <Notice {...door} />}
    </DoorPage>
  );
});

function Notice({ token, page, onAnswer }: { token: string; page: NoticePage; onAnswer: (page: NoticePage) => void }) {
  const t = useText();
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
          <ObjectionForm token={token} onDone={onAnswer} />
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
