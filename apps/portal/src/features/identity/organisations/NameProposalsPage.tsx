import { useMutation, useQuery } from '@apollo/client/react';
import { Actions, Button, EmptyState, LoadingState, Page, PageHeader, Table, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  DecideOrganisationNameProposalDocument,
  OrganisationNameProposalsDocument,
  type NameProposalFragment,
} from './organisations.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { Problem } from '../../../shared/Problem.js';
import messages from './organisations.nl.json' with { type: 'json' };

const refetchQueries = [OrganisationNameProposalsDocument];

/**
 * Names that municipalities propose for organisations of the shared register. Accepting one changes what no
 * municipality sees of its own.
 */
export const NameProposalsPage = withMessages(messages, function NameProposalsPage() {
  const t = useText();
  const toast = useToast();
  const { data, loading, error, refetch } = useQuery(OrganisationNameProposalsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [decide, deciding] = useMutation(DecideOrganisationNameProposalDocument, { refetchQueries });
  const [decided, setDecided] = useState<string | null>(null);
  const answer = ({ id, proposedName }: NameProposalFragment, accept: boolean) => {
    setDecided(id);
    decide({ variables: { input: { id, accept } } }).then(
      () => toast(t(accept ? 'names.accepted' : 'names.refused', { name: proposedName })),
      () => refetch().catch(() => undefined),
    );
  };
  const proposals = data?.organisationNameProposals;
  return (
    <Page>
      <PageHeader title={t('names.title')} intro={t('names.intro')} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {loading && !proposals && <LoadingState lines={4} />}
      {proposals?.length === 0 && <EmptyState icon="check" title={t('names.none')} />}
      {proposals && proposals.length > 0 && (
        <Table<NameProposalFragment>
          caption={t('names.caption')}
          captionHidden
          rows={proposals}
          rowKey={({ id }) => id}
          columns={[
            { id: 'proposed', header: t('names.proposed'), rowHeader: true, cell: ({ proposedName }) => proposedName },
            { id: 'shared', header: t('names.shared'), cell: ({ sharedName }) => sharedName },
            { id: 'by', header: t('names.by'), cell: ({ proposedBy }) => proposedBy },
            { id: 'at', header: t('names.at'), cell: ({ proposedAt }) => longDateOf(proposedAt) },
            {
              id: 'decision',
              header: t('names.decision'),
              cell: (proposal) => (
                <Actions>
                  {decided === proposal.id && <Failure error={deciding.error} />}
                  <Button
                    busy={deciding.loading}
                    aria-label={t('names.acceptOf', { name: proposal.proposedName })}
                    onClick={() => answer(proposal, true)}
                  >
                    {t('names.accept')}
                  </Button>
                  <Button
                    busy={deciding.loading}
                    aria-label={t('names.refuseOf', { name: proposal.proposedName })}
                    purpose="subtle"
                    onClick={() => answer(proposal, false)}
                  >
                    {t('names.refuse')}
                  </Button>
                </Actions>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
});
