import { useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import { Actions, Button, Card, CompactRow, CompactRows, Icon, LoadingState } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { EventPracticeCardsDocument, type EveningFragment } from './evenings.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { NoteCardDialog } from './NoteCardDialog.js';

/** So many stand there at once. */
const SHOWN = 8;

/** Examples told at the tables: note one now, the municipality confirms it later. */
export function PracticeCards({ evening }: { evening: EveningFragment }) {
  const t = useText();
  const [isNoting, setIsNoting] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { data, error, refetch } = useQuery(EventPracticeCardsDocument, { variables: { eventId: evening.id } });
  const cards = data?.eventPracticeCards;
  return (
    <Card
      level={2}
      title={t('cards.title')}
      meta={
        <Button iconStart={<Icon name="plus" />} onClick={() => setIsNoting(true)}>
          {t('cards.note')}
        </Button>
      }
    >
      <p className="bl-subtle bl-measure">{t('cards.intro')}</p>
      {error && !cards && <Problem error={error} onRetry={() => void refetch()} />}
      {!cards && !error && <LoadingState lines={2} />}
      {cards && <p role="status">{t('cards.count', { confirmed: cards.confirmed.length, waiting: cards.waiting })}</p>}
      {cards && cards.confirmed.length > 0 && (
        <CompactRows label={t('cards.title')}>
          {cards.confirmed
            .slice(0, isWhole ? undefined : SHOWN)
            .map(({ id, pillar, title, whatItWas, result, municipality }) => (
              <CompactRow
                key={id}
                mark={<PetalMark pillar={pillar} petal={{ level: 'EMBEDDED', stale: false }} />}
                title={title}
                detail={
                  <>
                    {`${municipality}, ${pillarNames[pillar]}`}
                    <span className="bl-card-words">{whatItWas}</span>
                    {result && <span className="bl-card-words">{t('cards.result', { result })}</span>}
                  </>
                }
              />
            ))}
        </CompactRows>
      )}
      {cards && !isWhole && cards.confirmed.length > SHOWN && (
        <Actions>
          <Button onClick={() => setWhole(true)}>{t('cards.all', { count: cards.confirmed.length })}</Button>
        </Actions>
      )}
      {isNoting && <NoteCardDialog evening={evening} onClose={() => setIsNoting(false)} />}
    </Card>
  );
}
