import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Breadcrumb, ButtonLink, EmptyState, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod/mini';
import {
  PeerCallAskersDocument,
  PeerCandidatesForDocument,
  ProposedPeerCallsDocument,
  ProposePeerCallDocument,
  type PeerCallAskersQuery,
} from './calls.generated.js';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { chosen, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { PillarCode } from '../../../shared/schema.generated.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import './calls.css';
import messages from './calls.nl.json' with { type: 'json' };
import { Candidates } from './Candidates.js';

type Address = { gemeente?: string; pijler?: string };

/** An adviser brings two municipalities together. Which one is helped and with which pillar is in the address. */
export const ProposePage = withMessages(messages, function ProposePage() {
  const t = useText();
  const { data, error, refetch } = useQuery(PeerCallAskersDocument);
  const askers = data?.peerCallAskers;
  return (
    <Page width="default">
      <Breadcrumb
        items={[
          { label: t('calls.adviser.title'), href: '/programma/gesprekken' },
          { label: t('calls.adviser.proposeTitle') },
        ]}
      />
      <PageHeader title={t('calls.adviser.proposeTitle')} intro={t('calls.adviser.proposeIntro')} />
      {error && !askers && <Problem error={error} onRetry={() => void refetch()} />}
      {!askers && !error && <LoadingState lines={8} />}
      {askers &&
        (askers.length === 0 ? (
          <EmptyState
            icon="people"
            title={t('calls.adviser.noAskers')}
            actions={<ButtonLink href="/programma/gesprekken">{t('calls.back')}</ButtonLink>}
          >
            {t('calls.adviser.noAskersText')}
          </EmptyState>
        ) : (
          <ProposeForm askers={askers} />
        ))}
    </Page>
  );
});

function ProposeForm({ askers }: { askers: PeerCallAskersQuery['peerCallAskers'] }) {
  const t = useText();
  const navigate = useNavigate();
  const { go } = useOpenPage<Address>();
  const address: Address = useSearch({ strict: false });
  const asker = askers.find(({ cbsCode }) => cbsCode === address.gemeente);
  const pillars = asker?.letsPeersKnow ? asker.pillars : [];
  const pillar = pillars.find((one) => one === address.pijler);
  const candidates = useQuery(PeerCandidatesForDocument, {
    variables: { asker: asker?.cbsCode ?? '', pillar: pillar! },
    skip: !asker || !pillar,
    fetchPolicy: 'cache-and-network',
  });
  const found = pillar && candidates.data?.peerCandidatesFor;
  const [propose] = useMutation(ProposePeerCallDocument);
  const form = useSave({
    schema: () =>
      z.object({
        asker: chosen(t('calls.adviser.askerMissing')),
        pillar: chosen(t('calls.pillarMissing')),
        helper: chosen(t('calls.helperMissing')),
        question: text({ max: 300, min: 10, missing: t('calls.questionMissing') }),
      }),
    valuesOf: () => ({ asker: asker?.cbsCode ?? '', pillar: pillar ?? '', helper: '', question: '' }),
    send: (input) => propose({ variables: { input: { ...input, pillar: input.pillar as PillarCode } } }),
    refetch: [ProposedPeerCallsDocument],
    done: t('calls.adviser.sent'),
    onSaved: () => navigate({ to: '/programma/gesprekken' }),
  });
  const name = asker?.name ?? '';
  return (
    <PageForm form={form} submit={found?.length ? t('calls.adviser.send') : undefined} cancel="/programma/gesprekken">
      <SelectField
        form={form}
        name="asker"
        label={t('calls.adviser.asker')}
        options={askers.map((one) => ({ value: one.cbsCode, label: one.name }))}
        onChange={(value) => {
          form.setValue('pillar', '');
          form.setValue('helper', '');
          go({ gemeente: value || undefined });
        }}
      />
      {asker && !asker.letsPeersKnow && <Alert kind="warning">{t('calls.adviser.askerHidden', { asker: name })}</Alert>}
      {asker?.letsPeersKnow && pillars.length === 0 && (
        <Alert kind="info">{t('calls.adviser.askerBusy', { asker: name })}</Alert>
      )}
      <SelectField
        form={form}
        name="pillar"
        label={t('calls.pillar')}
        options={pillars.map((one) => ({ value: one, label: pillarNames[one] }))}
        onChange={(value) => {
          form.setValue('helper', '');
          go({ ...address, pijler: value || undefined });
        }}
      />
      <Candidates
        form={form}
        label={t('calls.helperFor', { asker: name })}
        found={found}
        error={candidates.error}
        onRetry={() => void candidates.refetch()}
        before={pillar ? null : t('calls.adviser.choose')}
      />
      {found && found.length > 0 && (
        <TextField
          form={form}
          name="question"
          label={t('calls.questionFor', { asker: name })}
          description={t('calls.questionHelp')}
          lines={2}
          max={300}
        />
      )}
    </PageForm>
  );
}
