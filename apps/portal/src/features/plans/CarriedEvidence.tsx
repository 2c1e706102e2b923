import { useMutation } from '@apollo/client/react';
import { Alert, Card } from '@bloemen/ui';
import { opennesses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { EvidencePageDocument, OpenEvidenceDocument, type FactPartsFragment } from './plan.generated.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { EvidenceFacts } from './EvidenceFacts.js';
import { OpennessField } from './OpennessField.js';

/** A fact that follows its record: what it says, where to change it, and who may read it. */
export function CarriedEvidence({ evidence }: { evidence: FactPartsFragment }) {
  const t = useText();
  const mayOpen = evidence.viewerCan.open;
  return (
    <>
      {evidence.withdrawnReason === null && (
        <Alert title={t('evidence.carriedTitle')}>
          {t(mayOpen ? 'evidence.carriedText' : 'evidence.carriedReader')}
        </Alert>
      )}
      <Card title={evidence.title}>
        <EvidenceFacts evidence={evidence} carries={false} />
      </Card>
      {mayOpen && <Readers key={evidence.id} evidence={evidence} />}
    </>
  );
}

function Readers({ evidence }: { evidence: FactPartsFragment }) {
  const t = useText();
  const [open] = useMutation(OpenEvidenceDocument);
  const form = useSave({
    schema: () => z.object({ openness: choice(opennesses) }),
    record: evidence,
    valuesOf: ({ openness }) => ({ openness: openness as string }),
    send: ({ openness }, version) => open({ variables: { input: { id: evidence.id, version, openness } } }),
    refetch: [EvidencePageDocument],
    done: t('evidence.opened'),
    onSaved: ({ data }) => {
      form.restart(data!.openEvidence.evidence);
    },
  });
  return (
    <PageForm form={form} submit={t('evidence.openSave')}>
      <OpennessField form={form} name="openness" help={t('openness.help')} />
    </PageForm>
  );
}
