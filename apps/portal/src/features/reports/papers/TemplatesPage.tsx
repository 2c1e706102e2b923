import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  Card,
  Checkbox,
  Columns,
  Fieldset,
  FormField,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Select,
  SortableRows,
  Span,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { paperKinds } from '@bloemen/vocabulary';
import { useDeferredValue, useId, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { Failure } from '../../../shared/Failure.js';
import { CheckField, TextField, useFormField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { refusing, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave, type Saving } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { PaperKind } from '../../../shared/schema.generated.js';
import { PaperSheet } from './PaperSheet.js';
import {
  PaperPreviewDocument,
  PaperTemplatesDocument,
  ResetPaperTemplateDocument,
  SavePaperTemplateDocument,
  type PaperTemplatePartsFragment,
} from './papers.generated.js';
import messages from './papers.nl.json' with { type: 'json' };
import './papers.css';

type Part = PaperTemplatePartsFragment['parts'][number];

/** How this municipality wants its documents, each with what it looks like beside it. */
export const TemplatesPage = withMessages(messages, function TemplatesPage() {
  const t = useText();
  const id = useId();
  const [kind, setKind] = useState<PaperKind>('COUNCIL_BRIEFING');
  const { data, error, refetch } = useQuery(PaperTemplatesDocument);
  const template = data?.paperTemplates.find((one) => one.kind === kind);
  return (
    <Page width="wide">
      <PageHeader title={t('papers.templates')} intro={t('papers.templatesIntro')} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState lines={8} />}
      {template && (
        <>
          <FormField id={id} label={t('papers.kind')}>
            <Select
              value={kind}
              placeholder={false}
              onChange={({ target }) => setKind(target.value as PaperKind)}
              options={data!.paperTemplates.map((one) => ({ value: one.kind, label: paperKinds[one.kind] }))}
            />
          </FormField>
          <TemplateForm key={`${kind}-${template.version}`} template={template} />
        </>
      )}
    </Page>
  );
});

function TemplateForm({ template }: { template: PaperTemplatePartsFragment }) {
  const t = useText();
  const toast = useToast();
  const { kind, isOwn, version } = template;
  const [save] = useMutation(SavePaperTemplateDocument, { refetchQueries: [PaperTemplatesDocument] });
  const [reset, resetting] = useMutation(ResetPaperTemplateDocument, {
    variables: { input: { kind } },
    refetchQueries: [PaperTemplatesDocument],
  });
  const form = useSave({
    record: template,
    schema: () =>
      z.object({
        parts: z
          .array(z.object({ code: z.string(), name: z.string(), isUsed: z.boolean() }))
          .check(refusing((parts) => parts.some(({ name }) => name.trim() === '') && t('papers.nameMissing'))),
        opening: textOrNull({ max: 2_000 }),
        closing: textOrNull({ max: 2_000 }),
        hasLogo: z.boolean(),
      }),
    valuesOf: (row) => ({
      parts: (row?.parts ?? []).map(({ code, name, isUsed }) => ({ code, name, isUsed })),
      opening: row?.opening ?? '',
      closing: row?.closing ?? '',
      hasLogo: row?.hasLogo ?? true,
    }),
    send: (values) => save({ variables: { input: { kind, version, ...values } } }),
    done: t('papers.saved'),
  });
  const [parts, opening, closing, hasLogo] = useWatch({
    control: form.control,
    name: ['parts', 'opening', 'closing', 'hasLogo'],
  });
  return (
    <Columns>
      <Span of={6}>
        <Card>
          <PageForm form={form} submit={t('papers.save')}>
            {template.parts.length === 0 ? (
              <p>
                {t('papers.ofDecisions')}{' '}
                <Link href="/werkruimte/besluiten/college/indeling">{t('papers.toHeadings')}</Link>
              </p>
            ) : (
              <Parts form={form} />
            )}
            <TextField form={form} name="opening" label={t('papers.opening')} optional lines={3} max={2_000} />
            <TextField form={form} name="closing" label={t('papers.closing')} optional lines={3} max={2_000} />
            <CheckField form={form} name="hasLogo" label={t('papers.hasLogo')} />
          </PageForm>
          {isOwn && (
            <Button
              busy={resetting.loading}
              onClick={() =>
                void reset().then(
                  () => toast(t('papers.wasReset')),
                  () => undefined,
                )
              }
            >
              {t('papers.reset')}
            </Button>
          )}
          <Failure error={resetting.error} />
        </Card>
      </Span>
      <Span of={6}>
        <Preview input={{ kind, version, parts, opening, closing, hasLogo }} />
      </Span>
    </Columns>
  );
}

/** The example as the form stands now; while it is made the one before stays. */
function Preview({
  input,
}: {
  input: { kind: PaperKind; version: number; parts: Part[]; opening: string; closing: string; hasLogo: boolean };
}) {
  const t = useText();
  const wanted = useDeferredValue(input);
  const isWhole = wanted.parts.every(({ name }) => name.trim() !== '');
  const { data, previousData } = useQuery(PaperPreviewDocument, { variables: { input: wanted }, skip: !isWhole });
  const paper = (data ?? previousData)?.paperPreview;
  return (
    <section aria-label={t('papers.preview')} aria-live="off">
      {paper ? <PaperSheet paper={paper} level={2} /> : <LoadingState lines={10} />}
    </section>
  );
}

type TemplateValues = { parts: Part[]; opening: string; closing: string; hasLogo: boolean };

/** The headings in the order of the municipality, each with its name and whether it is there. */
function Parts({ form }: { form: Saving<TemplateValues> }) {
  const t = useText();
  const { id, error } = useFormField(form, 'parts', t('papers.parts'), (parts: Part[]) =>
    parts.map(({ name, isUsed }) => (isUsed ? name : `(${name})`)).join('\n'),
  );
  return (
    <Controller
      control={form.control}
      name="parts"
      render={({ field: { value: parts, onChange } }) => {
        const change = (code: string, more: Partial<Part>) =>
          onChange(parts.map((part) => (part.code === code ? { ...part, ...more } : part)));
        return (
          <Fieldset id={id} legend={t('papers.parts')} error={error}>
            <SortableRows
              label={t('papers.parts')}
              rows={parts.map(({ code, name, isUsed }, index) => ({
                id: code,
                name,
                children: (
                  <>
                    <FormField
                      id={`${id}-${code}`}
                      label={t('papers.partName', { number: index + 1 })}
                      error={name.trim() === '' ? t('papers.nameMissing') : undefined}
                    >
                      <TextInput
                        width="full"
                        value={name}
                        maxLength={80}
                        onChange={({ target }) => change(code, { name: target.value })}
                      />
                    </FormField>
                    <Checkbox
                      label={
                        <>
                          {t('papers.isUsed')}
                          <span className="bl-visually-hidden"> {name}</span>
                        </>
                      }
                      checked={isUsed}
                      onChange={({ target }) => change(code, { isUsed: target.checked })}
                    />
                  </>
                ),
              }))}
              onMove={(code, to) => {
                const moved = parts.find((part) => part.code === code)!;
                onChange(parts.filter((part) => part !== moved).toSpliced(to, 0, moved));
              }}
            />
          </Fieldset>
        );
      }}
    />
  );
}
