import { useLazyQuery, useMutation } from '@apollo/client/react';
import {
  Actions,
  Breadcrumb,
  Button,
  Form,
  FormField,
  Link,
  Page,
  PageHeader,
  Paragraph,
  Section,
  TextInput,
} from '@bloemen/ui';
import { membershipStates, sectors } from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { addressOf } from '../../shared/address.js';
import { today } from '../../shared/formats.js';
import { CheckField, RadioField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice, choiceOrNull, chosen, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
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

/** Brings one organisation in: first a look in the register, then how and since when it takes part. */
export const AddMemberPage = withMessages(messages, function AddMemberPage() {
  const t = useText();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const [search, { data, loading, error }] = useLazyQuery(CoalitionCandidatesDocument, { fetchPolicy: 'network-only' });
  const find = () => {
    const typed = name.trim();
    setMissing(typed === '');
    if (typed === '') return;
    setAsked(typed);
    search({ variables: { name: typed } }).catch(() => undefined);
  };
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: t('add.title') }]} />
      <PageHeader title={t('add.title')} intro={t('add.intro')} />
      <Form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <FormField id="naam" label={t('add.name')} error={missing ? t('add.nameMissing') : null}>
          <TextInput value={name} onChange={(event) => setName(event.target.value)} maxLength={200} width="full" />
        </FormField>
        <Actions>
          <Button type="submit" busy={loading}>
            {t('add.search')}
          </Button>
        </Actions>
      </Form>
      {error && <Problem error={error} onRetry={find} />}
      {asked !== null && data && !loading && <Details key={asked} name={asked} candidates={data.coalitionCandidates} />}
    </Page>
  );
});

function Details({ name, candidates }: { name: string; candidates: readonly Candidate[] }) {
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
    <Section title={name}>
      <PageForm form={form} submit={t('add.submit')} cancel="/werkruimte/coalitie">
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
      </PageForm>
    </Section>
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
