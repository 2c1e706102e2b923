import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { InvolvementPage } from './InvolvementPage.js';
import {
  InvolvementDocument,
  InvolvementsDocument,
  type AdvisoryGroupPartsFragment,
  type InvolvementPartsFragment,
} from './involvement.generated.js';

type Moment = InvolvementPartsFragment & { __typename: 'Involvement' };
type Group = AdvisoryGroupPartsFragment & { __typename: 'AdvisoryGroup' };

const mayChange = { __typename: 'InvolvementRights' as const, edit: true, remove: true };
const mayEdit = { __typename: 'AdvisoryGroupRights' as const, edit: true };
const moment = (more: Partial<InvolvementPartsFragment> = {}): Moment => ({
  __typename: 'Involvement',
  id: 'i1',
  group: null,
  groupName: 'Mantelzorgers',
  status: 'DONE',
  happenedOn: '2026-03-01',
  datePrecision: 'MONTH',
  question: 'Wat helpt u?',
  form: 'INTERVIEWS',
  participants: 12,
  participantClass: null,
  effect: null,
  sourceText: null,
  openness: 'COALITION',
  isDemonstration: false,
  version: 1,
  viewerCan: mayChange,
  ...more,
});
const group = (more: Partial<AdvisoryGroupPartsFragment> = {}): Group => ({
  __typename: 'AdvisoryGroup',
  id: 'g1',
  name: 'Klankbordgroep Wmo',
  kind: 'ADVISORY_GROUP',
  organisation: null,
  sinceOn: '2021-05-01',
  sincePrecision: 'MONTH',
  agreedOn: null,
  agreedPrecision: null,
  endedOn: null,
  sourceText: null,
  openness: 'PUBLIC',
  isDemonstration: false,
  version: 1,
  viewerCan: mayEdit,
  ...more,
});
const answer = (nodes: Moment[], groups: Group[], add = true) => ({
  request: {
    query: InvolvementsDocument,
    variables: { filter: { search: null, status: null, hasEffect: null }, page: 1 },
  },
  result: {
    data: {
      involvements: {
        __typename: 'InvolvementConnection' as const,
        totalCount: nodes.length,
        nodes,
        groups,
        viewerCan: { __typename: 'InvolvementConnectionRights' as const, add },
      },
    },
  },
  maxUsageCount: 9,
});

describe('the page of people who take part', () => {
  it('says of a moment what changed or that nobody knows yet, and of a group whether its place was agreed', async () => {
    await renderPage(<InvolvementPage />, {
      mocks: [
        answer(
          [moment(), moment({ id: 'i2', question: 'Waar mist u iets?', effect: 'Er is een bank bij.' })],
          [group(), group({ id: 'g2', name: 'Jongerenraad', agreedOn: '2025-09-01', agreedPrecision: 'MONTH' })],
        ),
      ],
    });
    expect(await screen.findByText('2 momenten')).toBeTruthy();
    expect(screen.getByText('nog niet bekend')).toBeTruthy();
    expect(screen.getByText('Er is een bank bij.')).toBeTruthy();
    expect(screen.getByText('Afspraak niet bekend')).toBeTruthy();
    expect(screen.getByText('Afgesproken: september 2025')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Wijzigen: Klankbordgroep Wmo' })).toBeTruthy();
  });

  it('opens a moment that stands on another page, and counts a group in until its last day is over', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const elsewhere = moment({ id, question: 'Wat vond u toen?', happenedOn: '2021-01-01', datePrecision: 'YEAR' });
    const agreed = { agreedOn: '2025-09-01', agreedPrecision: 'MONTH' as const };
    await renderPage(<InvolvementPage />, {
      path: `/werkruimte/plan/betrokken?moment=${id}`,
      mocks: [
        answer(
          [moment()],
          [
            group({ ...agreed, endedOn: '2099-12-31' }),
            group({ ...agreed, id: 'g2', name: 'Jongerenraad', endedOn: '2026-01-31' }),
          ],
        ),
        {
          request: { query: InvolvementDocument, variables: { id } },
          result: { data: { involvement: elsewhere } },
        },
      ],
    });
    expect(await screen.findByRole('heading', { name: 'Wat vond u toen?' })).toBeTruthy();
    expect(screen.getByText(/tot en met 31 december 2099/)).toBeTruthy();
    expect(screen.getByText('Afgesproken: september 2025')).toBeTruthy();
    expect(screen.getByText('Gestopt op 31 januari 2026')).toBeTruthy();
  });

  it('is honest when it is empty', async () => {
    await renderPage(<InvolvementPage />, { mocks: [answer([], [])] });
    expect(await screen.findByText('Er is nog geen moment vastgelegd')).toBeTruthy();
  });

  it('tells a partner of what is open alone', async () => {
    const closed = { viewerCan: { __typename: 'InvolvementRights' as const, edit: false, remove: false } };
    await renderPage(<InvolvementPage />, {
      session: aSession('PARTNER'),
      mocks: [answer([moment({ groupName: null, ...closed })], [], false)],
    });
    expect(await screen.findByText(/een groep die niet voor u open is/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Leg een moment vast' })).toBeNull();
    expect(screen.queryByText('Groepen van inwoners')).toBeNull();
  });
});
