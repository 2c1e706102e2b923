import { useQuery } from '@apollo/client/react';
import { Card, Columns, CompactRow, CompactRows, DetailPage, Link, LoadingState, Span } from '@bloemen/ui';
import { addressOf } from '../../../shared/address.js';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import '../catalogue.css';
import { PracticeQuestionsDocument, type PracticeQuestionsQuery } from './practice.generated.js';
import messages from './practice.nl.json' with { type: 'json' };

type Question = PracticeQuestionsQuery['practiceQuestions'][number];

/** What the own municipality was asked, with the way to answer, and what it asked others. */
export const QuestionsPage = withMessages(messages, function QuestionsPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(PracticeQuestionsDocument, { fetchPolicy: 'cache-and-network' });
  const questions = data?.practiceQuestions;
  const part = (isOurs: boolean, title: string, none: string) => {
    const shown = questions?.filter((one) => one.isOurs === isOurs) ?? [];
    return (
      <Card level={2} title={title}>
        {shown.length === 0 ? <p>{none}</p> : <QuestionRows label={title} questions={shown} />}
      </Card>
    );
  };
  return (
    <DetailPage
      crumbs={[{ label: t('practice.title'), href: '/werkruimte/toolkit/praktijk' }, { label: t('questions.title') }]}
      title={t('questions.title')}
      intro={t('questions.intro')}
      problem={error && !questions && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!questions && !error && <LoadingState lines={6} />}
      {questions && (
        <Columns>
          <Span of={6}>{part(false, t('questions.received'), t('questions.noneReceived'))}</Span>
          <Span of={6}>{part(true, t('questions.sent'), t('questions.noneSent'))}</Span>
        </Columns>
      )}
    </DetailPage>
  );
});

function QuestionRows({ label, questions }: { label: string; questions: readonly Question[] }) {
  const t = useText();
  return (
    <CompactRows label={label}>
      {questions.map(
        ({ id, exampleId, exampleTitle, isOurs, municipality, question, askedByName, replyTo, askedAt }) => (
          <CompactRow
            key={id}
            title={
              <Link href={addressOf('/werkruimte/toolkit/praktijk/$exampleId', { params: { exampleId } })}>
                {exampleTitle}
              </Link>
            }
            detail={
              <>
                <span className="bl-catalogue-lines bl-catalogue-words">{question}</span>
                {t(isOurs ? 'questions.to' : 'questions.from', {
                  name: askedByName,
                  municipality,
                  when: dateTime(askedAt),
                })}
              </>
            }
            actions={
              replyTo && (
                <a
                  className="utrecht-link"
                  href={`mailto:${replyTo}?subject=${encodeURIComponent(exampleTitle)}`}
                  aria-label={t('questions.answer', { name: askedByName })}
                >
                  {t('questions.answerButton')}
                </a>
              )
            }
          />
        ),
      )}
    </CompactRows>
  );
}
