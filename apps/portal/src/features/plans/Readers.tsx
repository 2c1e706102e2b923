import { useMutation } from '@apollo/client/react';
import { Card } from '@bloemen/ui';
import { opennesses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { EvidencePageDocument, OpenEvidenceDocument, type FactPartsFragment } from './plan.generated.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { OpennessField } from '../../shared/openness/OpennessField.js';

/** Who may read a fact that follows its record: all that is chosen here of it. */
export function Readers({ evidence }: { evidence: FactPartsFragment }) {
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
    <Card>
      <PageForm form={form} submit={t('evidence.openSave')}>
        <OpennessField form={form} name="openness" help={t('openness.help')} />
      </PageForm>
    </Card>
  );
}
