import { useLazyQuery, useMutation } from '@apollo/client/react';
import {
  Actions,
  Breadcrumb,
  Button,
  ButtonLink,
  Checkbox,
  ErrorSummary,
  Form,
  FormField,
  Link,
  Page,
  PageHeader,
  Paragraph,
  RadioGroup,
  Section,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch, type Control } from 'react-hook-form';
import {
  AddCoalitionMemberDocument,
  CoalitionCandidatesDocument,
  CoalitionPageDocument,
  type CoalitionCandidatesQuery,
} from './coalition.generated.js';
import type { MembershipState, Sector } from '../../shared/schema.generated.js';
import { today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import messages from './coalition.nl.json' with { type: 'json' };
import { DatedField, SectorChoice, StateChoice, type Dated } from './DatedFields.js';
import { LikenessLine } from './LikenessLine.js';
import { RefuseSuggestion } from './RefuseSuggestion.js';

type Values = Dated & {
  which: string;
  local: boolean;
  state: MembershipState | null;
  sector: Sector | '';
  source: string;
};
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
  const toast = useToast();
  const navigate = useNavigate();
  const form = useForm<Values>({
    defaultValues: {
      which: candidates.length === 0 ? NEW : '',
      local: false,
      state: null,
      sector: '',
      fromOn: today(),
      fromPrecision: 'DAY',
      source: '',
    },
    shouldFocusError: false,
  });
  const {
    control,
    register,
    handleSubmit,
    setValue,
    formState: { errors, submitCount },
  } = form;
  const which = useWatch({ control, name: 'which' });
  const [add, { loading, error }] = useMutation(AddCoalitionMemberDocument, {
    refetchQueries: [CoalitionPageDocument],
  });
  const submit = handleSubmit(({ which, local, state, sector, fromOn, fromPrecision, source }) =>
    add({
      variables: {
        input: {
          ...(which === NEW
            ? { newOrganisation: { name, local, seenOrganisationIds: candidates.map((one) => one.organisationId) } }
            : { organisationId: which }),
          state: state!,
          sector: sector || null,
          fromOn: fromOn!,
          fromPrecision,
          source: source.trim() || null,
        },
      },
    }).then(
      ({ data }) => {
        toast(t('add.done', { name: data?.addCoalitionMember.name }));
        void navigate({ href: `/werkruimte/coalitie/leden/${data?.addCoalitionMember.organisationId}` });
      },
      () => undefined,
    ),
  );
  const wrong = [
    { fieldId: 'welke', message: errors.which?.message },
    { fieldId: 'deelname', message: errors.state?.message },
    { fieldId: 'vanaf', message: errors.fromOn?.message },
  ].filter((one): one is { fieldId: string; message: string } => one.message !== undefined);
  return (
    <Section title={name}>
      <Form onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={wrong} attempt={submitCount} />
        {error && <Problem error={error} />}
        {candidates.length === 0 ? (
          <Paragraph>{t('add.nothingFound', { name })}</Paragraph>
        ) : (
          <RadioGroup
            {...register('which', { required: t('add.whichMissing') })}
            id="welke"
            legend={t('add.which')}
            error={errors.which?.message}
            options={[
              ...candidates.map((one) => ({
                value: one.organisationId,
                label: one.name,
                description: (
                  <Known
                    typed={name}
                    candidate={one}
                    onRefused={() => setValue('which', candidates.length === 1 ? NEW : '')}
                  />
                ),
                disabled: one.state !== null,
              })),
              { value: NEW, label: t('add.new', { name }) },
            ]}
          />
        )}
        {which === NEW && <Checkbox {...register('local')} label={t('add.local')} />}
        <StateChoice
          {...register('state', { required: t('field.stateMissing') })}
          id="deelname"
          states={['INVITED', 'OBSERVER', 'MEMBER', 'CORE']}
          error={errors.state?.message}
        />
        <SectorChoice {...register('sector')} />
        <DatedField control={control as unknown as Control<Dated>} id="vanaf" />
        <FormField label={t('field.source')} description={t('field.sourceHelp')} optional>
          <TextInput {...register('source')} maxLength={300} width="full" />
        </FormField>
        <Actions>
          <Button type="submit" purpose="primary" busy={loading}>
            {t('add.submit')}
          </Button>
          <ButtonLink href="/werkruimte/coalitie">{t('common.cancel')}</ButtonLink>
        </Actions>
      </Form>
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
          <Link href={`/werkruimte/coalitie/leden/${candidate.organisationId}`}>
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
