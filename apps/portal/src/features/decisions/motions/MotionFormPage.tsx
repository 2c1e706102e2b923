import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Columns, DetailPage, LoadingState, Span } from '@bloemen/ui';
import { evidenceSourceCodes, evidenceSources } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { today } from '../../../shared/formats.js';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { datePartsFrom, partialDateOf } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { choice, refusing, text, textOrNull, webAddressOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { opennessOf, opennessRules, opennessSent } from '../paper-openness.js';
import { PaperOpennessFields } from '../PaperOpenness.js';
import { MotionDocument, MotionsDocument, SaveMotionDocument, type MotionPartsFragment } from './motions.generated.js';
import messages from './motions.nl.json' with { type: 'json' };
import './motions.css';
import { RequestsField, type RequestLine } from './RequestsField.js';

const texts = { ...decisions, ...messages };
const list = '/werkruimte/besluiten/moties';

/** A motion that is not recorded yet. */
export const AddMotionPage = withMessages(texts, function AddMotionPage() {
  const t = useText();
  return <Frame title={t('motion.addTitle')} id={null} />;
});

/** A motion that was recorded, to change. */
export const ChangeMotionPage = withMessages(texts, function ChangeMotionPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  return <Frame title={t('motion.changeTitle')} id={id} />;
});

function Frame({ title, id }: { title: string; id: string | null }) {
  const t = useText();
  const canWrite = useSession()?.can('decision:write') ?? false;
  const { data, error, refetch } = useQuery(MotionDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const motion = data?.motion.motion ?? null;
  return (
    <DetailPage
      crumbs={[{ label: t('motions.title'), href: list }, { label: title }]}
      title={title}
      problem={error && !motion && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!canWrite ? (
        <Alert title={t('motion.readOnly')}>{t('motion.readOnlyText')}</Alert>
      ) : id === null || motion ? (
        <MotionForm key={id ?? 'new'} motion={motion} />
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
}

export function MotionForm({ motion }: { motion: MotionPartsFragment | null }) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveMotionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 150, min: 3, missing: t('motion.titleMissing'), reference: true }),
        date: z.object({ day: z.string(), month: z.string(), year: z.string() }).check(
          refusing((parts) => {
            const date = partialDateOf(parts);
            if (!date) return t(date === '' ? 'motion.dateMissing' : 'motion.dayWrong');
            return date.happenedOn > today() && t('motion.dateAhead');
          }),
        ),
        submittedBy: textOrNull({ max: 200 }),
        body: textOrNull({ max: 4000, lines: true, reference: true }),
        requests: z.array(
          z.object({
            id: z.nullable(z.string()),
            body: z.string().check(z.maxLength(1000, t('motion.requestTooLong'))),
          }),
        ),
        reference: textOrNull({ max: 60, reference: true }),
        sourceType: choice(evidenceSourceCodes),
        sourceText: textOrNull({ max: 200, reference: true }),
        sourceUrl: webAddressOrNull(t('motion.urlWrong')),
        ...opennessRules(t),
      }),
    record: motion,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      date: datePartsFrom(row?.happenedOn ?? null, row?.datePrecision ?? null),
      submittedBy: row?.submittedBy ?? '',
      body: row?.body ?? '',
      requests: (row?.requests.map(({ id, body }) => ({ id, body })) ?? [{ id: null, body: '' }]) as RequestLine[],
      reference: row?.reference ?? '',
      sourceType: (row?.sourceType ?? 'COUNCIL_PAPER') as string,
      sourceText: row?.sourceText ?? '',
      sourceUrl: row?.sourceUrl ?? '',
      ...opennessOf(row),
    }),
    send: ({ date, requests, openness, releasedOn, ...said }, version) => {
      const known = partialDateOf(date);
      if (!known) throw new Error('a checked form has a date');
      return save({
        variables: {
          input: {
            ...said,
            ...known,
            ...opennessSent({ openness, releasedOn }, motion),
            requests: requests.filter(({ body }) => body.trim() !== ''),
            id: motion?.id ?? null,
            version,
          },
        },
      });
    },
    refetch: [MotionsDocument],
    done: t('motion.saved'),
    onSaved: ({ data }) =>
      void navigate({ to: '/werkruimte/besluiten/moties/$id', params: { id: data!.saveMotion.id } }),
    sentAs: { happenedOn: 'date', releasedAt: 'releasedOn' },
  });
  return (
    <PageForm
      form={form}
      submit={t('motion.save')}
      cancel={motion ? addressOf('/werkruimte/besluiten/moties/$id', { params: { id: motion.id } }) : list}
    >
      <Columns>
        <Span of={8}>
          <div className="bl-form">
            <TextField form={form} name="title" label={t('motion.title')} max={150} />
            <PartialDateField form={form} name="date" label={t('motion.date')} description={t('motion.dateHelp')} />
            <TextField
              form={form}
              name="submittedBy"
              label={t('motion.submittedBy')}
              description={t('motion.submittedByHelp')}
              max={200}
              optional
            />
            <RequestsField form={form} />
            <TextField form={form} name="body" label={t('motion.body')} lines={6} max={4000} optional />
          </div>
        </Span>
        <Span of={4}>
          <div className="bl-form">
            <PaperOpennessFields form={form} />
            <SelectField
              form={form}
              name="sourceType"
              label={t('motion.sourceType')}
              options={evidenceSourceCodes.map((value) => ({ value, label: evidenceSources[value] }))}
            />
            <TextField form={form} name="sourceText" label={t('motion.source')} max={200} optional />
            <TextField form={form} name="sourceUrl" label={t('motion.sourceUrl')} max={500} optional />
            <TextField form={form} name="reference" label={t('motion.reference')} max={60} optional />
          </div>
        </Span>
      </Columns>
    </PageForm>
  );
}
