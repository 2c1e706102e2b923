import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ToastRegion } from '@bloemen/ui';
import { sentenceOf } from '@bloemen/vocabulary';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { WantedPage } from './WantedPage.js';
import {
  MoveWantedPartnerDocument,
  SaveWantedPartnerDocument,
  WantedPartnersDocument,
  type WantedPartnersQuery,
} from './wanted.generated.js';

type Page = WantedPartnersQuery['wantedPartners'];
const rotary: Page['partners'][number] = {
  id: 'rotary',
  sector: 'SERVICE_CLUB',
  name: 'Rotary',
  organisation: null,
  why: 'Veel handen',
  askedById: 'bieb',
  askedBy: 'Bibliotheek',
  status: 'WANTED',
  sinceOn: '2021-05-01',
  sincePrecision: 'MONTH',
  sinceAtLatest: false,
  remark: null,
  askAgainOn: null,
  isAskDue: false,
  source: null,
  isDemonstration: false,
  moves: ['CONTACTED', 'INVITED', 'JOINED', 'DECLINED'],
  steps: [{ id: 's', status: 'WANTED', on: '2021-05-01', precision: 'MONTH', atLatest: false, remark: null }],
  fits: [],
  version: 1,
};
const culture: Page['partners'][number] = {
  ...rotary,
  id: 'cultuur',
  sector: 'CULTURE',
  name: null,
  why: null,
  fits: [{ organisationId: 'bieb', name: 'Bibliotheek' }],
};
const page: Page = {
  partners: [rotary, culture],
  organisations: [
    { organisationId: 'bieb', name: 'Bibliotheek' },
    { organisationId: 'wij', name: 'WIJ Heemstede' },
  ],
  viewerCan: { add: true, change: true },
};

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the wanted partners', () => {
  const asked: unknown[] = [];
  const shown = async (more: Partial<Page> = {}, answers: [unknown, unknown][] = [], search = '') => {
    asked.length = 0;
    await renderPage(
      <ToastRegion>
        <WantedPage />
      </ToastRegion>,
      {
        mocks: [
          {
            request: { query: WantedPartnersDocument },
            result: { data: { wantedPartners: { ...page, ...more } } },
            maxUsageCount: 9,
          },
          ...answers.map(([query, result]) => ({
            request: { query, variables: () => true },
            result: (variables: unknown) => {
              asked.push(variables);
              return result;
            },
          })),
        ] as never[],
        session: aSession('COORDINATOR'),
        path: `/werkruimte/coalitie/gezocht${search}`,
      },
    );
    await screen.findByText('2 gezochte partners');
  };
  const choose = async (move: string, index = 0) => {
    await userEvent.click(screen.getAllByRole('button', { name: /^Status: Gewenst/ })[index]!);
    await userEvent.click(screen.getByRole('menuitem', { name: move }));
  };

  it('say who, how far, why and who asks', async () => {
    await shown();
    const row = screen.getByRole('link', { name: 'Rotary' }).closest('tr')!;
    expect(row.textContent).toMatch(/Rotary.*Rotary en serviceclubs.*Gewenst.*mei 2021.*Veel handen.*Bibliotheek/);
    expect(screen.getByRole('link', { name: 'Cultuur' })).toBeTruthy();
  });

  it('move by one press', async () => {
    const moved = { __typename: 'WantedPartner', id: 'rotary', status: 'CONTACTED', moves: ['WANTED'], version: 2 };
    await shown({}, [[MoveWantedPartnerDocument, { data: { moveWantedPartner: moved } }]]);
    await choose('Zet op benaderd');
    await screen.findByText(/Rotary.*[Bb]enaderd/);
    expect(asked[0]).toEqual({ input: { id: 'rotary', version: 1, status: 'CONTACTED' } });
  });

  it('decline with a reason, which is kept when that fails', async () => {
    await shown({}, [[MoveWantedPartnerDocument, { errors: [refusal('wanted.move_not_possible')] }]]);
    await choose('Zet op doet niet mee');
    const dialog = within(screen.getByRole('dialog', { name: 'Rotary doet niet mee' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(dialog.getAllByText('Schrijf op waarom deze partner niet meedoet.').length).toBeGreaterThan(0);
    await userEvent.type(dialog.getByLabelText(/Waarom niet/), 'Te druk');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await dialog.findByText(sentenceOf('wanted.move_not_possible'));
    expect(asked).toEqual([
      { input: expect.objectContaining({ status: 'DECLINED', remark: 'Te druk', askAgainOn: null }) },
    ]);
    expect((dialog.getByLabelText(/Waarom niet/) as HTMLTextAreaElement).value).toBe('Te druk');
  });

  it('join as an organisation of the coalition, of which the one of that sector is proposed', async () => {
    await shown({}, [[MoveWantedPartnerDocument, { errors: [refusal('wanted.not_taking_part')] }]]);
    await choose('Zet op doet mee', 1);
    const dialog = within(screen.getByRole('dialog', { name: 'Wie is Cultuur?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await dialog.findByText(sentenceOf('wanted.not_taking_part'));
    expect(asked).toEqual([{ input: { id: 'cultuur', version: 1, status: 'JOINED', organisationId: 'bieb' } }]);
  });

  it('take a name or a sector at least', async () => {
    await shown({}, [[SaveWantedPartnerDocument, { errors: [refusal('wanted.twice')] }]]);
    await userEvent.click(screen.getByRole('button', { name: 'Gezochte partner toevoegen' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    expect(dialog.getAllByText('Vul een naam in of kies een sector.').length).toBeGreaterThan(0);
    await userEvent.type(dialog.getByLabelText(/Naam van de organisatie/), 'Rotary');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await dialog.findByText(sentenceOf('wanted.twice'));
  });

  it('tell what happened, and who may only read changes nothing', async () => {
    await shown({ viewerCan: { add: false, change: false } }, [], '?wens=cultuur');
    expect(screen.getByText(/Er doet al een organisatie uit deze sector mee: Bibliotheek/)).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Wat er gebeurde' })).getByText('mei 2021')).toBeTruthy();
    for (const name of [/^Status/, 'Wijzig', 'Verwijder', 'Gezochte partner toevoegen'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
