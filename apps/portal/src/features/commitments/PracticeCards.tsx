import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  Card,
  Dialog,
  FormField,
  Paragraph,
  Section,
  Select,
  Textarea,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  ConfirmPracticeCardDocument,
  DropPracticeCardDocument,
  PracticeCardsDocument,
  type PracticeCardPartsFragment,
} from './commitment.generated.js';
import { dateTime } from '../../shared/formats.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

const refetchQueries = [PracticeCardsDocument];
const tones = { NOTED: 'warning', CONFIRMED: 'positive', DROPPED: 'neutral' } as const;

/**
 * Examples that were noted about the municipality at an evening; they count once confirmed. Absent when there are none.
 */
export function PracticeCards({ mayWrite }: { mayWrite: boolean }) {
  const t = useText();
  const [asking, setAsking] = useState<{ what: 'confirm' | 'drop'; id: string } | null>(null);
  const { data, error, refetch } = useQuery(PracticeCardsDocument, { fetchPolicy: 'cache-and-network' });
  const cards = data?.practiceCards ?? [];
  const asked = cards.find(({ id }) => id === asking?.id);
  const close = () => setAsking(null);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (cards.length === 0) return null;
  return (
    <Section id="praktijkkaarten" title={t('cards.title')} intro={t('cards.intro')}>
      <ul className="bl-readings">
        {cards.map(({ id, pillar, title, whatItWas, result, status, notedAt, eventTitle }) => (
          <li key={id}>
            <Card
              title={title}
              meta={<Badge tone={tones[status]}>{t(`cards.status.${status}`)}</Badge>}
              footer={
                mayWrite &&
                status === 'NOTED' && (
                  <div className="bl-actions">
                    <Button
                      purpose="primary"
                      aria-label={t('cards.reviewOf', { title })}
                      onClick={() => setAsking({ what: 'confirm', id })}
                    >
                      {t('cards.review')}
                    </Button>
                    <Button aria-label={t('cards.dropOf', { title })} onClick={() => setAsking({ what: 'drop', id })}>
                      {t('cards.drop')}
                    </Button>
                  </div>
                )
              }
            >
              <p>{whatItWas}</p>
              {result && <p>{t('cards.result', { result })}</p>}
              <p className="bl-subtle">
                {pillarNames[pillar]}. {t('cards.from', { at: dateTime(notedAt), evening: eventTitle })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
      {asked && asking?.what === 'confirm' && <ConfirmDialog card={asked} onClose={close} />}
      {asked && asking?.what === 'drop' && <DropDialog card={asked} onClose={close} />}
    </Section>
  );
}

type Values = { pillar: PillarCode; title: string; whatItWas: string; result: string };

/** The card as the municipality says it is right. */
function ConfirmDialog({ card, onClose }: { card: PracticeCardPartsFragment; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Values>({
    defaultValues: { pillar: card.pillar, title: card.title, whatItWas: card.whatItWas, result: card.result ?? '' },
    shouldFocusError: false,
  });
  const [confirm, { loading, error }] = useMutation(ConfirmPracticeCardDocument, { refetchQueries });
  const submit = handleSubmit(({ pillar, title, whatItWas, result }) =>
    confirm({
      variables: {
        input: {
          id: card.id,
          version: card.version,
          pillar,
          title: title.trim(),
          whatItWas: whatItWas.trim(),
          result: result.trim() || null,
        },
      },
    }).then(
      () => {
        toast(t('cards.confirmed'));
        onClose();
      },
      () => undefined,
    ),
  );
  const long = (message: string) => (value: string) => value.trim().length >= 3 || message;
  return (
    <FormDialog
      title={t('cards.reviewTitle')}
      submit={t('cards.confirm')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'kaart-titel', message: errors.title?.message },
        { fieldId: 'kaart-wat', message: errors.whatItWas?.message },
      ]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={`${card.title}: ${card.whatItWas}`} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('cards.reviewIntro')}</Paragraph>
      <FormField label={t('cards.pillar')}>
        <Select
          {...register('pillar')}
          placeholder={false}
          options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
        />
      </FormField>
      <FormField id="kaart-titel" label={t('cards.name')} error={errors.title?.message}>
        <TextInput {...register('title', { validate: long(t('cards.nameMissing')) })} maxLength={120} width="full" />
      </FormField>
      <FormField id="kaart-wat" label={t('cards.what')} error={errors.whatItWas?.message}>
        <Textarea {...register('whatItWas', { validate: long(t('cards.whatMissing')) })} maxLength={1_000} rows={4} />
      </FormField>
      <FormField label={t('cards.resultField')} optional>
        <TextInput {...register('result')} maxLength={500} width="full" />
      </FormField>
    </FormDialog>
  );
}

function DropDialog({
  card: { id, version, title },
  onClose,
}: {
  card: PracticeCardPartsFragment;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [drop, { loading, error }] = useMutation(DropPracticeCardDocument, { refetchQueries });
  const send = () =>
    void drop({ variables: { input: { id, version } } }).then(
      () => {
        toast(t('cards.dropped'));
        onClose();
      },
      () => undefined,
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cards.dropTitle')}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={send}>
            {t('cards.drop')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {error && <SaveProblem error={error} refetch={refetchQueries} now={title} />}
      <Paragraph>{t('cards.dropIntro', { title })}</Paragraph>
    </Dialog>
  );
}
