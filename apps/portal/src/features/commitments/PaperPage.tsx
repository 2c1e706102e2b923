import { useQuery } from '@apollo/client/react';
import { Alert, Breadcrumb, ClosedDrawing, EmptyState, Page, PageHeader } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { postForm } from '../../shared/api.js';
import { today } from '../../shared/formats.js';
import { DateField, FileField, RadioField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { across, choice, choiceOrNull, day, file, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import type { SigningAuthority } from '../../shared/schema.generated.js';
import { useSession } from '../../shared/session.js';
import { CommitmentsDocument } from './commitment.generated.js';
import messages from './commitment.nl.json' with { type: 'json' };
import { reaffirmationReasons } from './states.js';

const authorities = ['SUBJECT_TO_DECISION', 'MANDATE', 'DECISION'] as const satisfies readonly SigningAuthority[];
const needsGround = (authority: string) => authority === 'MANDATE' || authority === 'DECISION';
const home = '/werkruimte/verklaring';

/**
 * Sends the scan of a statement that was signed on paper, with what it says; a second person confirms it afterwards.
 */
export const PaperPage = withMessages(messages, function PaperPage() {
  const t = useText();
  const mayWrite = useSession()?.can('commitment:write') ?? false;
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('commitment.title'), href: home }, { label: t('paper.title') }]} />
      <PageHeader title={t('paper.title')} intro={t('paper.intro')} />
      {mayWrite ? <PaperForm /> : <EmptyState illustration={<ClosedDrawing />} title={t('paper.notYours')} />}
    </Page>
  );
});

function PaperForm() {
  const t = useText();
  const navigate = useNavigate();
  const { data } = useQuery(CommitmentsDocument);
  const needsReason = data?.commitments.commitments[0]?.status === 'RATIFIED';
  const form = useSave({
    schema: () =>
      z
        .object({
          scan: file(t('paper.scanMissing'), ({ name }) => !/\.(pdf|png|jpe?g)$/i.test(name) && t('paper.scanKind')),
          reaffirmationReason: choiceOrNull(reaffirmationReasons, needsReason ? t('reaffirm.reasonMissing') : null),
          signerName: text({ max: 120, min: 2, missing: t('invite.nameMissing') }),
          signerCapacity: text({ max: 120, min: 2, missing: t('invite.capacityMissing') }),
          signedOn: day({
            missing: t('paper.signedOnMissing'),
            wrong: t('ratify.onWrong'),
            rule: (on) => on > today() && t('paper.signedOnAhead'),
          }),
          authority: choice(authorities, t('paper.authorityMissing')),
          authorityReference: text({ max: 100, reference: true }),
          authorityOn: z.nullable(z.string()),
        })
        .check(
          across(
            'authorityReference',
            (said) => needsGround(said.authority) && said.authorityReference === '' && t('paper.referenceMissing'),
          ),
          across(
            'authorityOn',
            (said) => needsGround(said.authority) && said.authorityOn === null && t('ratify.onWrong'),
          ),
        ),
    valuesOf: () => ({
      scan: null,
      reaffirmationReason: '',
      signerName: '',
      signerCapacity: t('invite.capacityUsual'),
      signedOn: '',
      authority: '',
      authorityReference: '',
      authorityOn: '',
    }),
    send: ({ scan, authorityReference, authorityOn, reaffirmationReason, ...said }) => {
      const body = new FormData();
      const all = {
        ...said,
        ...(needsGround(said.authority) && { authorityReference, authorityOn }),
        ...(needsReason && { reaffirmationReason }),
      };
      for (const [name, value] of Object.entries(all)) if (value) body.append(name, value);
      body.append('scan', scan);
      return postForm('/api/paper-commitments', body);
    },
    refetch: [CommitmentsDocument],
    done: t('paper.received'),
    onSaved: () => navigate({ to: home }),
  });
  const authority = useWatch({ control: form.control, name: 'authority' });
  return (
    <PageForm form={form} submit={t('paper.send')} cancel={home}>
      <FileField
        form={form}
        name="scan"
        label={t('paper.scan')}
        description={t('paper.scanHelp')}
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
      />
      {needsReason && (
        <RadioField
          form={form}
          name="reaffirmationReason"
          label={t('paper.reason')}
          options={reaffirmationReasons.map((value) => ({ value, label: t(`commitment.reason.${value}`) }))}
        />
      )}
      <TextField form={form} name="signerName" label={t('paper.name')} max={120} />
      <TextField form={form} name="signerCapacity" label={t('commitment.capacity')} max={120} />
      <DateField form={form} name="signedOn" label={t('paper.signedOn')} />
      <RadioField
        form={form}
        name="authority"
        label={t('paper.authority')}
        options={authorities.map((value) => ({ value, label: t(`commitment.authority.${value}`) }))}
      />
      {needsGround(authority) && (
        <>
          <TextField form={form} name="authorityReference" label={t('paper.reference')} max={100} />
          <DateField form={form} name="authorityOn" label={t('paper.groundOn')} description={t('paper.groundOnHelp')} />
        </>
      )}
      <Alert kind="info">{t('paper.second')}</Alert>
    </PageForm>
  );
}
