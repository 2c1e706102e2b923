import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DecideOrganisationNameProposalDocument,
  OrganisationNameProposalsDocument,
} from './organisations.generated.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { NameProposalsPage } from './NameProposalsPage.js';
import { refusal } from '../../../testing/refusal.js';

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

// jsdom has the element and not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

afterEach(cleanup);

describe('proposed names', () => {
  it('are shown beside the name of now, and go when the programme decides', async () => {
    await shown(waiting(proposal), decide(true, { data: { decideOrganisationNameProposal: [] } }), waiting());
    expect(await screen.findByRole('rowheader', { name: 'GGD Kennemerland en omstreken' })).toBeTruthy();
    expect(screen.getByText('Gemeente Heemstede')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Neem over: GGD Kennemerland en omstreken' }));
    const question = within(screen.getByRole('dialog', { name: 'Deze naam overnemen?' }));
    expect(question.getByText(/nu "GGD Kennemerland"\. Dat wordt "GGD Kennemerland en omstreken"/)).toBeTruthy();
    await userEvent.click(question.getByRole('button', { name: 'Neem over' }));
    expect(await screen.findByText('Er wacht geen voorgestelde naam op een besluit')).toBeTruthy();
  });

  it('stay when deciding fails, with the reason', async () => {
    await shown(waiting(proposal), decide(false, { errors: [refusal('unavailable')] }), waiting(proposal));
    await userEvent.click(await screen.findByRole('button', { name: 'Wijs af: GGD Kennemerland en omstreken' }));
    const question = within(screen.getByRole('dialog', { name: 'Deze naam afwijzen?' }));
    await userEvent.click(question.getByRole('button', { name: 'Wijs af' }));
    expect(await question.findByText(/even niet bereikbaar/)).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'GGD Kennemerland en omstreken' })).toBeTruthy();
  });

  it('are searched, with the search in the address', async () => {
    const other = { ...proposal, id: 'p2', proposedName: 'Buurtkamer De Linde', sharedName: 'De Linde' };
    const { router } = await shown({ ...waiting(proposal, other), maxUsageCount: 9 });
    expect(await screen.findByText('2 voorstellen wachten op een besluit')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek op naam of gemeente' }), 'linde{Enter}');
    expect(router.state.location.search).toEqual({ zoek: 'linde' });
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Buurtkamer De Linde']);
    await userEvent.click(screen.getByRole('button', { name: 'Zoeken: linde verwijderen' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  });
});
