import { useMutation } from '@apollo/client/react';
import { Breadcrumb, Page, PageHeader, useToast } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { CommitmentWordingsDocument, DraftWordingDocument } from './wordings.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { WordingForm } from './WordingForm.js';
import messages from './wordings.nl.json' with { type: 'json' };

/** Drafts a version; nobody outside the programme sees it before it is offered. */
export const DraftWordingPage = withMessages(messages, function DraftWordingPage() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const [draft, { loading, error }] = useMutation(DraftWordingDocument, {
    refetchQueries: [CommitmentWordingsDocument],
  });
  return (
    <Page width="text">
      <Breadcrumb
        items={[{ label: t('wordings.title'), href: '/programma/verklaringen' }, { label: t('wordings.new') }]}
      />
      <PageHeader title={t('wordings.new')} intro={t('wordings.newIntro')} />
      <WordingForm
        wording={null}
        busy={loading}
        problem={error && <Problem error={error} />}
        onCancel={() => void navigate({ href: '/programma/verklaringen' })}
        onSave={(values) =>
          void draft({ variables: { input: values } }).then(
            ({ data }) => {
              toast(t('wordings.drafted'));
              return navigate({ href: `/programma/verklaringen/${data!.draftWording.id}` });
            },
            () => undefined,
          )
        }
      />
    </Page>
  );
});
