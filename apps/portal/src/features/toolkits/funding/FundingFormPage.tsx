import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, Columns, LoadingState, Page, PageHeader, Span, Stack } from '@bloemen/ui';
import { fundingStatusCodes, fundingStatuses } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { across, choice, day, dayOrNull, text, textOrNull, webAddressOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { forKeepers } from '../forKeepers.js';
import { Problem } from '../../../shared/Problem.js';
import { FundingOpportunityDocument, SaveFundingDocument, type FundingPartsFragment } from './funding.generated.js';
import messages from './funding.nl.json' with { type: 'json' };

/** Adds money that may be asked for, or changes what the address names. */
export const FundingFormPage = forKeepers(
  withMessages(messages, function FundingFormPage() {
    const t = useText();
    const fundingId: string | undefined = useParams({
      strict: false,
      select: (params: { fundingId?: string }) => params.fundingId,
    });
    const { data, error, refetch } = useQuery(FundingOpportunityDocument, {
      variables: { id: fundingId ?? '' },
      skip: fundingId === undefined,
    });
    const funding = data?.fundingOpportunity ?? null;
    const title = fundingId ? t('fundingForm.edit', { name: funding?.name ?? '' }) : t('fundingForm.new');
    return (
      <Page width="wide">
        <Breadcrumb items={[{ label: t('funding.title'), href: '/programma/toolkit/geld' }, { label: title }]} />
        <PageHeader title={title} />
        {error && !funding && <Problem error={error} onRetry={() => void refetch()} />}
        {fundingId && !funding && !error && <LoadingState lines={8} />}
        {(!fundingId || funding) && <FundingForm key={funding?.id} funding={funding} />}
      </Page>
    );
  }),
);

function FundingForm({ funding }: { funding: FundingPartsFragment | null }) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveFundingDocument, {
    update: (cache) => cache.evict({ fieldName: 'fundingOpportunities' }),
  });
  const aDay = () => dayOrNull({ wrong: t('fundingForm.dayWrong') });
  const form = useSave({
    schema: () =>
      z
        .object({
          name: text({ max: 200, min: 2, missing: t('fundingForm.nameMissing') }),
          provider: text({ max: 200, min: 2, missing: t('fundingForm.providerMissing') }),
          summary: text({ max: 1_000, min: 3, lines: true, missing: t('fundingForm.summaryMissing') }),
          forWhom: textOrNull({ max: 500, lines: true }),
          status: choice(fundingStatusCodes, t('fundingForm.statusMissing')),
          announcedOn: aDay(),
          opensOn: aDay(),
          closesOn: aDay(),
          sourceText: text({ max: 300, missing: t('fundingForm.sourceMissing') }),
          sourceUrl: webAddressOrNull(t('fundingForm.sourceUrlWrong')),
          seenOn: day({
            missing: t('fundingForm.dayMissing'),
            wrong: t('fundingForm.dayWrong'),
            rule: (on) => on > today() && t('fundingForm.seenOnWrong'),
          }),
        })
        .check(
          across(
            'closesOn',
            ({ opensOn, closesOn }) =>
              Boolean(opensOn && closesOn && closesOn < opensOn) && t('fundingForm.closesBefore'),
          ),
        ),
    record: funding,
    valuesOf: (known) => ({
      name: known?.name ?? '',
      provider: known?.provider ?? '',
      summary: known?.summary ?? '',
      forWhom: known?.forWhom ?? '',
      status: known?.status ?? '',
      announcedOn: known?.announcedOn ?? '',
      opensOn: known?.opensOn ?? '',
      closesOn: known?.closesOn ?? '',
      sourceText: known?.sourceText ?? '',
      sourceUrl: known?.sourceUrl ?? '',
      seenOn: known?.seenOn ?? '',
    }),
    send: (values, version) => save({ variables: { input: { id: funding?.id ?? null, version, ...values } } }),
    done: (_, { name }) => t('fundingForm.done', { name }),
    onSaved: ({ data }) =>
      navigate({ to: '/programma/toolkit/geld/$fundingId', params: { fundingId: data!.saveFunding.id } }),
  });
  return (
    <PageForm
      form={form}
      submit={t('common.save')}
      cancel={
        funding
          ? addressOf('/programma/toolkit/geld/$fundingId', { params: { fundingId: funding.id } })
          : '/programma/toolkit/geld'
      }
    >
      <Columns>
        <Span of={6}>
          <Stack gap="lg">
            <TextField form={form} name="name" label={t('fundingForm.name')} max={200} />
            <TextField form={form} name="provider" label={t('fundingForm.provider')} max={200} />
            <TextField
              form={form}
              name="summary"
              label={t('fundingForm.summary')}
              description={t('fundingForm.summaryHelp')}
              lines={5}
              max={1_000}
            />
            <TextField form={form} name="forWhom" label={t('fundingForm.forWhom')} lines={2} max={500} optional />
            <TextField form={form} name="sourceText" label={t('fundingForm.source')} max={300} />
            <TextField form={form} name="sourceUrl" label={t('fundingForm.sourceUrl')} type="url" max={500} optional />
            <DateField form={form} name="seenOn" label={t('fundingForm.seenOn')} />
          </Stack>
        </Span>
        <Span of={6}>
          <Stack gap="lg">
            <RadioField
              form={form}
              name="status"
              label={t('fundingForm.status')}
              description={t('fundingForm.statusHelp')}
              options={fundingStatusCodes.map((value) => ({ value, label: fundingStatuses[value] }))}
            />
            <DateField form={form} name="announcedOn" label={t('fundingForm.announcedOn')} />
            <DateField form={form} name="opensOn" label={t('fundingForm.opensOn')} />
            <DateField form={form} name="closesOn" label={t('fundingForm.closesOn')} />
          </Stack>
        </Span>
      </Columns>
    </PageForm>
  );
}
