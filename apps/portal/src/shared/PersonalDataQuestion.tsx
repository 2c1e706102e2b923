import { Button, Dialog, Paragraph } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { contactQuestion, type PersonalFound } from './contact-question.js';
import { useText } from './i18n.js';

type Question = { found: readonly PersonalFound[]; answer: (mayBeKept: boolean) => void };

/**
 * Asks before a telephone number, an e-mail address or a name is saved in a text that others read. Once on every screen, above
 * everything.
 */
export function PersonalDataQuestion() {
  const t = useText();
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => {
    contactQuestion.ask = (found) => new Promise((answer) => setQuestion({ found, answer }));
    return () => {
      contactQuestion.ask = null;
    };
  }, []);
  if (!question) return null;
  const answer = (mayBeKept: boolean) => {
    setQuestion(null);
    question.answer(mayBeKept);
  };
  return (
    <Dialog
      open
      onClose={() => answer(false)}
      title={t('personalData.title')}
      actions={
        <>
          <Button purpose="primary" onClick={() => answer(false)}>
            {t('personalData.back')}
          </Button>
          <Button onClick={() => answer(true)}>{t('personalData.keep')}</Button>
        </>
      }
    >
      <Paragraph>{t('personalData.intro')}</Paragraph>
      <ul>
        {question.found.map(({ kind, text }) => (
          <li key={text}>{t(`personalData.${kind}`, { text })}</li>
        ))}
      </ul>
      <Paragraph>{t('personalData.why')}</Paragraph>
    </Dialog>
  );
}
