import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Columns, DetailPage, LoadingState, Span, type Crumb } from '@bloemen/ui';
import {
  involvementFormCodes,
  involvementForms,
  involvementStatusCodes,
  involvementStatuses,
  participantClassCodes,
  participantClasses,
} from '@bloemen/vocabulary';
import { getRouteApi, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { RadioField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import activities from '../activities/activities.nl.json' with { type: 'json' };
import { OpennessField } from '../OpennessField.js';
import plan from '../plan.nl.json' with { type: 'json' };
import '../plan.css';
import {
  InvolvementFormDocument,
  InvolvementsDocument,
  SaveInvolvementDocument,
  type InvolvementFormQuery,
  type InvolvementPartsFragment,
} from './involvement.generated.js';
import messages from './involvement.nl.json' with { type: 'json' };
import { hasEnded, inputOf, OTHER, rulesOf, valuesOf } from './involvementValues.js';
import './involvement.css';

const texts = { ...plan, ...activities, ...messages };
const addRoute = getRouteApi('/werkruimte/plan/betrokken/nieuw');

/** A moment at which people were or will be asked. */
export const AddInvolvementPage = withMessages(texts, function AddInvolvementPage() {
  const t = useText();
  const { groep } = addRoute.useSearch();
  return <Frame title={t('involvement.addTitle')} id={null} group={groep} />;
});

/** A moment that was recorded, to change or to tell what it brought. */
export const ChangeInvolvementPage = withMessages(texts, function ChangeInvolvementPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  return <Frame title={t('involvement.changeTitle')} id={id} />;
});

function Frame({ title, id, group }: { title: string; id: string | null; group?: string }) {
  const t = useText();
  const canWrite = useSession()?.can('plan:write') ?? false;
  const { data, error, refetch } = useQuery(InvolvementFormDocument, {
    variables: { id: id ?? '', isNew: id === null },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const crumbs: Crumb[] = [
    { label: t('plan.title'), href: '/werkruimte/plan' },
    { label: t('involvement.title'), href: '/werkruimte/plan/betrokken' },
    { label: title },
  ];
  return (
    <DetailPage
      crumbs={crumbs}
      title={title}
      problem={error && !data && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!canWrite ? (
        <Alert title={t('involvement.readOnly')}>{t('involvement.readOnlyText')}</Alert>
      ) : data ? (
        <InvolvementForm
          key={id ?? 'new'}
          involvement={data.involvement ?? null}
          groups={data.involvements.groups}
          group={group}
        />
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
}

function InvolvementForm({
  involvement,
  groups,
  group = '',
}: {
  involvement: InvolvementPartsFragment | null;
  groups: InvolvementFormQuery['involvements']['groups'];
  group?: string;
}) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveInvolvementDocument);
  const offered = groups.filter((one) => !hasEnded(one) || one.id === involvement?.group?.id);
  const form = useSave({
    schema: () => rulesOf(t),
    record: involvement,
    valuesOf: (row) =>
      valuesOf(row, offered.length === 0 ? OTHER : offered.some(({ id }) => id === group) ? group : ''),
    send: (checked, version) =>
      save({ variables: { input: { ...inputOf(checked), id: involvement?.id ?? null, version } } }),
    refetch: [InvolvementsDocument],
    done: t('involvement.saved'),
    onSaved: ({ data }) => navigate({ to: '/werkruimte/plan/betrokken', search: { moment: data!.saveInvolvement.id } }),
    sentAs: { groupId: 'group' },
  });
  const [chosen, status] = useWatch({ control: form.control, name: ['group', 'status'] });
  return (
    <PageForm form={form} submit={t('involvement.save')} cancel="/werkruimte/plan/betrokken">
      <Columns>
        <Span of={8}>
          <Part title={t('involvement.who')}>
            {offered.length > 0 && (
              <RadioField
                form={form}
                name="group"
                label={t('involvement.groupChoice')}
                options={[
                  ...offered.map(({ id, name }) => ({ value: id, label: name })),
                  { value: OTHER, label: t('involvement.groupOther') },
                ]}
              />
            )}
            {chosen === OTHER && (
              <TextField
                form={form}
                name="groupName"
                label={t('involvement.groupName')}
                description={t('involvement.groupNameHelp')}
                max={120}
              />
            )}
          </Part>
          <Part title={t('involvement.what')}>
            <TextField
              form={form}
              name="question"
              label={t('involvement.questionLabel')}
              description={t('activity.whatHelp')}
              max={300}
              lines={2}
            />
            <SelectField
              form={form}
              name="form"
              label={t('involvement.formLabel')}
              options={involvementFormCodes.map((value) => ({ value, label: involvementForms[value] }))}
            />
            <RadioField
              form={form}
              name="status"
              label={t('involvement.status')}
              options={involvementStatusCodes.map((value) => ({ value, label: involvementStatuses[value] }))}
            />
            <PartialDateField form={form} name="on" label={t('involvement.on')} description={t('involvement.onHelp')} />
          </Part>
          {status === 'DONE' && (
            <Part title={t('involvement.result')}>
              <TextField
                form={form}
                name="effect"
                label={t('involvement.effect')}
                description={t('involvement.effectHelp')}
                max={500}
                lines={4}
                optional
              />
              <TextField
                form={form}
                name="participants"
                label={t('involvement.participants')}
                description={t('involvement.participantsHelp')}
                width="short"
                inputMode="numeric"
                max={6}
                optional
              />
              <SelectField
                form={form}
                name="participantClass"
                label={t('involvement.participantClass')}
                placeholder={t('activity.noClass')}
                options={participantClassCodes.map((value) => ({ value, label: participantClasses[value] }))}
                optional
              />
            </Part>
          )}
          <Part title={t('involvement.rest')}>
            <OpennessField form={form} name="openness" />
            <TextField form={form} name="sourceText" label={t('involvement.source')} max={200} optional />
          </Part>
        </Span>
      </Columns>
    </PageForm>
  );
}

/** Questions that belong together, under what they are about. */
const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="bl-involvement-part" aria-label={title}>
    <h2>{title}</h2>
    <div className="bl-form">{children}</div>
  </section>
);
