import type { PresencePage as Opened } from '@bloemen/api-contract/public';
import { Card, Columns, DataList, Link, LoadingState, PageHeader, Span } from '@bloemen/ui';
import { lazy, Suspense } from 'react';
import { DoorPage } from '../../shared/DoorPage.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { openInvitation } from './presence-door.js';
import messages from './presence.nl.json' with { type: 'json' };
import { dayOf, hoursOf } from './words.js';

/** The meeting comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./PresenceForm.js');
const PresenceForm = lazy(() => loadForm().then((form) => ({ default: form.PresenceForm })));

const open = (token: string) => {
  void loadForm();
  return openInvitation(token);
};

/** Where the link of an invitation leads: somebody says whether they come. */
export const PresencePage = withMessages(messages, function PresencePage() {
  const t = useText();
  return (
    <DoorPage
      width="default"
      texts={{
        page: t('presence.page'),
        invalid: t('presence.invalid'),
        invalidTitle: t('presence.invalidTitle'),
        invalidText: t('presence.invalidText'),
      }}
      invalidCode="meeting_invitation.link_invalid"
      open={open}
    >
      {({ token, page, onAnswer }) => (
        <>
          <Header page={page} />
          <Columns>
            {page.isOpen && (
              <Span of={6}>
                <Suspense fallback={<LoadingState lines={4} />}>
                  <PresenceForm key={page.answer?.answeredAt} token={token} page={page} onDone={onAnswer} />
                </Suspense>
              </Span>
            )}
            <Span of={6}>
              <About page={page} />
            </Span>
          </Columns>
        </>
      )}
    </DoorPage>
  );
});

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
