import { useQuery } from '@apollo/client/react';
import {
  Actions,
  Badge,
  Button,
  ButtonLink,
  Card,
  Checkbox,
  Columns,
  DemoMark,
  EmptyState,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Span,
  Timeline,
} from '@bloemen/ui';
import { councilRecipients, dutchDate } from '@bloemen/vocabulary';
import { lazy, Suspense, useState } from 'react';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import './council.css';
import { CouncilDeskDocument, type CouncilDeskQuery, type SendingPartsFragment } from './council.generated.js';
import messages from './council.nl.json' with { type: 'json' };
import { draftOf, type Ready } from './draft.js';

const RecordDialog = lazy(() => import('./CouncilDialogs.js').then((module) => ({ default: module.RecordDialog })));
const TakeBackDialog = lazy(() => import('./CouncilDialogs.js').then((module) => ({ default: module.TakeBackDialog })));

type Desk = CouncilDeskQuery['councilDesk'];
const keyOf = ({ kind, id }: Pick<Ready, 'kind' | 'id'>) => `${kind} ${id}`;

/** What is public and can go to the council, and what went there. */
export const CouncilDeskPage = withMessages(messages, function CouncilDeskPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(CouncilDeskDocument, { fetchPolicy: 'cache-and-network' });
  const desk = data?.councilDesk;
  return (
    <Page>
      <PageHeader title={t('council.title')} intro={t('council.intro')} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!desk && !error && <LoadingState />}
      {desk && (
        <Columns>
          <Span of={8}>
            <ReadyCard desk={desk} />
          </Span>
          <Span of={4}>
            <History sendings={desk.sendings} />
          </Span>
        </Columns>
      )}
    </Page>
  );
});

/** What was never sent is chosen from the start. */
function ReadyCard({ desk: { municipality, dossier, ready, committees, viewerCan } }: { desk: Desk }) {
  const t = useText();
  const [own, setOwn] = useState<ReadonlySet<string> | null>(null);
  const [isRecording, setRecording] = useState(false);
  const isChosen = (one: Ready) => (own ? own.has(keyOf(one)) : one.sentOn === null);
  const chosen = ready.filter(isChosen);
  const choose = (one: Ready, yes: boolean) =>
    setOwn(new Set(ready.filter((other) => (other === one ? yes : isChosen(other))).map(keyOf)));
  return (
    <Card level={2} title={t('council.ready')}>
      <p>
        {dossier ? (
          <Link href={dossier} external>
            {t('council.dossier')}
          </Link>
        ) : (
          t('council.noDossier')
        )}
      </p>
      {ready.length === 0 ? (
        <EmptyState title={t('council.nothing')} icon="mail">
          {t('council.nothingText')}
        </EmptyState>
      ) : (
        <>
          <ul className="bl-council" aria-label={t('council.ready')}>
            {ready.map((one) => (
              <li key={keyOf(one)}>
                <Checkbox
                  label={one.title}
                  description={[one.what, one.on && dutchDate(one.on, one.precision ?? 'DAY')]
                    .filter(Boolean)
                    .join(', ')}
                  checked={isChosen(one)}
                  onChange={({ target }) => choose(one, target.checked)}
                />
                <p className="bl-council__more">
                  {one.sentOn ? (
                    <span className="bl-subtle">{t('council.sentOn', { on: longDate(one.sentOn) })}</span>
                  ) : (
                    <Badge tone="info">{t('council.notSent')}</Badge>
                  )}
                  {one.isDemonstration && <DemoMark />}
                  {one.address ? (
                    <Link href={one.address} external>
                      {t('council.open')}
                      <span className="bl-visually-hidden">: {one.title}</span>
                    </Link>
                  ) : (
                    <span className="bl-subtle">{t('council.noAddress')}</span>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <p aria-live="polite">{t('council.readyCount', { chosen: chosen.length, count: ready.length })}</p>
          {chosen.length > 0 && (
            <Actions>
              <ButtonLink
                purpose="primary"
                iconStart={<Icon name="mail" />}
                href={draftOf(t, municipality, chosen)}
                aria-describedby="council-mail"
              >
                {t('council.mail')}
              </ButtonLink>
              {viewerCan.send && (
                <Button iconStart={<Icon name="check" />} onClick={() => setRecording(true)}>
                  {t('council.record')}
                </Button>
              )}
            </Actions>
          )}
          <p className="bl-subtle" id="council-mail">
            {t(chosen.length > 0 ? 'council.mailHelp' : 'council.choose')}
          </p>
        </>
      )}
      {isRecording && (
        <Suspense>
          <RecordDialog
            chosen={chosen}
            committee={committees[0] ?? ''}
            onSaved={() => {
              setRecording(false);
              setOwn(null);
            }}
            onClose={() => setRecording(false)}
          />
        </Suspense>
      )}
    </Card>
  );
}

/** What went to the council, and what of that was taken back. */
function History({ sendings }: { sendings: Desk['sendings'] }) {
  const t = useText();
  const [asked, setAsked] = useState<SendingPartsFragment | null>(null);
  return (
    <Card level={2} title={t('council.history')}>
      {sendings.length === 0 ? (
        <p>{t('council.historyNone')}</p>
      ) : (
        <Timeline
          label={t('council.history')}
          entries={sendings.map((sending) => {
            const { id, sentOn, sentTo, committee, note, items, recordedBy, takenBackAt, reason } = sending;
            return {
              id,
              on: longDate(sentOn),
              dateTime: sentOn,
              title: (
                <>
                  {committee ?? councilRecipients[sentTo]} {sending.isDemonstration && <DemoMark />}
                </>
              ),
              who: recordedBy && t('council.by', { name: recordedBy }),
              children: (
                <>
                  <ul className="bl-council__items">
                    {items.map((item) => (
                      <li key={keyOf(item)}>{item.title}</li>
                    ))}
                  </ul>
                  {note && <p>{note}</p>}
                  {takenBackAt && (
                    <p>
                      <Badge tone="neutral">{t('council.takenBack')}</Badge>{' '}
                      {reason && t('council.because', { reason })}
                    </p>
                  )}
                  {sending.viewerCan.takeBack && (
                    <Button purpose="subtle" onClick={() => setAsked(sending)}>
                      {t('council.takeBack')}
                    </Button>
                  )}
                </>
              ),
            };
          })}
        />
      )}
      {asked && (
        <Suspense>
          <TakeBackDialog sending={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Card>
  );
}
