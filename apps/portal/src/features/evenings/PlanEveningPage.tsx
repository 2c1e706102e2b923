import { useMutation } from '@apollo/client/react';
import { Breadcrumb, Page, PageHeader, useToast } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { PlanSigningEventDocument, SigningEventsDocument } from './evenings.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { EveningForm } from './EveningForm.js';
import './evenings.css';
import messages from './evenings.nl.json' with { type: 'json' };

/** Plans an evening; its public code is made when it is saved. */
export const PlanEveningPage = withMessages(messages, function PlanEveningPage() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const [plan, { loading, error }] = useMutation(PlanSigningEventDocument, {
    refetchQueries: [SigningEventsDocument],
    awaitRefetchQueries: true,
  });
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('evenings.title'), href: '/programma/avonden' }, { label: t('evenings.plan') }]} />
      <PageHeader title={t('evenings.plan')} intro={t('evenings.planIntro')} />
      <EveningForm
        evening={null}
        busy={loading}
        problem={error && <Problem error={error} />}
        onCancel={() => void navigate({ href: '/programma/avonden' })}
        onSave={(input) =>
          void plan({ variables: { input } }).then(
            ({ data }) => {
              toast(t('evenings.planned'));
              return navigate({ href: `/programma/avonden/${data!.planSigningEvent.id}` });
            },
            () => undefined,
          )
        }
      />
    </Page>
  );
});
