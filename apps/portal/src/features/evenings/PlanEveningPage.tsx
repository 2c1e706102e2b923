import { useMutation } from '@apollo/client/react';
import { Breadcrumb, Page, PageHeader } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { PlanSigningEventDocument, SigningEventsDocument } from './evenings.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { EveningForm } from './EveningForm.js';
import './evenings.css';
import messages from './evenings.nl.json' with { type: 'json' };

/** Plans an evening; its public code is made when it is saved. */
export const PlanEveningPage = withMessages(messages, function PlanEveningPage() {
  const t = useText();
  const navigate = useNavigate();
  const [plan] = useMutation(PlanSigningEventDocument);
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('evenings.title'), href: '/programma/avonden' }, { label: t('evenings.plan') }]} />
      <PageHeader title={t('evenings.plan')} intro={t('evenings.planIntro')} />
      <EveningForm
        evening={null}
        send={(input) => plan({ variables: { input } })}
        refetch={[SigningEventsDocument]}
        done={t('evenings.planned')}
        onSaved={({ data }) =>
          navigate({ to: '/programma/avonden/$eventId', params: { eventId: data!.planSigningEvent.id } })
        }
        onCancel={() => void navigate({ to: '/programma/avonden' })}
      />
    </Page>
  );
});
