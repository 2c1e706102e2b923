import { useMutation, useQuery } from '@apollo/client/react';
import { PetalMark } from '@bloemen/charts';
import { Actions, Badge, Button, Card, CompactRow, CompactRows, Paragraph } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import {
  ConfirmPracticeCardDocument,
  DropPracticeCardDocument,
  PracticeCardsDocument,
  type PracticeCardPartsFragment,
} from './commitment.generated.js';
import { dateTime } from '../../shared/formats.js';
import { SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, refusing, text, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

const refetch = [PracticeCardsDocument];
/** So many stand there at once. */
const SHOWN = 8;
const tones = { NOTED: 'warning', CONFIRMED: 'positive', DROPPED: 'neutral' } as const;

/**
 * Examples that were noted about the municipality at an evening; they count once confirmed. Absent when there are none.
 */
export function PracticeCards() {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const [asking, setAsking] = useState<{ what: 'confirm' | 'drop'; id: string } | null>(null);
  const { data, error, refetch: readAgain } = useQuery(PracticeCardsDocument, { fetchPolicy: 'cache-and-network' });
  const cards = data?.practiceCards ?? [];
  const asked = cards.find(({ id }) => id === asking?.id);
  const close = () => setAsking(null);
  if (error && !data) return <Problem error={error} onRetry={() => void readAgain()} />;
  if (cards.length === 0) return null;
  return (
    <Card level={2} title={t('cards.title')}>
      <p className="bl-subtle bl-measure">{t('cards.intro')}</p>
      <CompactRows label={t('cards.title')}>
        {cards
          .slice(0, isWhole ? undefined : SHOWN)
          .map(({ id, pillar, title, whatItWas, result, status, notedAt, eventTitle, viewerCan }) => (
            <CompactRow
              key={id}
              mark={<PetalMark pillar={pillar} petal={{ level: 'EMBEDDED', stale: false }} />}
              title={title}
              detail={
                <>
                  <span className="bl-card-words">{whatItWas}</span>
                  {result && <span className="bl-card-words">{t('cards.result', { result })}</span>}
                  {pillarNames[pillar]}. {t('cards.from', { at: dateTime(notedAt), evening: eventTitle })}
                </>
              }
              track={<Badge tone={tones[status]}>{t(`cards.status.${status}`)}</Badge>}
              actions={
                (viewerCan.confirm || viewerCan.drop) && (
                  <>
                    {viewerCan.confirm && (
                      <Button
                        purpose="primary"
                        aria-label={t('cards.reviewOf', { title })}
                        onClick={() => setAsking({ what: 'confirm', id })}
                      >
                        {t('cards.review')}
                      </Button>
                    )}
                    {viewerCan.drop && (
                      <Button
                        aria-label={t('cards.dropOf', { status, title })}
                        onClick={() => setAsking({ what: 'drop', id })}
                      >
                        {t('cards.drop', { status })}
                      </Button>
                    )}
                  </>
                )
              }
            />
          ))}
      </CompactRows>
      {!isWhole && cards.length > SHOWN && (
        <Actions>
          <Button onClick={() => setWhole(true)}>{t('cards.all', { count: cards.length })}</Button>
        </Actions>
      )}
      {asked && asking?.what === 'confirm' && <ConfirmDialog card={asked} onClose={close} />}
      {asked && asking?.what === 'drop' && <DropDialog card={asked} onClose={close} />}
    </Card>
  );
}

/** The card as the municipality says it is right. */
function ConfirmDialog({ card, onClose }: { card: PracticeCardPartsFragment; onClose: () => void }) {
  const t = useText();
  const [confirm] = useMutation(ConfirmPracticeCardDocument);
  const form = useSave({
    schema: () =>
      z.object({
        pillar: choice(pillarCodes),
        title: text({ max: 120, min: 3, missing: t('cards.nameMissing') }),
        whatItWas: text({ max: 1_000, min: 3, lines: true, missing: t('cards.whatMissing') }),
        result: textOrNull({ max: 500, lines: true }),
        partners: textOrNull({ max: 300 }),
        year: z.pipe(
          text({ max: 4 }).check(refusing((value) => value !== '' && !/^20\d\d$/.test(value) && t('cards.yearWrong'))),
          z.transform((value) => (value === '' ? null : Number(value))),
        ),
      }),
    record: card,
    valuesOf: ({ pillar, title, whatItWas, result, partners, year }) => ({
      pillar,
      title,
      whatItWas,
      result: result ?? '',
      partners: partners ?? '',
      year: year?.toString() ?? '',
    }),
    send: (values, version) => confirm({ variables: { input: { id: card.id, version, ...values } } }),
    refetch,
    done: t('cards.confirmed'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('cards.reviewTitle')} submit={t('cards.confirm')} onClose={onClose}>
      <Paragraph>{t('cards.reviewIntro')}</Paragraph>
      <SelectField
        form={form}
        name="pillar"
        label={t('cards.pillar')}
        placeholder={false}
        options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
      />
      <TextField form={form} name="title" label={t('cards.name')} max={120} />
      <TextField form={form} name="whatItWas" label={t('cards.what')} lines={4} max={1_000} />
      <TextField
        form={form}
        name="result"
        label={t('cards.resultField')}
        description={t('cards.resultHelp')}
        max={500}
        optional
      />
      <TextField form={form} name="partners" label={t('cards.partners')} max={300} optional />
      <TextField form={form} name="year" label={t('cards.year')} inputMode="numeric" max={4} width="short" optional />
    </FormDialog>
  );
}

function DropDialog({ card, onClose }: { card: PracticeCardPartsFragment; onClose: () => void }) {
  const t = useText();
  const [drop] = useMutation(DropPracticeCardDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: card,
    valuesOf: () => ({}),
    now: ({ title }) => title,
    send: (_, version) => drop({ variables: { input: { id: card.id, version } } }),
    refetch,
    done: t('cards.dropped'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('cards.dropTitle', { status: card.status })}
      submit={t('cards.drop', { status: card.status })}
      onClose={onClose}
    >
      <Paragraph>{t('cards.dropIntro', { status: card.status, title: card.title })}</Paragraph>
    </FormDialog>
  );
}
