import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { today } from '../../../shared/formats.js';
import { withMessages } from '../../../shared/i18n.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { CounterpartDialog } from './CounterpartDialog.js';
import {
  CounterpartsDocument,
  MoveCounterpartDocument,
  NationalMembersDocument,
  type CounterpartPartsFragment,
} from './members.generated.js';
import messages from './members.nl.json' with { type: 'json' };
import { MembersPage } from './MembersPage.js';

const counterpart: CounterpartPartsFragment = {
  memberId: 'm',
  status: 'SUGGESTED',
  sinceOn: null,
  note: null,
  organisationId: null,
  organisationName: null,
  version: 0,
  suggestions: [
    {
      organisationId: 'o',
      name: 'Bridgeclub Heemstede',
      matchedName: 'Bridgeclub Heemstede',
      askedName: 'Bridgeclub',
      reason: 'PART_OF_NAME',
      state: null,
    },
  ],
  viewerCan: { move: true },
};
const row = {
  __typename: 'NationalMember' as const,
  id: 'm',
  name: 'Bridge Bond',
  seat: 'PARTICIPANT' as const,
  offer: null,
  triedAt: 'Hilversum',
  counterpartKind: 'CLUB' as const,
};
const members = (canAdd: boolean): MockLink.MockedResponse => ({
  request: { query: NationalMembersDocument, variables: { search: null, seat: null, page: 1 } },
  result: { data: { nationalMembers: { totalCount: 1, nodes: [row], viewerCan: { add: canAdd } } } },
});
const counterparts: MockLink.MockedResponse = {
  request: { query: CounterpartsDocument },
  result: { data: { counterparts: [{ __typename: 'Counterpart', ...counterpart }] } },
};
const Dialog = withMessages(messages, () => (
  <CounterpartDialog name="Bridge Bond" counterpart={counterpart} onClose={() => undefined} />
));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const moving = (input: object, more: object): MockLink.MockedResponse => ({
  request: {
    query: MoveCounterpartDocument,
    variables: {
      input: {
        memberId: 'm',
        version: 0,
        sinceOn: today(),
        note: null,
        organisationId: null,
        newOrganisation: null,
        seenOrganisationIds: ['o'],
        ...input,
      },
    },
  },
  ...more,
});

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the list of national members', () => {
  it('tells a coordinator who could be the counterpart here, and in words how far it is', async () => {
    await renderPage(<MembersPage />, { mocks: [members(false), counterparts], session: aSession('COORDINATOR') });
    const found = within((await screen.findByText('Bridge Bond')).closest('tr')!);
    expect(found.getByText('De bron noemt geen aanbod')).toBeTruthy();
    expect(await found.findByText('Mogelijk')).toBeTruthy();
    expect(found.getByText('Bridgeclub Heemstede')).toBeTruthy();
    expect(
      screen.getByText(
        'Er doet bij u nog geen evenknie mee. Bij één lid is er misschien een evenknie in het register.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Lid vastleggen' })).toBeNull();
  });

  it('asks no counterparts for a partner, and shows what kind there may be', async () => {
    await renderPage(<MembersPage />, { mocks: [members(false)], session: aSession('PARTNER') });
    expect(await screen.findByText('Vereniging of club')).toBeTruthy();
    expect(screen.queryByText('Mogelijk')).toBeNull();
  });

  it('offers the programme to add one', async () => {
    await renderPage(<MembersPage />, { mocks: [members(true)], session: aSession('PROGRAMME_ADMIN') });
    expect(await screen.findByRole('link', { name: 'Lid vastleggen' })).toBeTruthy();
  });
});

describe('the counterpart of a member', () => {
  it('is approached by choosing who, which is asked for', async () => {
    const answer = { ...counterpart, __typename: 'Counterpart', status: 'CONTACTED', version: 1 };
    await renderPage(<Dialog />, {
      mocks: [moving({ status: 'CONTACTED', organisationId: 'o' }, { result: { data: { moveCounterpart: answer } } })],
    });
    await press('Bewaar');
    expect(screen.getAllByText('Kies een status.').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('radio', { name: /Benaderd/ }));
    await press('Bewaar');
    expect(screen.getAllByText('Kies een organisatie.').length).toBeGreaterThan(0);
    expect(screen.getByText('deel van dezelfde naam: "Bridgeclub Heemstede"')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /Bridgeclub Heemstede/ }));
    await press('Bewaar');
    expect(await screen.findByText('De status is bewaard')).toBeTruthy();
  });

  it('says why it was refused, and loses nothing that was typed', async () => {
    await renderPage(<Dialog />, {
      mocks: [
        moving(
          { status: 'CONTACTED', newOrganisation: 'Bridgeclub Groenendaal', note: 'Gebeld' },
          { result: { errors: [refusal('coalition.not_started')] } },
        ),
      ],
    });
    await userEvent.click(await screen.findByRole('radio', { name: /Benaderd/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Een andere organisatie' }));
    await userEvent.type(screen.getByLabelText('Naam van de organisatie'), 'Bridgeclub Groenendaal');
    await userEvent.type(screen.getByLabelText(/Notitie/), 'Gebeld');
    await press('Bewaar');
    await waitFor(() => expect(screen.getByText(sentenceOf('coalition.not_started'))).toBeTruthy());
    expect(screen.getByDisplayValue('Bridgeclub Groenendaal')).toBeTruthy();
  });
});
