import type { ActionPage } from '@bloemen/api-contract/public';
import { Card, DataList, LoadingState, PageHeader } from '@bloemen/ui';
import { actionAnswers } from '@bloemen/vocabulary';
import { lazy, Suspense } from 'react';
import { DoorPage, type Door } from '../../../shared/DoorPage.js';
import { dateTime, longDate, longDateOf } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { openAction } from './action-door.js';
import messages from './answer.nl.json' with { type: 'json' };

/** The question comes first on a slow connection; what is filled in under it follows. */
const loadForm = () => import('./AnswerForm.js');
const AnswerForm = lazy(() => loadForm().then((form) => ({ default: form.AnswerForm })));

const open = (token: string) => {
  void loadForm();
  return openAction(token);
};

/** Where the link of a reminder leads: a contact person answers one action. */
export const AnswerPage = withMessages(messages, function AnswerPage() {
  const t = useText();
  return (
    <DoorPage
      width="text"
      texts={{ page: t('answer.title'), invalid: t('answer.invalid'), invalidText: t('answer.invalidText') }}
      invalidCode="action.link_invalid"
      open={open}
    >
      {(door) => <Action {...door} />}
    </DoorPage>
  );
});

function Action({ token, page, onAnswer }: Door<ActionPage>) {
  const t = useText();
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
          <AnswerForm token={token} onDone={onAnswer} />
        </Suspense>
      )}
    </>
  );
}

function afterwards(t: Say, { answer }: ActionPage): string {
  return t(`answer.after.${answer!.answer}`);
}
