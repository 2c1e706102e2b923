import type { ActionPage } from '@bloemen/api-contract/public';
import { Alert, Card, DataList, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { actionAnswers } from '@bloemen/vocabulary';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { dateTime, longDate, longDateOf } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import { openAction } from './action-door.js';
import messages from './answer.nl.json' with { type: 'json' };

/** The question comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./AnswerForm.js');
const AnswerForm = lazy(() => loadForm().then((form) => ({ default: form.AnswerForm })));

/** Where the link of a reminder leads: a contact person answers one action without signing in. The token stands behind the #. */
export const AnswerPage = withMessages(messages, function AnswerPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return <Page width="text">{token === '' ? <Invalid /> : <Action key={token} token={token} />}</Page>;
});

function Action({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => {
    void loadForm();
    return openAction(token);
  }, [token]);
  const { data, error, reload } = useLoad(load);
  const [done, setDone] = useState<ActionPage | null>(null);
  const page = done ?? data;
  const code = error === null ? null : codeOf(error);
  if (code === 'action.link_invalid' || code === 'bad_input') return <Invalid />;
  if (!page)
    return (
      <>
        <PageHeader title={t('answer.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={6} />}
      </>
    );
  const { answer } = page;
  return (
    <>
      <PageHeader
        kicker={t('answer.for', { organisation: page.organisation })}
        title={answer ? t('answer.thanks') : t('answer.title')}
        intro={answer ? afterwards(t, page) : t('answer.intro')}
      />
      <Card title={page.what} level={2}>
        <DataList
          items={[
            { label: t('answer.dueOn'), value: page.dueOn ? longDate(page.dueOn) : t('answer.noDay') },
            {
              label: t('answer.coalition'),
              value: t('answer.coalitionOf', { coalition: page.coalition, municipality: page.municipality }),
            },
            ...(page.meeting
              ? [
                  {
                    label: t('answer.meeting'),
                    value: t('answer.meetingOn', {
                      title: page.meeting.title,
                      date: longDateOf(page.meeting.startsAt),
                    }),
                  },
                ]
              : []),
          ]}
        />
      </Card>
      {answer ? (
        <Card title={t('answer.yours')} level={2}>
          <DataList
            items={[
              { label: t('answer.said'), value: actionAnswers[answer.answer] },
              ...(answer.proposedDueOn ? [{ label: t('answer.askedDay'), value: longDate(answer.proposedDueOn) }] : []),
              ...(answer.remark ? [{ label: t('answer.wrote'), value: answer.remark }] : []),
              { label: t('answer.on'), value: dateTime(answer.answeredAt) },
            ]}
          />
        </Card>
      ) : (
        <Suspense fallback={<LoadingState lines={4} />}>
          <AnswerForm
            token={token}
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

function afterwards(t: Say, { answer }: ActionPage): string {
  return t(`answer.after.${answer!.answer}`);
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('answer.invalid')} />
      <Alert kind="warning">{t('answer.invalidText')}</Alert>
    </>
  );
}
