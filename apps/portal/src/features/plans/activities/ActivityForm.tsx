import { useMutation } from '@apollo/client/react';
import { Card, Columns, Span, Stack } from '@bloemen/ui';
import {
  activeElementCodes,
  activityCostCodes,
  activityCosts,
  activityStatuses,
  participantClassCodes,
  participantClasses,
  pillarCodes,
  targetGroupCodes,
  targetGroups,
} from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { ChecksField, RadioField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { OpennessField } from '../OpennessField.js';
import {
  ActivitiesDocument,
  ActivityDocument,
  SaveActivityDocument,
  type ActivityChoicesQuery,
  type ActivityPartsFragment,
} from './activities.generated.js';
import { inputOf, MUNICIPALITY, onceMore, rulesOf, valuesOf } from './activityValues.js';
import { pillarName } from './words.js';
import './activities.css';

/** Records an activity, or changes one. Of something new an earlier one may give the answers to start with. */
export function ActivityForm({
  activity,
  isNew,
  choices,
  intervention = '',
}: {
  activity: ActivityPartsFragment | null;
  isNew: boolean;
  choices: ActivityChoicesQuery;
  intervention?: string;
}) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveActivityDocument);
  const {
    activityChoices: { organisations, goals },
    interventions: { nodes: interventions },
  } = choices;
  // Who did it before stays a choice, also after leaving the coalition; so does a goal that is reached.
  const known = <One extends { id: string; name: string }>(offered: readonly One[], chosen: readonly One[]) =>
    [...offered, ...chosen.filter(({ id }) => !offered.some((one) => one.id === id))].map(({ id, name }) => ({
      value: id,
      label: name,
    }));
  const form = useSave({
    schema: () => rulesOf(t),
    record: isNew ? null : activity,
    valuesOf: (row) => (row ? valuesOf(row) : activity ? onceMore(activity) : { ...valuesOf(null), intervention }),
    send: (checked, version) =>
      save({
        variables: { input: { ...inputOf(checked, isNew), id: isNew ? null : activity!.id, version } },
      }),
    refetch: [ActivitiesDocument, ActivityDocument],
    done: t('activity.saved'),
    onSaved: ({ data }) =>
      navigate({ to: '/werkruimte/plan/activiteiten', search: { activiteit: data!.saveActivity.id } }),
    sentAs: {
      byMunicipality: 'who',
      organisationIds: 'who',
      interventionId: 'intervention',
      goalId: 'goal',
      costCents: 'amount',
    },
  });
  const cost = useWatch({ control: form.control, name: 'cost' });
  return (
    <PageForm form={form} submit={t('activity.save')} cancel="/werkruimte/plan/activiteiten">
      <Columns>
        <Span of={7}>
          <Stack>
            <Part title={t('activity.about')}>
              <TextField
                form={form}
                name="title"
                label={t('activity.name')}
                description={t('activity.nameHelp')}
                max={160}
              />
              <TextField
                form={form}
                name="what"
                label={t('activity.what')}
                description={t('activity.whatHelp')}
                lines={4}
                max={1000}
                optional
              />
              <SelectField
                form={form}
                name="pillar"
                label={t('activity.pillar')}
                options={pillarCodes.map((value) => ({ value, label: pillarName(value) }))}
              />
              <ChecksField
                form={form}
                name="activeElements"
                label={t('activity.activeElements')}
                description={t('activity.activeElementsHelp')}
                options={activeElementCodes.map((value) => ({ value, label: t(`activity.element.${value}`) }))}
              >
                {(checks) => <div className="bl-activity-checks bl-activity-checks--wide">{checks}</div>}
              </ChecksField>
            </Part>
            <Part title={t('activity.who')}>
              <ChecksField
                form={form}
                name="who"
                label={t('activity.organisations')}
                description={t('activity.organisationsHelp')}
                options={[
                  { value: MUNICIPALITY, label: t('activity.municipality') },
                  ...known(organisations, activity?.organisations ?? []),
                ]}
              >
                {(checks) => <div className="bl-activity-checks">{checks}</div>}
              </ChecksField>
              <ChecksField
                form={form}
                name="targetGroups"
                label={t('activity.targetGroups')}
                options={targetGroupCodes.map((value) => ({ value, label: targetGroups[value] }))}
              >
                {(checks) => <div className="bl-activity-checks">{checks}</div>}
              </ChecksField>
            </Part>
          </Stack>
        </Span>
        <Span of={5}>
          <Stack>
            <Part title={t('activity.when')}>
              {isNew && (
                <RadioField
                  form={form}
                  name="status"
                  label={t('activity.status')}
                  options={(['PLANNED', 'RUNNING'] as const).map((value) => ({
                    value,
                    label: activityStatuses[value],
                  }))}
                />
              )}
              <PartialDateField
                form={form}
                name="from"
                label={t('activity.from')}
                description={t('activity.dateHelp')}
              />
              <PartialDateField
                form={form}
                name="until"
                label={t('activity.until')}
                description={t('activity.untilHelp')}
              />
              <TextField form={form} name="place" label={t('activity.place')} max={120} optional />
            </Part>
            <Part title={t('activity.means')}>
              <RadioField
                form={form}
                name="cost"
                label={t('activity.cost')}
                options={activityCostCodes.map((value) => ({ value, label: activityCosts[value] }))}
              />
              {cost === 'MONEY' && (
                <TextField
                  form={form}
                  name="amount"
                  label={t('activity.amount')}
                  description={t('activity.amountHelp')}
                  width="short"
                  inputMode="decimal"
                  optional
                />
              )}
              <TextField
                form={form}
                name="participants"
                label={t('activity.participants')}
                description={t('activity.participantsHelp')}
                width="short"
                inputMode="numeric"
                max={6}
                optional
              />
              <SelectField
                form={form}
                name="participantClass"
                label={t('activity.participantClass')}
                placeholder={t('activity.noClass')}
                options={participantClassCodes.map((value) => ({ value, label: participantClasses[value] }))}
                optional
              />
            </Part>
            <Part title={t('activity.rest')}>
              {goals.length + (activity?.goal ? 1 : 0) > 0 && (
                <SelectField
                  form={form}
                  name="goal"
                  label={t('activity.goal')}
                  placeholder={t('activity.noGoal')}
                  options={known(goals, activity?.goal ? [activity.goal] : [])}
                  optional
                />
              )}
              <SelectField
                form={form}
                name="intervention"
                label={t('activity.intervention')}
                description={t('activity.interventionHelp')}
                placeholder={t('activity.noIntervention')}
                options={interventions.map(({ id, name }) => ({ value: id, label: name }))}
                optional
              />
              <OpennessField form={form} name="openness" />
              <TextField form={form} name="sourceText" label={t('activity.source')} max={200} optional />
            </Part>
          </Stack>
        </Span>
      </Columns>
    </PageForm>
  );
}

/** Questions that belong together, under what they are about. */
const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Card title={title} level={2}>
    <div className="bl-form">{children}</div>
  </Card>
);
