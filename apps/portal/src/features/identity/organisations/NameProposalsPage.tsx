import { useMutation, useQuery } from '@apollo/client/react';
import { Actions, Button, ListPage, Paragraph } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import {
  DecideOrganisationNameProposalDocument,
  OrganisationNameProposalsDocument,
  type NameProposalFragment,
} from './organisations.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageOf } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import messages from './organisations.nl.json' with { type: 'json' };

/** What the address of this page may say. */
export type NamesAddress = { zoek?: string; pagina?: string };

type Asked = { proposal: NameProposalFragment; accept: boolean };

const fits = ({ proposedName, sharedName, proposedBy }: NameProposalFragment, search: string) =>
  [proposedName, sharedName, proposedBy].some((name) => name.toLowerCase().includes(search.toLowerCase()));

/**
 * Names that municipalities propose for organisations of the shared register. Accepting one changes what no
 * municipality sees of its own.
 */
export const NameProposalsPage = withMessages(messages, function NameProposalsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<NamesAddress>();
  const address: NamesAddress = useSearch({ strict: false });
  const { data, loading, error, refetch } = useQuery(OrganisationNameProposalsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  const found = data?.organisationNameProposals.filter((one) => fits(one, address.zoek ?? ''));
  const shown = found && pageOf(found, address.pagina);
  return (
    <>
      <ListPage<NameProposalFragment, 'zoek'>
        header={{ title: t('names.title'), intro: t('names.intro') }}
        label={t('names.caption')}
        search={{ id: 'zoek', label: t('names.search'), value: address.zoek }}
        onChange={go}
        count={found && t('names.count', { count: found.length })}
        rows={shown?.rows}
        busy={loading && !data}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{ title: t('names.none'), icon: 'check' }}
        nothingFound={{ title: t('names.noneFound') }}
        rowKey={({ id }) => id}
        columns={[
          { id: 'proposed', header: t('names.proposed'), rowHeader: true, cell: ({ proposedName }) => proposedName },
          { id: 'shared', header: t('names.shared'), priority: 'always', cell: ({ sharedName }) => sharedName },
          { id: 'by', header: t('names.by'), cell: ({ proposedBy }) => proposedBy },
          { id: 'at', header: t('names.at'), cell: ({ proposedAt }) => longDateOf(proposedAt) },
          {
            id: 'decision',
            header: t('names.decision'),
            priority: 'always',
            cell: (proposal) => (
              <Actions>
                <Button
                  aria-label={t('names.acceptOf', { name: proposal.proposedName })}
                  onClick={() => setAsked({ proposal, accept: true })}
                >
                  {t('names.accept')}
                </Button>
                <Button
                  aria-label={t('names.refuseOf', { name: proposal.proposedName })}
                  onClick={() => setAsked({ proposal, accept: false })}
                >
                  {t('names.refuse')}
                </Button>
              </Actions>
            ),
          },
        ]}
        pages={shown && { ...shown, hrefFor: (page) => addressWith({ ...address, pagina: String(page) }) }}
      />
      {asked && <DecideDialog {...asked} onRefused={() => void refetch()} onClose={() => setAsked(null)} />}
    </>
  );
});

/** A decision has no way back, so it is asked first. */
function DecideDialog({
  proposal,
  accept,
  onRefused,
  onClose,
}: Asked & { /** Somebody else may have decided. */ onRefused: () => void; onClose: () => void }) {
  const t = useText();
  const [decide] = useMutation(DecideOrganisationNameProposalDocument);
  const { id, proposedName, sharedName, proposedBy } = proposal;
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => decide({ variables: { input: { id, accept } } }),
    refetch: [OrganisationNameProposalsDocument],
    done: t(accept ? 'names.accepted' : 'names.refused', { name: proposedName }),
    onSaved: onClose,
    onRefused,
  });
  const words = { proposed: proposedName, shared: sharedName, by: proposedBy };
  return (
    <FormDialog
      form={form}
      title={t(accept ? 'names.acceptTitle' : 'names.refuseTitle')}
      submit={t(accept ? 'names.accept' : 'names.refuse')}
      hint={accept ? undefined : 'negative'}
      onClose={onClose}
    >
      <Paragraph>{t(accept ? 'names.acceptText' : 'names.refuseText', words)}</Paragraph>
    </FormDialog>
  );
}
