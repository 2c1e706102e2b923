import { useMutation } from '@apollo/client/react';
import { Alert, Button, Card, Form, useToast } from '@bloemen/ui';
import type { Openness } from '@bloemen/vocabulary';
import { useState } from 'react';
import { EvidencePageDocument, OpenEvidenceDocument, type FactPartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';
import { EvidenceFacts } from './EvidenceFacts.js';
import { OpennessChoice } from './OpennessChoice.js';

const refetchQueries = [EvidencePageDocument];

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
      {mayOpen && <Readers key={evidence.version} evidence={evidence} />}
    </>
  );
}

function Readers({ evidence: { id, version, openness } }: { evidence: FactPartsFragment }) {
  const t = useText();
  const toast = useToast();
  const [chosen, setChosen] = useState<Openness>(openness);
  const [open, { loading, error }] = useMutation(OpenEvidenceDocument, { refetchQueries });
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void open({ variables: { input: { id, version, openness: chosen } } }).then(
          () => toast(t('evidence.opened')),
          () => undefined,
        );
      }}
    >
      {error && <SaveProblem error={error} refetch={refetchQueries} now={t(`openness.${openness}`)} />}
      <OpennessChoice
        name="openness"
        help={t('openness.help')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value as Openness)}
      />
      <div>
        <Button type="submit" purpose="primary" busy={loading}>
          {t('evidence.openSave')}
        </Button>
      </div>
    </Form>
  );
}
