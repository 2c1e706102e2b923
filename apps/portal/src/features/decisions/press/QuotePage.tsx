import type { QuotePage as Page_ } from '@bloemen/api-contract/public';
import { Alert, Card, DataList, Fold, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { quoteAnswers } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import { PressText } from './PressText.js';
import { openQuote } from './quote-door.js';
import messages from './quote.nl.json' with { type: 'json' };

/** The quote comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./QuoteForm.js');
const QuoteForm = lazy(() => loadForm().then((form) => ({ default: form.QuoteForm })));

/** Where the link of a mail leads: who is quoted says without signing in whether the words are right. The token stands behind the #. */
export const QuotePage = withMessages(messages, function QuotePage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="text">{token === '' ? <Invalid /> : <Quote key={token} token={token} />}</Page>;
});

function Quote({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void loadForm();
    return openQuote(token);
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<Page_ | null>(null);
  const page = done ?? data;
  const code = error === null ? null : codeOf(error);
  if (code === 'press_quote.link_invalid' || code === 'bad_input') return <Invalid />;
  if (!page)
    return (
      <>
        <PageHeader title={t('quote.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
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
          <QuoteForm
            token={token}
            quote={page.quote}
            onDone={(answered) => {
              requestTitleFocus();
              setDone(answered);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('quote.invalid')} />
      <Alert kind="warning">{t('quote.invalidText')}</Alert>
    </>
  );
}
