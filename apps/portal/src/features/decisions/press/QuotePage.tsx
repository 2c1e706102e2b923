import type { QuotePage as Opened } from '@bloemen/api-contract/public';
import { Card, DataList, Fold, LoadingState, PageHeader } from '@bloemen/ui';
import { quoteAnswers } from '@bloemen/vocabulary';
import { lazy, Suspense } from 'react';
import { DoorPage, type Door } from '../../../shared/DoorPage.js';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { PressText } from './PressText.js';
import { openQuote } from './quote-door.js';
import messages from './quote.nl.json' with { type: 'json' };

/** The quote comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./QuoteForm.js');
const QuoteForm = lazy(() => loadForm().then((form) => ({ default: form.QuoteForm })));

const open = (token: string) => {
  void loadForm();
  return openQuote(token);
};

/** Where the link of a mail leads: who is quoted says whether the words are right. */
export const QuotePage = withMessages(messages, function QuotePage() {
  const t = useText();
  return (
    <DoorPage
      width="text"
      texts={{ page: t('quote.title'), invalid: t('quote.invalid'), invalidText: t('quote.invalidText') }}
      invalidCode="press_quote.link_invalid"
      open={open}
    >
      {(door) => <Quote {...door} />}
    </DoorPage>
  );
});

function Quote({ token, page, onAnswer }: Door<Opened>) {
  const t = useText();
  const { answer } = page;
  return (
    <>
      <PageHeader
        kicker={t('quote.for', { municipality: page.municipality, number: page.number })}
        title={t(answer ? 'quote.thanks' : 'quote.title')}
        intro={t(answer ? `quote.after.${answer.answer}` : 'quote.intro')}
      />
      <Card title={t('quote.quote')} level={2}>
        <figure className="bl-press-quote">
          <blockquote>{page.quote}</blockquote>
          <figcaption>{[page.personName, page.capacity].filter(Boolean).join(', ')}</figcaption>
        </figure>
      </Card>
      <Card title={page.title} level={2}>
        <p className="bl-subtle">{t('quote.context')}</p>
        <Fold label={t('quote.readText')}>
          <PressText lead={page.lead} body={page.body} />
        </Fold>
      </Card>
      {answer ? (
        <Card title={t('quote.yours')} level={2}>
          <DataList
            items={[
              { label: t('quote.said'), value: quoteAnswers[answer.answer] },
              ...(answer.proposed ? [{ label: t('quote.yourWords'), value: answer.proposed }] : []),
              ...(answer.remark ? [{ label: t('quote.wrote'), value: answer.remark }] : []),
              { label: t('quote.on'), value: dateTime(answer.answeredAt) },
            ]}
          />
        </Card>
      ) : (
        <Suspense fallback={<LoadingState lines={4} />}>
          <QuoteForm token={token} quote={page.quote} onDone={onAnswer} />
        </Suspense>
      )}
    </>
  );
}
