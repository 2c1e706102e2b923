import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, ButtonLink, FormField, Link, Page, PageHeader, Paragraph, TextInput, Wizard } from '@bloemen/ui';
import { membershipStates, sectors } from '@bloemen/vocabulary';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { addressOf } from '../../shared/address.js';
import { Failure } from '../../shared/Failure.js';
import { today } from '../../shared/formats.js';
import { CheckField, RadioField, TextField } from '../../shared/forms/fields.js';
import { FormProblems } from '../../shared/forms/FormProblems.js';
import { choice, choiceOrNull, chosen, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages, type Say } from '../../shared/i18n.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import {
  AddCoalitionMemberDocument,
  CoalitionCandidatesDocument,
  CoalitionPageDocument,
  type CoalitionCandidatesQuery,
} from './coalition.generated.js';
import messages from './coalition.nl.json' with { type: 'json' };
import { dated, DatedFields, datedRules, SectorField, StateField } from './DatedFields.js';
import { LikenessLine } from './LikenessLine.js';
import { RefuseSuggestion } from './RefuseSuggestion.js';

type Candidate = CoalitionCandidatesQuery['coalitionCandidates'][number];

const NEW = 'new';

/** The name that was looked for is in the address. */
type Address = { naam?: string };

const steps = (t: Say) => [t('add.stepSearch'), t('add.stepDetails')];

/** Brings one organisation in: first a look in the register, then how and since when it takes part. */
export const AddMemberPage = withMessages(messages, function AddMemberPage() {
  const t = useText();
  const { naam }: Address = useSearch({ strict: false });
  const { go } = useOpenPage<Address>();
  const [name, setName] = useState(naam ?? '');
  const [missing, setMissing] = useState(false);
  const { data, loading, error, refetch } = useQuery(CoalitionCandidatesDocument, {
    variables: { name: naam ?? '' },
    skip: !naam,
    fetchPolicy: 'network-only',
  });
  return (
    <Page>
      <Breadcrumb items={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: t('add.title') }]} />
      <PageHeader title={t('add.title')} intro={t('add.intro')} />
      {naam && data ? (
        <Details key={naam} name={naam} candidates={data.coalitionCandidates} onBack={() => go({})} />
      ) : (
        <Wizard
          steps={steps(t)}
          step={1}
          question={t('add.searchQuestion')}
          onNext={(event) => {
            event.preventDefault();
            const typed = name.trim();
            setMissing(typed === '');
            if (typed === naam) void refetch().catch(() => undefined);
            else if (typed !== '') go({ naam: typed });
          }}
          next={t('add.search')}
          busy={loading}
          cancel={<ButtonLink href="/werkruimte/coalitie">{t('common.cancel')}</ButtonLink>}
        >
          <FormField id="naam" label={t('add.name')} error={missing ? t('add.nameMissing') : null}>
            <TextInput value={name} onChange={(event) => setName(event.target.value)} maxLength={200} width="full" />
          </FormField>
          <Failure error={error} />
        </Wizard>
      )}
    </Page>
  );
});

/** Which organisation it is, and how it takes part. */
function Details({ name, candidates, onBack }: { name: string; candidates: readonly Candidate[]; onBack: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const [add] = useMutation(AddCoalitionMemberDocument);
  const form = useSave({
    schema: () =>
      z.object({
        which: chosen(t('add.whichMissing')),
        local: z.boolean(),
        state: choice(membershipStates, t('field.stateMissing')),
        sector: choiceOrNull(sectors),
        ...datedRules(t),
        source: textOrNull({ max: 300 }),
      }),
    valuesOf: () => ({
      which: candidates.length === 0 ? NEW : '',
      local: false,
      state: '',
      sector: '',
      ...dated(today()),
      source: '',
    }),
    send: ({ which, local, ...membership }) =>
      add({
        variables: {
          input: {
            ...(which === NEW
              ? { newOrganisation: { name, local, seenOrganisationIds: candidates.map((one) => one.organisationId) } }
              : { organisationId: which }),
            ...membership,
          },
        },
      }),
    refetch: [CoalitionPageDocument],
    done: ({ data }) => t('add.done', { name: data?.addCoalitionMember.name }),
    onSaved: ({ data }) =>
      navigate({
        to: '/werkruimte/coalitie/leden/$organisationId',
        params: { organisationId: data!.addCoalitionMember.organisationId },
      }),
    sentAs: { organisationId: 'which' },
  });
  const which = useWatch({ control: form.control, name: 'which' });
  return (
    <>
      {form.question}
      <Wizard
        steps={steps(t)}
        step={2}
        question={t('add.detailsQuestion', { name })}
        problems={<FormProblems form={form} />}
        onNext={(event) => void form.submit(event)}
        onBack={() => form.leave(onBack)}
        next={t('add.submit')}
        busy={form.busy}
        cancel={<ButtonLink href="/werkruimte/coalitie">{t('common.cancel')}</ButtonLink>}
      >
        {candidates.length === 0 ? (
          <Paragraph>{t('add.nothingFound', { name })}</Paragraph>
        ) : (
          <RadioField
            form={form}
            name="which"
            label={t('add.which')}
            options={[
              ...candidates.map((one) => ({
                value: one.organisationId,
                label: one.name,
                description: (
                  <Known
                    typed={name}
                    candidate={one}
                    onRefused={() => form.setValue('which', candidates.length === 1 ? NEW : '')}
                  />
                ),
                disabled: one.state !== null,
              })),
              { value: NEW, label: t('add.new', { name }) },
            ]}
          />
        )}
        {which === NEW && <CheckField form={form} name="local" label={t('add.local')} />}
        <StateField form={form} name="state" states={['INVITED', 'OBSERVER', 'MEMBER', 'CORE']} />
        <SectorField form={form} name="sector" />
        <DatedFields form={form} />
        <TextField
          form={form}
          name="source"
          label={t('field.source')}
          description={t('field.sourceHelp')}
          max={300}
          optional
        />
        <Failure error={form.failure} />
      </Wizard>
    </>
  );
}

/** Why it may be the one meant; who is in the coalition already has a page of its own. */
function Known({ typed, candidate, onRefused }: { typed: string; candidate: Candidate; onRefused: () => void }) {
  const t = useText();
  return (
    <>
      <LikenessLine suggestion={candidate} />
      {candidate.state !== null && (
        <>
          .{' '}
          <Link
            href={addressOf('/werkruimte/coalitie/leden/$organisationId', {
              params: { organisationId: candidate.organisationId },
            })}
          >
            {t('add.see', { name: candidate.name })}
          </Link>
        </>
      )}
      {candidate.reason === 'KNOWN_ELSEWHERE' && (
        <RefuseSuggestion typed={typed} suggestion={candidate} onRefused={onRefused} />
      )}
    </>
  );
}
