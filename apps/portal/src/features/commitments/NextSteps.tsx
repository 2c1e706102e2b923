import { Button, ButtonLink, Icon } from '@bloemen/ui';
import type { CommitmentPartsFragment, CommitmentsQuery } from './commitment.generated.js';
import { useText } from '../../shared/i18n.js';
import type { Asking } from './states.js';

/** What the coordinator does next with the statement: link the decision, or ask for a signature, on paper as well. */
export function NextSteps({
  commitment,
  page: { letter, viewerCan },
  onAsk,
}: {
  commitment: CommitmentPartsFragment | null;
  page: CommitmentsQuery['commitments'];
  onAsk: (what: Asking) => void;
}) {
  const t = useText();
  // Of a statement that stands the next signature is not what comes next, so it stands behind.
  const isStanding = commitment?.status === 'RATIFIED';
  return (
    <>
      {commitment?.viewerCan.ratify && (
        <>
          <Button purpose="primary" onClick={() => onAsk('ratify')}>
            {t('ratify.do')}
          </Button>
          <ButtonLink
            href={`/api/commitments/${commitment.id}/college-proposal`}
            download
            iconStart={<Icon name="download" />}
          >
            {t('commitment.proposal')}
          </ButtonLink>
        </>
      )}
      {viewerCan.invite && !commitment?.invitation && (
        <Button
          purpose={isStanding ? 'secondary' : 'primary'}
          iconStart={<Icon name="mail" />}
          onClick={() => onAsk('invite')}
        >
          {t('invite.do', { occasion: letter?.occasion ?? 'JOINS' })}
        </Button>
      )}
      {viewerCan.receivePaper && (
        <ButtonLink href="/werkruimte/verklaring/papier" iconStart={<Icon name="document" />}>
          {t(commitment?.paper ? 'paper.again' : isStanding ? 'paper.doAgain' : 'paper.do')}
        </ButtonLink>
      )}
    </>
  );
}
