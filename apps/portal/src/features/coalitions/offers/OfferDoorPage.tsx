import type { OfferPage } from '@bloemen/api-contract/public';
import { Alert, Button, Card, Columns, LoadingState, Page, PageHeader, requestTitleFocus, Span } from '@bloemen/ui';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useText, withMessages } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import { openOffer } from './offer-door.js';
import messages from './door.nl.json' with { type: 'json' };

/** What one reads comes first on a slow connection; what is filled in follows. */
const forms = () => import('./OfferDoorForms.js');
const AnswerForm = lazy(() => forms().then((part) => ({ default: part.AnswerForm })));
const EndForm = lazy(() => forms().then((part) => ({ default: part.EndForm })));

/**
 * Where the link in a mail leads that asks whether an offer is right: an organisation without an account changes,
 * confirms or ends it. The token stands behind the #.
 */
export const OfferDoorPage = withMessages(messages, function OfferDoorPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="wide">{token === '' ? <Invalid /> : <Door key={token} token={token} />}</Page>;
});

function Door({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void forms();
    return openOffer(token);
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<OfferPage | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const page = done ?? data;
  const onDone = (answer: OfferPage) => {
    requestTitleFocus();
    setIsChanging(false);
    setDone(answer);
  };
  if (error !== null && ['offer.link_invalid', 'bad_input'].includes(codeOf(error))) return <Invalid />;
  if (!page)
    return (
      <>
        <PageHeader title={t('door.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const { organisation, municipality, coalition, offer } = page;
  if (page.isEnded)
    return (
      <PageHeader
        title={t('door.ended', { title: offer.title })}
        intro={t('door.endedIntro', { municipality, coalition })}
      />
    );
  if (page.isConfirmed && !isChanging)
    return (
      <>
        <PageHeader
          title={t('door.confirmed')}
          kicker={organisation}
          intro={t('door.confirmedIntro', { title: offer.title, municipality, coalition })}
        />
        <Card title={offer.title} level={2}>
          <p className="bl-offers__text">{offer.what}</p>
          <Button onClick={() => setIsChanging(true)}>{t('door.changeAgain')}</Button>
        </Card>
      </>
    );
  return (
    <>
      <PageHeader
        title={t('door.ask', { organisation })}
        kicker={coalition}
        intro={t('door.intro', { municipality, organisation })}
      />
      <Suspense fallback={<LoadingState lines={10} />}>
        <Columns>
          <Span of={8}>
            <AnswerForm token={token} page={page} onDone={onDone} />
          </Span>
          <Span of={4}>
            <EndForm token={token} onDone={onDone} />
          </Span>
        </Columns>
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
