import type { WeekDoorPage } from '@bloemen/api-contract/public';
import { Alert, Button, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { longDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import messages from './door.nl.json' with { type: 'json' };
import { openWeek } from './week-door.js';

/** The week comes first on a slow connection; what is filled in follows. */
const loadForm = () => import('./ProposalForm.js');
const ProposalForm = lazy(() => loadForm().then((form) => ({ default: form.ProposalForm })));

/** Where the link for partners leads: an organisation without an account proposes an activity. The token is behind the #. */
export const JoinWeekPage = withMessages(messages, function JoinWeekPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="default">{token === '' ? <Invalid /> : <Door key={token} token={token} />}</Page>;
});

function Door({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void loadForm();
    return openWeek(token);
  }, [token]);
  const { data: week, error, reload } = useLoad(load);
  const [done, setDone] = useState<WeekDoorPage | null>(null);
  if (error !== null && ['week.link_invalid', 'bad_input'].includes(codeOf(error))) return <Invalid />;
  if (!week)
    return (
      <>
        <PageHeader title={t('door.page')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const { name, municipality, firstOn, lastOn } = week;
  if (done)
    return (
      <>
        <PageHeader title={t('door.thanks')} intro={t('door.thanksText', { municipality })} />
        <div className="bl-actions">
          <Button
            onClick={() => {
              requestTitleFocus();
              setDone(null);
            }}
          >
            {t('door.again')}
          </Button>
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
        <ProposalForm
          token={token}
          week={week}
          onDone={(page) => {
            requestTitleFocus();
            setDone(page);
          }}
        />
      </Suspense>
    </>
  );
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('door.invalid')} />
      <Alert kind="warning" title={t('door.invalidTitle')}>
        {t('door.invalidText')}
      </Alert>
    </>
  );
}
