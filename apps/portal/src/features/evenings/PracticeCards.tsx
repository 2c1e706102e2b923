import { useQuery } from '@apollo/client/react';
import { Button, Card, Icon, LoadingState, Section } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { EventPracticeCardsDocument, type EveningFragment } from './evenings.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { NoteCardDialog } from './NoteCardDialog.js';

/** Examples told at the tables: note one now, the municipality confirms it later. */
export function PracticeCards({ evening }: { evening: EveningFragment }) {
  const t = useText();
  const [isNoting, setIsNoting] = useState(false);
  const { data, error, refetch } = useQuery(EventPracticeCardsDocument, { variables: { eventId: evening.id } });
  const cards = data?.eventPracticeCards;
  return (
    <Section
      id="praktijkkaarten"
      title={t('cards.title')}
      intro={t('cards.intro')}
      actions={
        <Button iconStart={<Icon name="plus" />} onClick={() => setIsNoting(true)}>
          {t('cards.note')}
        </Button>
      }
    >
      {error && !cards && <Problem error={error} onRetry={() => void refetch()} />}
      {!cards && !error && <LoadingState lines={2} />}
      {cards && (
        <p role="status" className="bl-subtle">
          {t('cards.count', { confirmed: cards.confirmed.length, waiting: cards.waiting })}
        </p>
      )}
      {cards && cards.confirmed.length > 0 && (
        <ul className="bl-evening-cards">
          {cards.confirmed.map(({ id, pillar, title, whatItWas, result, municipality }) => (
            <li key={id}>
              <Card title={title} footer={`${municipality}, ${pillarNames[pillar]}`}>
                <p>{whatItWas}</p>
                {result && <p>{t('cards.result', { result })}</p>}
              </Card>
            </li>
          ))}
        </ul>
      )}
      {isNoting && <NoteCardDialog evening={evening} onClose={() => setIsNoting(false)} />}
    </Section>
  );
}
