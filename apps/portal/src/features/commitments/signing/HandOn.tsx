import { Alert, Button, LoadingState, Section } from '@bloemen/ui';
import type { HandedOn } from '@bloemen/api-contract/public';
import { lazy, Suspense, useState } from 'react';
import { whenReached } from '../../../shared/connection.js';
import { useText } from '../../../shared/i18n.js';

const HandOnForm = lazy(() =>
  whenReached(() => import('./HandOnForm.js')).then(({ HandOnForm: Form }) => ({ default: Form })),
);

/** The way to give the request to a deputy, under the text; its form is fetched when it is asked for. */
export function HandOn({ token, onDone }: { token: string; onDone: (answer: HandedOn) => void }) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section title={t('handOn.title')} intro={t('handOn.intro')}>
      {isOpen ? (
        <Suspense fallback={<LoadingState />}>
          <HandOnForm token={token} onDone={onDone} />
        </Suspense>
      ) : (
        <Button onClick={() => setIsOpen(true)}>{t('handOn.open')}</Button>
      )}
    </Section>
  );
}

/** What is left for who handed it on. */
export function HandedOnNotice({ answer: { name, address, days } }: { answer: HandedOn }) {
  const t = useText();
  return (
    <Alert kind="ok" title={t('handOn.done', { name })} live>
      {t('handOn.doneText', { address, count: days })}
    </Alert>
  );
}
