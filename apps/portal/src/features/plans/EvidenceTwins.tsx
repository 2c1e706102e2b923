import { useMutation } from '@apollo/client/react';
import { Actions, Alert, Button, Paragraph, useToast } from '@bloemen/ui';
import { evidenceOrigins, type JoinDecision } from '@bloemen/vocabulary';
import { DecideEvidenceJoinDocument, PillarPageDocument, type EvidencePartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';

/** Asks a person whether a typed fact is the same as one that a record carries; one answer at a time. */
export function EvidenceTwins({
  evidence: { id, version, title, mayBeDoubleOf },
}: {
  evidence: EvidencePartsFragment;
}) {
  const t = useText();
  const toast = useToast();
  const [decide, { loading, error }] = useMutation(DecideEvidenceJoinDocument, {
    refetchQueries: [PillarPageDocument],
  });
  const [twin] = mayBeDoubleOf;
  if (!twin) return null;
  const answer = (decision: JoinDecision) =>
    void decide({ variables: { input: { id, version, carriedId: twin.id, decision } } }).then(
      () => toast(t(decision === 'JOIN' ? 'evidence.twinJoined' : 'evidence.twinKept')),
      () => undefined,
    );
  return (
    <Alert kind="info" title={t('evidence.twinTitle')}>
      <Paragraph>
        {t('evidence.twinText', { title, twin: twin.title, origin: evidenceOrigins[twin.originKind].label })}{' '}
        {t('evidence.twinJoinMeans')}
      </Paragraph>
      <Failure error={error} />
      <Actions>
        <Button busy={loading} aria-label={t('evidence.twinJoinOf', { title })} onClick={() => answer('JOIN')}>
          {t('evidence.twinJoin')}
        </Button>
        <Button busy={loading} aria-label={t('evidence.twinApartOf', { title })} onClick={() => answer('KEEP_APART')}>
          {t('evidence.twinApart')}
        </Button>
      </Actions>
    </Alert>
  );
}
