import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Card, Columns, DetailPage, LoadingState, Span, Stack, type Crumb } from '@bloemen/ui';
import { dutchDate, paperOpennessCodes, paperOpennesses } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { addressOf } from '../../../shared/address.js';
import { RadioField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { askedOf, inputOf, rulesOf, sectionName, valuesOf } from './decisionValues.js';
import './executive.css';
import {
  ExecutiveDecisionChoicesDocument,
  ExecutiveDecisionDocument,
  ExecutiveDecisionsDocument,
  SaveExecutiveDecisionDocument,
  type ExecutiveDecisionChoicesQuery,
  type ExecutiveDecisionPartsFragment,
} from './executive.generated.js';
import messages from './executive.nl.json' with { type: 'json' };

const texts = { ...decisions, ...messages };
const crumbs = (t: Say, last: string): Crumb[] => [
  { label: t('decisionPage.toList'), href: '/werkruimte/besluiten/college' },
  { label: last },
];

export const AddDecisionPage = withMessages(texts, function AddDecisionPage() {
  const t = useText();
  return <Frame title={t('decisionForm.addTitle')} intro={t('decisionForm.addIntro')} id={null} />;
});

export const ChangeDecisionPage = withMessages(texts, function ChangeDecisionPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { decisionId?: string }) => params.decisionId ?? '' });
  return <Frame title={t('decisionForm.changeTitle')} id={id} />;
});

/** The form, once what it starts from and what can be chosen are there. */
function Frame({ title, intro, id }: { title: string; intro?: string; id: string | null }) {
  const t = useText();
  const canWrite = useSession()?.can('decision:write') ?? false;
  const of = useQuery(ExecutiveDecisionDocument, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const choices = useQuery(ExecutiveDecisionChoicesDocument, { skip: !canWrite, fetchPolicy: 'cache-and-network' });
  const error = of.error ?? choices.error;
  const decision = of.data?.executiveDecision ?? null;
  const isThere = (!id || decision) && choices.data;
  return (
    <DetailPage
      crumbs={crumbs(t, title)}
      title={title}
      intro={intro}
      problem={
        error &&
        !isThere && <Problem error={error} onRetry={() => void Promise.all([of.refetch(), choices.refetch()])} />
      }
    >
      {!canWrite ? (
        <Alert title={t('decisionForm.readOnly')}>{t('decisionForm.readOnlyText')}</Alert>
      ) : isThere ? (
        <DecisionForm key={id ?? 'new'} decision={decision} choices={choices.data!.executiveDecisionChoices} />
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
}

/** What a paper says: its header, and a text under each heading of the municipality. */
function DecisionForm({
  decision,
  choices: { headings, motions },
}: {
  decision: ExecutiveDecisionPartsFragment | null;
  choices: ExecutiveDecisionChoicesQuery['executiveDecisionChoices'];
}) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveExecutiveDecisionDocument);
  const asked = askedOf(headings, decision?.sections ?? []);
  const form = useSave({
    schema: () => rulesOf(t, headings),
    record: decision,
    valuesOf,
    send: (checked, version) =>
      save({ variables: { input: { ...inputOf(checked, asked), id: decision?.id ?? null, version } } }),
    refetch: [ExecutiveDecisionDocument, ExecutiveDecisionsDocument],
    sentAs: {
      meetingOn: 'meeting',
      motionId: 'motion',
      ...Object.fromEntries(asked.map(({ code }, index) => [`sections.${index}.body`, sectionName(code)])),
    },
    done: t('decisionForm.saved'),
    onSaved: ({ data }) =>
      navigate({
        to: '/werkruimte/besluiten/college/$decisionId',
        params: { decisionId: data!.saveExecutiveDecision.id },
      }),
  });
  const openness = useWatch({ control: form.control, name: 'openness' });
  const offered =
    decision?.motion && !motions.some(({ id }) => id === decision.motion!.id) ? [decision.motion, ...motions] : motions;
  return (
    <PageForm
      form={form}
      submit={t('decisionForm.save')}
      cancel={
        decision
          ? addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId: decision.id } })
          : '/werkruimte/besluiten/college'
      }
    >
      <Columns>
        <Span of={8}>
          <Stack>
            <Card level={2} title={t('decisionForm.header')}>
              <div className="bl-form">
                <TextField form={form} name="subject" label={t('decisionForm.subject')} max={200} />
                <TextField
                  form={form}
                  name="caseNumber"
                  label={t('decisionForm.case')}
                  description={t('decisionForm.caseHelp')}
                  width="medium"
                  max={40}
                  optional
                />
                <TextField form={form} name="department" label={t('decisionForm.department')} max={120} optional />
                <TextField form={form} name="portfolioHolder" label={t('decisionForm.holder')} max={120} optional />
                <PartialDateField
                  form={form}
                  name="meeting"
                  label={t('decisionForm.meeting')}
                  description={t('decisionForm.meetingHelp')}
                />
                {offered.length > 0 && (
                  <SelectField
                    form={form}
                    name="motion"
                    label={t('decisionForm.motion')}
                    placeholder={t('decisionForm.noMotion')}
                    options={offered.map(({ id, title, happenedOn, datePrecision }) => ({
                      value: id,
                      label: t('decisionPage.motionOn', { title, date: dutchDate(happenedOn, datePrecision) }),
                    }))}
                    optional
                  />
                )}
              </div>
            </Card>
            <Card level={2} title={t('decisionForm.texts')}>
              <p className="bl-subtle">{t('decisionForm.textsIntro')}</p>
              <div className="bl-form">
                {asked.map(({ code, name, isRequired, isUsed }) => (
                  <TextField
                    key={code}
                    form={form}
                    name={sectionName(code)}
                    label={name}
                    lines={6}
                    max={8000}
                    optional={!isRequired || !isUsed}
                  />
                ))}
              </div>
            </Card>
          </Stack>
        </Span>
        <Span of={4}>
          <Card level={2} title={t('decisionPage.openness')}>
            <div className="bl-form">
              <RadioField
                form={form}
                name="openness"
                label={t('decisionForm.reading')}
                description={t('decisionForm.opennessHelp')}
                options={paperOpennessCodes.map((value) => ({ value, label: paperOpennesses[value] }))}
              />
              {openness === 'ACTIVELY_PUBLIC' && (
                <TextField
                  form={form}
                  name="releasedAt"
                  label={t('decisionForm.releasedAt')}
                  description={t('decisionForm.releasedAtHelp')}
                  type="datetime-local"
                  width="medium"
                  optional
                />
              )}
              <TextField form={form} name="sourceText" label={t('decisionForm.source')} max={200} optional />
              <TextField
                form={form}
                name="sourceUrl"
                label={t('decisionForm.sourceUrl')}
                inputMode="url"
                max={500}
                optional
              />
            </div>
          </Card>
        </Span>
      </Columns>
    </PageForm>
  );
}
