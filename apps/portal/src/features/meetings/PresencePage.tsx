import type { PresencePage as Opened } from '@bloemen/api-contract/public';
import {
  Alert,
  Card,
  Columns,
  DataList,
  Link,
  LoadingState,
  Page,
  PageHeader,
  requestTitleFocus,
  Span,
} from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import { openInvitation } from './presence-door.js';
import messages from './presence.nl.json' with { type: 'json' };
import { dayOf, hoursOf } from './words.js';

/** The meeting comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./PresenceForm.js');
const PresenceForm = lazy(() => loadForm().then((form) => ({ default: form.PresenceForm })));

/** Where the link of an invitation leads: somebody says whether they come. The token stands behind the #. */
export const PresencePage = withMessages(messages, function PresencePage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="default">{token === '' ? <Invalid /> : <Invitation key={token} token={token} />}</Page>;
});

function Invitation({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void loadForm();
    return openInvitation(token);
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<Opened | null>(null);
  const page = done ?? data;
  if (error !== null && ['meeting_invitation.link_invalid', 'bad_input'].includes(codeOf(error))) return <Invalid />;
  if (!page)
    return (
      <>
        <PageHeader title={t('presence.page')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  return (
    <>
      <Header page={page} />
      <Columns>
        {page.isOpen && (
          <Span of={6}>
            <Suspense fallback={<LoadingState lines={4} />}>
              <PresenceForm
                key={page.answer?.answeredAt}
                token={token}
                page={page}
                onDone={(answered) => {
                  requestTitleFocus();
                  setDone(answered);
                }}
              />
            </Suspense>
          </Span>
        )}
        <Span of={6}>
          <About page={page} />
        </Span>
      </Columns>
    </>
  );
}

function Header({ page }: { page: Opened }) {
  const t = useText();
  const { answer, organisation, coalition, municipality } = page;
  if (page.isCancelled)
    return (
      <PageHeader title={t('presence.off')} intro={t('presence.offIntro', { reason: page.cancelledReason ?? '' })} />
    );
  if (!page.isOpen) return <PageHeader title={t('presence.over')} intro={t('presence.overIntro', { coalition })} />;
  return (
    <PageHeader
      kicker={t('presence.page')}
      title={answer ? t(`presence.said.${answer.answer}`, { organisation }) : t('presence.ask', { organisation })}
      intro={answer ? t('presence.thanks', { municipality }) : t('presence.intro', { coalition, municipality })}
    />
  );
}

function About({ page }: { page: Opened }) {
  const t = useText();
  const { title, place, onlineAddress, agenda } = page;
  return (
    <Card level={2} title={t('presence.about')}>
      <DataList
        items={[
          { label: t('presence.what'), value: title },
          { label: t('presence.when'), value: `${dayOf(page.startsAt)}, ${hoursOf(page)}` },
          ...(place ? [{ label: t('presence.where'), value: place }] : []),
          ...(onlineAddress
            ? [
                {
                  label: t('presence.online'),
                  value: <Link href={onlineAddress as `https://${string}`}>{t('presence.join')}</Link>,
                },
              ]
            : []),
          ...(agenda.length > 0
            ? [
                {
                  label: t('presence.agenda'),
                  value: (
                    <ol>
                      {agenda.map((point, index) => (
                        <li key={index}>{point.title}</li>
                      ))}
                    </ol>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('presence.invalid')} />
      <Alert kind="warning" title={t('presence.invalidTitle')}>
        {t('presence.invalidText')}
      </Alert>
    </>
  );
}
