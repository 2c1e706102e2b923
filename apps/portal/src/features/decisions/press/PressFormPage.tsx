import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Card,
  Columns,
  DetailPage,
  FormField,
  LoadingState,
  Select,
  Span,
  Textarea,
  TextInput,
} from '@bloemen/ui';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { percentage } from '../../../shared/formats.js';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { refusing, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { LinesField } from './LinesField.js';
import {
  PressReleaseChoicesDocument,
  PressReleaseDocument,
  PressReleasesDocument,
  SavePressReleaseDocument,
  type PressPartsFragment,
  type PressReleaseChoicesQuery,
} from './press.generated.js';
import messages from './press.nl.json' with { type: 'json' };
import './press.css';

const list = '/werkruimte/persberichten';

/** A press release that is not written yet, or a correction of one that came out. */
export const AddPressReleasePage = withMessages(messages, function AddPressReleasePage() {
  const { corrigeert }: { corrigeert?: string } = useSearch({ strict: false });
  return <Frame id={corrigeert ?? null} isNew />;
});

/** A press release that was written, to change. */
export const ChangePressReleasePage = withMessages(messages, function ChangePressReleasePage() {
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  return <Frame id={id} isNew={false} />;
});

/** With an id: of what is changed or, when it is new, of what it corrects. */
function Frame({ id, isNew }: { id: string | null; isNew: boolean }) {
  const t = useText();
  const canWrite = useSession()?.can('press:write') ?? false;
  const title = t(!isNew ? 'press.changeTitle' : id === null ? 'press.addTitle' : 'press.correctTitle');
  const release = useQuery(PressReleaseDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const choices = useQuery(PressReleaseChoicesDocument, { skip: !canWrite, fetchPolicy: 'cache-and-network' });
  const text = release.data?.pressRelease ?? null;
  const error = release.error ?? choices.error;
  const isThere = choices.data && (id === null || text);
  return (
    <DetailPage
      crumbs={[{ label: t('press.title'), href: list }, { label: title }]}
      title={title}
      problem={
        error &&
        !isThere && <Problem error={error} onRetry={() => void (release.error ? release : choices).refetch()} />
      }
    >
      {!canWrite ? (
        <Alert title={t('press.readOnly')}>{t('press.readOnlyText')}</Alert>
      ) : isThere ? (
        <PressForm key={id ?? 'new'} release={text} isNew={isNew} choices={choices.data!.pressReleaseChoices} />
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
}

const noQuote = { id: null as string | null, body: '', personName: '', capacity: '', email: '' };
const noFigure = { body: '', choice: '', missing: '', sourceText: '' };

function PressForm({
  release,
  isNew,
  choices,
}: {
  release: PressPartsFragment | null;
  isNew: boolean;
  choices: PressReleaseChoicesQuery['pressReleaseChoices'];
}) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SavePressReleaseDocument);
  const corrects = isNew ? release : null;
  const changes = isNew ? null : release;
  const form = useSave({
    schema: () =>
      z.object({
        correctionReason: corrects
          ? text({ max: 500, lines: true, missing: t('press.correctionReasonMissing') })
          : textOrNull({ max: 500, lines: true }),
        title: text({ max: 200, min: 3, missing: t('press.titleMissing'), reference: true }),
        lead: text({ max: 1500, min: 3, lines: true, missing: t('press.leadMissing'), reference: true }),
        body: text({ max: 20_000, min: 3, lines: true, missing: t('press.bodyMissing'), reference: true }),
        quotes: z
          .array(
            z.object({
              id: z.nullable(z.string()),
              body: z.string(),
              personName: z.string(),
              capacity: z.string(),
              email: z.string(),
            }),
          )
          .check(
            refusing((quotes) => {
              if (quotes.some(({ body, personName }) => body.trim().length < 3 || personName.trim().length < 2))
                return t('press.quoteIncomplete');
              return (
                quotes.some(({ email }) => email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim())) &&
                t('press.emailWrong')
              );
            }),
          ),
        callToAction: textOrNull({ max: 500, lines: true, reference: true }),
        decisionId: z.string(),
        contact: textOrNull({ max: 300, lines: true, reference: true }),
        figures: z
          .array(z.object({ body: z.string(), choice: z.string(), missing: z.string(), sourceText: z.string() }))
          .check(
            refusing(
              (figures) =>
                figures.some(({ body, choice, missing }) => !body.trim() || (!choice && !missing.trim())) &&
                t('press.figureIncomplete'),
            ),
          ),
      }),
    record: changes,
    valuesOf: (row) => {
      const from = row ?? corrects;
      return {
        correctionReason: '',
        title: from?.title ?? '',
        lead: from?.lead ?? '',
        body: from?.body ?? '',
        quotes: (from?.quotes ?? []).map(({ id, body, personName, capacity, email }) => ({
          id: row ? (id as string | null) : null,
          body,
          personName,
          capacity: capacity ?? '',
          email: email ?? '',
        })),
        callToAction: from?.callToAction ?? '',
        decisionId: from?.decision?.id ?? '',
        contact: from?.contact ?? '',
        figures: (from?.figures ?? []).map(({ body, definitionId, year, missing, sourceText }) => ({
          body,
          choice: definitionId ? `${definitionId}|${year}` : '',
          missing: missing ?? '',
          sourceText: sourceText ?? '',
        })),
      };
    },
    send: ({ correctionReason, decisionId, quotes, figures, ...said }, version) =>
      save({
        variables: {
          input: {
            ...said,
            decisionId: decisionId || null,
            quotes: quotes.map(({ id, body, personName, capacity, email }) => ({
              id,
              body: body.trim(),
              personName: personName.trim(),
              capacity: capacity.trim() || null,
              email: email.trim() || null,
            })),
            figures: figures.map(({ body, choice, missing, sourceText }) => {
              const [definitionId, year] = choice.split('|');
              return {
                body: body.trim(),
                definitionId: definitionId || null,
                year: year ? Number(year) : null,
                missing: choice ? null : missing.trim(),
                sourceText: sourceText.trim() || null,
              };
            }),
            id: changes?.id ?? null,
            version,
            ...(corrects && { correctsId: corrects.id, correctionReason }),
          },
        },
      }),
    refetch: [PressReleasesDocument],
    done: ({ data }) => t('press.saved', { number: data!.savePressRelease.number }),
    onSaved: ({ data }) =>
      void navigate({ to: '/werkruimte/persberichten/$id', params: { id: data!.savePressRelease.id } }),
  });
  return (
    <PageForm
      form={form}
      submit={t('press.save')}
      cancel={release ? addressOf('/werkruimte/persberichten/$id', { params: { id: release.id } }) : list}
    >
      {changes?.state === 'APPROVED' && <Alert>{t('press.approvalGoes')}</Alert>}
      {corrects && (
        <>
          <Alert>{t('press.correctIntro', { number: corrects.number })}</Alert>
          <TextField
            form={form}
            name="correctionReason"
            label={t('press.correctionReason')}
            description={t('press.correctionReasonHelp')}
            lines={2}
            max={500}
          />
        </>
      )}
      <Columns>
        <Span of={8}>
          <div className="bl-form">
            <TextField form={form} name="title" label={t('press.headline')} max={200} />
            <TextField
              form={form}
              name="lead"
              label={t('press.lead')}
              description={t('press.leadHelp')}
              lines={3}
              max={1500}
            />
            <TextField
              form={form}
              name="body"
              label={t('press.body')}
              description={t('press.bodyHelp')}
              lines={12}
              max={20_000}
            />
            <LinesField
              form={form}
              name="quotes"
              label={t('press.quotes')}
              description={t('press.quotesHelp')}
              empty={noQuote}
              most={10}
              words={{ add: t('press.addQuote'), remove: (number) => t('press.removeQuote', { number }) }}
              show={({ body, personName }) => `${personName}: ${body}`}
            >
              {(quote, index, change) => (
                <>
                  <FormField label={t('press.quoteBody', { number: index + 1 })}>
                    <Textarea
                      rows={3}
                      maxLength={2000}
                      value={quote.body}
                      onChange={({ target }) => change({ body: target.value })}
                    />
                  </FormField>
                  <div className="bl-press-lines__row">
                    <FormField label={t('press.quoteName')}>
                      <TextInput
                        width="full"
                        maxLength={120}
                        value={quote.personName}
                        onChange={({ target }) => change({ personName: target.value })}
                      />
                    </FormField>
                    <FormField label={t('press.quoteCapacity')} optional>
                      <TextInput
                        width="full"
                        maxLength={120}
                        value={quote.capacity}
                        onChange={({ target }) => change({ capacity: target.value })}
                      />
                    </FormField>
                    <FormField label={t('press.quoteEmail')} optional>
                      <TextInput
                        width="full"
                        type="email"
                        maxLength={254}
                        value={quote.email}
                        onChange={({ target }) => change({ email: target.value })}
                      />
                    </FormField>
                  </div>
                </>
              )}
            </LinesField>
            <TextField
              form={form}
              name="callToAction"
              label={t('press.callToAction')}
              description={t('press.callToActionHelp')}
              lines={2}
              max={500}
              optional
            />
          </div>
        </Span>
        <Span of={4}>
          <Card level={2} title={t('press.beside')}>
            <div className="bl-form">
              <SelectField
                form={form}
                name="decisionId"
                label={t('press.decision')}
                description={t(choices.decisions.length > 0 ? 'press.decisionHelp' : 'press.noDecisions')}
                placeholder={t('press.decisionNone')}
                options={choices.decisions.map(({ id, name }) => ({ value: id, label: name }))}
                optional
              />
              <LinesField
                form={form}
                name="figures"
                label={t('press.figures')}
                description={t('press.figuresHelp')}
                empty={noFigure}
                most={20}
                words={{ add: t('press.addFigure'), remove: (number) => t('press.removeFigure', { number }) }}
                show={({ body }) => body}
              >
                {(figure, index, change) => (
                  <>
                    <FormField label={t('press.figureBody', { number: index + 1 })}>
                      <TextInput
                        width="full"
                        maxLength={200}
                        value={figure.body}
                        onChange={({ target }) => change({ body: target.value })}
                      />
                    </FormField>
                    <FormField label={t('press.figureChoice')}>
                      <Select
                        value={figure.choice}
                        placeholder={t('press.figureNone')}
                        options={choices.figures.map(({ definitionId, name, year, value }) => ({
                          value: `${definitionId}|${year}`,
                          label: t('press.figureOption', { name, year, value: percentage(value) }),
                        }))}
                        onChange={({ target }) => change({ choice: target.value })}
                      />
                    </FormField>
                    {figure.choice === '' && (
                      <FormField label={t('press.figureMissing')}>
                        <TextInput
                          width="full"
                          maxLength={300}
                          value={figure.missing}
                          onChange={({ target }) => change({ missing: target.value })}
                        />
                      </FormField>
                    )}
                    <FormField label={t('press.figureSource')} optional>
                      <TextInput
                        width="full"
                        maxLength={300}
                        value={figure.sourceText}
                        onChange={({ target }) => change({ sourceText: target.value })}
                      />
                    </FormField>
                  </>
                )}
              </LinesField>
              <TextField
                form={form}
                name="contact"
                label={t('press.contact')}
                description={t('press.contactHelp')}
                lines={2}
                max={300}
                optional
              />
            </div>
          </Card>
        </Span>
      </Columns>
    </PageForm>
  );
}
