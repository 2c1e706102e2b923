import type { WeekDoorPage } from '@bloemen/api-contract/public';
import { Button, LoadingState, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { lazy, Suspense, useState } from 'react';
import { DoorPage } from '../../shared/DoorPage.js';
import { longDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import messages from './door.nl.json' with { type: 'json' };
import { openWeek } from './week-door.js';

/** The week comes first on a slow connection; what is filled in follows. */
const loadForm = () => import('./ProposalForm.js');
const ProposalForm = lazy(() => loadForm().then((form) => ({ default: form.ProposalForm })));
const open = (token: string) => {
  void loadForm();
  return openWeek(token);
};

/** Where the link for partners leads: an organisation without an account proposes an activity. */
export const JoinWeekPage = withMessages(messages, function JoinWeekPage() {
  const t = useText();
  return (
    <DoorPage
      width="default"
      texts={{
        page: t('door.page'),
        invalid: t('door.invalid'),
        invalidTitle: t('door.invalidTitle'),
        invalidText: t('door.invalidText'),
      }}
      invalidCode="week.link_invalid"
      open={open}
    >
      {({ token, page }) => <Proposing token={token} week={page} />}
    </DoorPage>
  );
});

function Proposing({ token, week }: { token: string; week: WeekDoorPage }) {
  const t = useText();
  const [isDone, setDone] = useState(false);
  const show = (done: boolean) => {
    requestTitleFocus();
    setDone(done);
  };
  const { name, municipality, firstOn, lastOn } = week;
  if (isDone)
    return (
      <>
        <PageHeader title={t('door.thanks')} intro={t('door.thanksText', { municipality })} />
        <div className="bl-actions">
          <Button onClick={() => show(false)}>{t('door.again')}</Button>
        </div>
      </>
    );
  return (
    <>
      <PageHeader
        title={t('door.title', { name })}
        kicker={municipality}
        intro={t('door.intro', { municipality, from: longDate(firstOn), until: longDate(lastOn) })}
      />
      <Suspense fallback={<LoadingState lines={10} />}>
        <ProposalForm token={token} week={week} onDone={() => show(true)} />
      </Suspense>
    </>
  );
}
