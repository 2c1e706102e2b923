import { useMutation } from '@apollo/client/react';
import { Breadcrumb, Page, PageHeader } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { CommitmentWordingsDocument, DraftWordingDocument } from './wordings.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { WordingForm } from './WordingForm.js';
import messages from './wordings.nl.json' with { type: 'json' };

/** Drafts a version; nobody outside the programme sees it before it is offered. */
export const DraftWordingPage = withMessages(messages, function DraftWordingPage() {
  const t = useText();
  const navigate = useNavigate();
  const [draft] = useMutation(DraftWordingDocument);
  return (
    <Page width="text">
      <Breadcrumb
        items={[{ label: t('wordings.title'), href: '/programma/verklaringen' }, { label: t('wordings.new') }]}
      />
      <PageHeader title={t('wordings.new')} intro={t('wordings.newIntro')} />
      <WordingForm
        wording={null}
        send={(input) => draft({ variables: { input } })}
        refetch={[CommitmentWordingsDocument]}
        done={t('wordings.drafted')}
        onSaved={({ data }) =>
          navigate({ to: '/programma/verklaringen/$wordingId', params: { wordingId: data!.draftWording.id } })
        }
        onCancel={() => void navigate({ to: '/programma/verklaringen' })}
      />
    </Page>
  );
});
