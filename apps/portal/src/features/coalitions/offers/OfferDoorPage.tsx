import type { OfferPage } from '@bloemen/api-contract/public';
import { Button, Card, Columns, LoadingState, PageHeader, Span } from '@bloemen/ui';
import { lazy, Suspense, useState } from 'react';
import { DoorPage } from '../../../shared/DoorPage.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { openOffer } from './offer-door.js';
import messages from './door.nl.json' with { type: 'json' };

/** What one reads comes first on a slow connection; what is filled in follows. */
const forms = () => import('./OfferDoorForms.js');
const AnswerForm = lazy(() => forms().then((part) => ({ default: part.AnswerForm })));
const EndForm = lazy(() => forms().then((part) => ({ default: part.EndForm })));
const open = (token: string) => {
  void forms();
  return openOffer(token);
};

/**
 * Where the link in a mail leads that asks whether an offer is right: an organisation without an account changes,
 * confirms or ends it.
 */
export const OfferDoorPage = withMessages(messages, function OfferDoorPage() {
  const t = useText();
  return (
    <DoorPage
      width="wide"
      texts={{
        page: t('door.title'),
        invalid: t('door.invalid'),
        invalidTitle: t('door.invalidTitle'),
        invalidText: t('door.invalidText'),
      }}
      invalidCode="offer.link_invalid"
      open={open}
    >
      {(door) => <Offer {...door} />}
    </DoorPage>
  );
});

function Offer({ token, page, onAnswer }: { token: string; page: OfferPage; onAnswer: (page: OfferPage) => void }) {
  const t = useText();
  const [isChanging, setIsChanging] = useState(false);
  const onDone = (answer: OfferPage) => {
    setIsChanging(false);
    onAnswer(answer);
  };
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
