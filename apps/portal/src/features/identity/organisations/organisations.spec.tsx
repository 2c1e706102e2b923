import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import {
  DecideOrganisationNameProposalDocument,
  OrganisationNameProposalsDocument,
} from './organisations.generated.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { NameProposalsPage } from './NameProposalsPage.js';

const proposal = {
  __typename: 'OrganisationNameProposal' as const,
  id: 'p1',
  sharedName: 'GGD Kennemerland',
  proposedName: 'GGD Kennemerland en omstreken',
  proposedBy: 'Gemeente Heemstede',
  proposedAt: '2026-11-20T08:00:00Z',
};
const waiting = (...proposals: object[]) => ({
  request: { query: OrganisationNameProposalsDocument },
  result: { data: { organisationNameProposals: proposals } },
});
const decide = (accept: boolean, result: object) => ({
  request: { query: DecideOrganisationNameProposalDocument, variables: { input: { id: 'p1', accept } } },
  result,
});
const shown = (...mocks: object[]) =>
  renderPage(<NameProposalsPage />, { mocks: mocks as never, session: aSession('PROGRAMME_ADMIN') });

afterEach(cleanup);

describe('proposed names', () => {
  it('are shown beside the name of now, and go when the programme decides', async () => {
    await shown(waiting(proposal), decide(true, { data: { decideOrganisationNameProposal: [] } }), waiting());
    expect(await screen.findByRole('rowheader', { name: 'GGD Kennemerland en omstreken' })).toBeTruthy();
    expect(screen.getByText('Gemeente Heemstede')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Neem over: GGD Kennemerland en omstreken' }));
    expect(await screen.findByText('Er wacht geen voorgestelde naam op een besluit')).toBeTruthy();
  });

  it('stay when deciding fails, with the reason', async () => {
    await shown(
      waiting(proposal),
      decide(false, { errors: [new GraphQLError('x', { extensions: { code: 'unavailable' } })] }),
      waiting(proposal),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Wijs af: GGD Kennemerland en omstreken' }));
    expect(await screen.findByText(/even niet bereikbaar/)).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'GGD Kennemerland en omstreken' })).toBeTruthy();
  });
});
