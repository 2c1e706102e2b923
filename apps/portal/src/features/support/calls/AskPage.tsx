import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, EmptyState, LoadingState, Page, PageHeader, ButtonLink } from '@bloemen/ui';
import { levelLabels, pillarNames } from '@bloemen/vocabulary';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod/mini';
import {
  AskPeerCallDocument,
  PeerCallsDocument,
  PeerCandidatesDocument,
  type PeerCallsQuery,
} from './calls.generated.js';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { chosen, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { PillarCode } from '../../../shared/schema.generated.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import answerMessages from './answer.nl.json' with { type: 'json' };
import './calls.css';
import messages from './calls.nl.json' with { type: 'json' };
import { Candidates } from './Candidates.js';
import { MomentFields, momentFields, momentsOf, noMoments } from './moments.js';

type Address = { pijler?: string };

/** A coordinator asks another municipality one question. The pillar is in the address. */
export const AskPage = withMessages({ ...answerMessages, ...messages }, function AskPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(PeerCallsDocument);
  const page = data?.peerCalls;
  return (
    <Page width="default">
      <Breadcrumb
        items={[{ label: t('calls.title'), href: '/werkruimte/gesprekken' }, { label: t('calls.askTitle') }]}
      />
      <PageHeader title={t('calls.askTitle')} intro={t('calls.askIntro')} />
      {error && !page && <Problem error={error} onRetry={() => void refetch()} />}
      {!page && !error && <LoadingState lines={8} />}
      {page &&
        (!page.letsPeersKnow ? (
          <EmptyState
            icon="people"
            title={t('calls.hiddenTitle')}
            actions={<ButtonLink href="/werkruimte/instellingen">{t('calls.toSettings')}</ButtonLink>}
          >
            {t('calls.hidden')}
          </EmptyState>
        ) : page.askable.length === 0 ? (
          <EmptyState
            icon="check"
            title={t('calls.nothingToAsk')}
            actions={<ButtonLink href="/werkruimte/gesprekken">{t('calls.back')}</ButtonLink>}
          >
            {t('calls.nothingToAskText')}
          </EmptyState>
        ) : (
          <AskForm askable={page.askable} />
        ))}
    </Page>
  );
});

function AskForm({ askable }: { askable: PeerCallsQuery['peerCalls']['askable'] }) {
  const t = useText();
  const navigate = useNavigate();
  const { go } = useOpenPage<Address>();
  const { pijler }: Address = useSearch({ strict: false });
  const pillar = askable.find((one) => one.pillar === pijler)?.pillar;
  const candidates = useQuery(PeerCandidatesDocument, {
    variables: { pillar: pillar! },
    skip: !pillar,
    fetchPolicy: 'cache-and-network',
  });
  const found = pillar && candidates.data?.peerCandidates;
  const [ask] = useMutation(AskPeerCallDocument);
  const form = useSave({
    schema: () =>
      z.object({
        pillar: chosen(t('calls.pillarMissing')),
        helper: chosen(t('calls.helperMissing')),
        question: text({ max: 300, min: 10, missing: t('calls.questionMissing') }),
        ...momentFields(t),
      }),
    valuesOf: () => ({ pillar: pillar ?? '', helper: '', question: '', ...noMoments }),
    send: ({ helper, question, ...moments }) =>
      ask({
        variables: { input: { pillar: moments.pillar as PillarCode, helper, question, moments: momentsOf(moments) } },
      }),
    sentAs: { moments: 'first' },
    refetch: [PeerCallsDocument],
    done: t('calls.asked'),
    onSaved: () => navigate({ to: '/werkruimte/gesprekken' }),
  });
  return (
    <PageForm form={form} submit={found?.length ? t('calls.send') : undefined} cancel="/werkruimte/gesprekken">
      <SelectField
        form={form}
        name="pillar"
        label={t('calls.pillar')}
        options={askable.map((one) => ({
          value: one.pillar,
          label: `${pillarNames[one.pillar]} (${levelLabels[one.level].toLowerCase()})`,
        }))}
        onChange={(value) => {
          form.setValue('helper', '');
          go({ pijler: value || undefined });
        }}
      />
      <Candidates
        form={form}
        label={t('calls.helper')}
        found={found}
        error={candidates.error}
        onRetry={() => void candidates.refetch()}
        before={pillar ? null : t('calls.choosePillar')}
      />
      {found && found.length > 0 && (
        <>
          <TextField
            form={form}
            name="question"
            label={t('calls.question')}
            description={t('calls.questionHelp')}
            lines={2}
            max={300}
          />
          <MomentFields form={form} />
        </>
      )}
    </PageForm>
  );
}
