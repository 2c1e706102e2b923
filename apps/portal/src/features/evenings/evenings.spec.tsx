import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import type { Board } from '@bloemen/api-contract/public';
import {
  EventPracticeCardsDocument,
  InvitableMunicipalitiesDocument,
  MunicipalitiesOfProvinceDocument,
  NotePracticeCardDocument,
  VouchAtEventDocument,
  SignatureDisputesDocument,
  SettleDisputeDocument,
  NoteMunicipalityContactDocument,
  type EveningFragment,
  type GuestFragment,
} from './evenings.generated.js';
import { withMessages } from '../../shared/i18n.js';
import type { BoardState } from '../../shared/useBoard.js';
import { hashing } from '../../testing/hashing.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { Entrance } from './Entrance.js';
import { statusOf } from './evening-status.js';
import { EveningForm } from './EveningForm.js';
import { matching } from './EveningsPage.js';
import messages from './evenings.nl.json' with { type: 'json' };
import { NoteCardDialog } from './NoteCardDialog.js';
import { Disputes } from './Disputes.js';
import { Signers } from './Signers.js';
import { WitnessCode } from './WitnessCode.js';
import { refusal } from '../../testing/refusal.js';

const evening: EveningFragment = {
  id: 'e',
  code: 'kust2026',
  title: 'Avond aan de kust',
  startsAt: '2026-11-26T18:30:00Z',
  endsAt: '2026-11-26T21:00:00Z',
  place: 'Raadhuis',
  organisers: ['VWS', 'VNG'],
  milestones: [100],
  isDemonstration: false,
  cancelledAt: null,
  cancelledReason: null,
  version: 4,
  municipalities: [
    { cbsCode: 'GM0473', name: 'Zandvoort' },
    { cbsCode: 'GM0397', name: 'Heemstede' },
  ],
};
const guestOf = (cbsCode: string, name: string, more: Partial<GuestFragment> = {}): GuestFragment => ({
  cbsCode,
  name,
  addresses: 1,
  toldAt: '2026-11-01T09:00:00Z',
  isUpToDate: true,
  viewerCan: { vouch: true },
  ...more,
});
const guests = [guestOf('GM0473', 'Zandvoort'), guestOf('GM0397', 'Heemstede')];
const live = (signed: Board['signed']): BoardState => ({
  board: { signed } as unknown as Board,
  isLive: true,
  at: 0,
  error: null,
});
const invitable = {
  request: { query: InvitableMunicipalitiesDocument },
  result: {
    data: {
      nationalMap: [
        { code: 'GM0473', name: 'Zandvoort' },
        { code: 'GM0397', name: 'Heemstede' },
        { code: 'GM0034', name: 'Almere' },
      ],
      nationalDivisions: [{ dimension: 'PROVINCE' as const, parts: [{ key: 'Flevoland', name: 'Flevoland' }] }],
    },
  },
};
const inAll = (one: React.ReactElement, mocks: MockLink.MockedResponse[] = []) => {
  const Screen = withMessages(messages, () => one);
  return renderPage(<Screen />, { mocks, session: aSession('PROGRAMME_ADMIN') });
};
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

beforeAll(() => {
  hashing();
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the list of evenings', () => {
  it('finds by title, place, organiser and municipality, and by whether it is over', () => {
    const [before, after] = ['2026-11-26T20:59:00.000Z', '2026-11-26T21:01:00.000Z'];
    for (const zoek of ['KUST', 'raadhuis', 'vng', 'heemst'])
      expect(matching([evening], { zoek }, before)).toHaveLength(1);
    expect(matching([evening], { zoek: 'utrecht' }, before)).toEqual([]);
    expect(
      matching(
        [{ ...evening, municipalities: [{ cbsCode: 'GM0518', name: "'s-Gravenhage" }] }],
        { zoek: 'den haag' },
        before,
      ),
    ).toHaveLength(1);
    expect(matching([evening], { wanneer: 'komend' }, before)).toHaveLength(1);
    expect(matching([evening], { wanneer: 'komend' }, after)).toEqual([]);
    expect(matching([evening], { wanneer: 'geweest' }, after)).toHaveLength(1);
  });
});

describe('planning an evening', () => {
  const Planning = (props: { evening: EveningFragment | null; onSave: (input: unknown) => void }) => (
    <EveningForm
      evening={props.evening}
      send={async (input) => props.onSave(input)}
      refetch={[]}
      done="Bewaard"
      onSaved={() => undefined}
      onCancel={() => undefined}
    />
  );
  it('asks for what is missing and for an end after the beginning', async () => {
    const onSave = jest.fn();
    await inAll(<Planning evening={null} onSave={onSave} />, [invitable]);
    const until = await screen.findByLabelText('Eindigt om');
    await userEvent.clear(until);
    await userEvent.type(until, '18:00');
    await press('Bewaar');
    for (const text of [/minstens drie letters/, 'Vul de dag in.', 'Vul de plaats in.', 'Kies minstens één gemeente.'])
      expect((await screen.findAllByText(text)).length).toBe(2);
    for (const [part, value] of [
      ['Dag', '26'],
      ['Maand', '11'],
      ['Jaar', '2026'],
    ] as const)
      await userEvent.type(screen.getAllByRole('textbox', { name: part })[0]!, value);
    await press('Bewaar');
    expect((await screen.findAllByText(/later zijn dan het begin/)).length).toBe(2);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps an evening that ends after midnight as it is', async () => {
    const onSave = jest.fn();
    await inAll(<Planning evening={{ ...evening, endsAt: '2026-11-26T23:30:00Z' }} onSave={onSave} />, [invitable]);
    await press('Bewaar');
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ startsAt: '2026-11-26T18:30:00.000Z', endsAt: '2026-11-26T23:30:00.000Z' }),
    );
  });

  it('adds a municipality by name and a province at once, and saves moments and numbers', async () => {
    const onSave = jest.fn();
    const province = {
      request: { query: MunicipalitiesOfProvinceDocument, variables: { province: 'Flevoland' } },
      result: { data: { nationalList: { nodes: [{ code: 'GM0034' }] } } },
    };
    await inAll(<Planning evening={{ ...evening, municipalities: [] }} onSave={onSave} />, [invitable, province]);
    await screen.findByRole('option', { name: 'Flevoland' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een gemeente' }), 'zand');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Zandvoort' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Provincie' }), 'Flevoland');
    await press('Voeg hele provincie toe');
    expect(await screen.findByText('2 gemeenten gekozen')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: /^Mijlpalen/ }), ', 95, 100');
    await press('Bewaar');
    expect(onSave).toHaveBeenCalledWith({
      title: 'Avond aan de kust',
      place: 'Raadhuis',
      startsAt: '2026-11-26T18:30:00.000Z',
      endsAt: '2026-11-26T21:00:00.000Z',
      organisers: ['VWS', 'VNG'],
      milestones: [95, 100],
      cbsCodes: ['GM0473', 'GM0034'],
    });
  });
});

describe('vouching', () => {
  const forZandvoort = { query: VouchAtEventDocument, variables: { input: { eventId: 'e', cbsCode: 'GM0473' } } };
  const chooseZandvoort = async () =>
    userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Voor welke gemeente?' }), 'GM0473');

  it('asks for which municipality, and shows eight digits for as long as the server says', async () => {
    await inAll(<WitnessCode evening={evening} guests={guests} />, [
      { request: forZandvoort, result: { data: { vouchAtEvent: { code: '94253983', minutes: 7 } } } },
    ]);
    await press('Geef een code');
    expect(await screen.findAllByText('Kies de gemeente van wie voor u staat.')).toHaveLength(2);
    expect(screen.queryByRole('timer')).toBeNull();
    await chooseZandvoort();
    await press('Geef een code');
    expect(await screen.findByText('9425 3983')).toBeTruthy();
    expect(screen.getByText('Deze code werkt alleen voor Zandvoort.')).toBeTruthy();
    expect(screen.getByText('Nog 7:00 geldig')).toBeTruthy();
    const later = Date.now() + 7 * 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    await act(() => new Promise((done) => setTimeout(done, 1_100)));
    jest.restoreAllMocks();
    expect(screen.queryByText('9425 3983')).toBeNull();
    expect(screen.getByText(/De tijd is voorbij/)).toBeTruthy();
  });

  it('says why there is no code', async () => {
    await inAll(<WitnessCode evening={evening} guests={guests} />, [
      { request: forZandvoort, result: { errors: [refusal('forbidden')] } },
    ]);
    await chooseZandvoort();
    await press('Geef een code');
    expect(await screen.findByText(sentenceOf('forbidden'))).toBeTruthy();
  });
});

it('leaves vouching for a municipality to somebody else than who invited it', async () => {
  await inAll(
    <WitnessCode
      evening={evening}
      guests={[guestOf('GM0473', 'Zandvoort', { viewerCan: { vouch: false } }), guestOf('GM0397', 'Heemstede')]}
    />,
  );
  expect(await screen.findByText(/^1 gemeente staat hier niet bij/)).toBeTruthy();
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).not.toContain('Zandvoort');
  cleanup();
  await inAll(
    <WitnessCode evening={evening} guests={[guestOf('GM0473', 'Zandvoort', { viewerCan: { vouch: false } })]} />,
  );
  expect(await screen.findByText(/Vraag iemand anders van het programma/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Geef een code' }).getAttribute('aria-disabled')).toBe('true');
});

it('shows who signed first, who did not yet, and follows by itself', async () => {
  const signed = {
    cbsCode: 'GM0473',
    name: 'Zandvoort',
    signerName: 'L. van der Meer',
    signedAt: '2026-11-26T19:00:00Z',
    isConditional: true,
    occasion: 'JOINS' as const,
  };
  const Screen = withMessages(messages, ({ state }: { state: BoardState }) => (
    <Signers evening={evening} guests={guests} state={state} />
  ));
  const view = await renderPage(<Screen state={live([])} />, { session: aSession('PROGRAMME_ADMIN') });
  expect(await screen.findByText('0 van de 2 uitgenodigde gemeenten tekenden op deze avond.')).toBeTruthy();
  view.unmount();
  await renderPage(<Screen state={live([signed])} />, { session: aSession('PROGRAMME_ADMIN') });
  expect(await screen.findByText('1 van de 2 uitgenodigde gemeenten tekende op deze avond.')).toBeTruthy();
  const rows = screen.getAllByRole('row').slice(1);
  expect(within(rows[0]!).getByText('getekend onder voorbehoud')).toBeTruthy();
  expect(within(rows[1]!).getByText('nog niet')).toBeTruthy();
});

it('says of whom no address is known, and keeps one that was refused', async () => {
  const input = { eventId: 'e', cbsCode: 'GM0397', email: 'griffie@heemstede.example' };
  await inAll(
    <Signers
      evening={evening}
      guests={[guests[0]!, guestOf('GM0397', 'Heemstede', { addresses: 0, toldAt: null, isUpToDate: false })]}
      state={live([])}
    />,
    [
      {
        request: { query: NoteMunicipalityContactDocument, variables: { input } },
        result: { errors: [refusal('forbidden')] },
      },
    ],
  );
  expect(await screen.findByText('geen adres bekend')).toBeTruthy();
  expect(screen.getByText(/^verstuurd op/)).toBeTruthy();
  await press('Geef een adres: Heemstede');
  await press('Bewaar en verstuur');
  expect((await screen.findAllByText(/Vul een e-mailadres in/)).length).toBe(2);
  await userEvent.type(screen.getByRole('textbox', { name: 'E-mailadres van de gemeente' }), input.email);
  await press('Bewaar en verstuur');
  expect(await screen.findByText(sentenceOf('forbidden'))).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mailadres van de gemeente' }).value).toBe(
    input.email,
  );
});

it('shows what is disputed, and settles it with a reason', async () => {
  const input = { id: 'o', outcome: 'ANNULLED' as const, settlement: 'Er tekende iemand anders.' };
  const signatureDisputes = [
    {
      municipality: 'Heemstede',
      signerName: 'L. van der Meer',
      signedAt: '2026-11-26T19:00:00Z',
      eventTitle: 'Avond aan de kust',
      objection: {
        id: 'o',
        objectedAt: '2026-11-27T09:00:00Z',
        objector: 'G. Griffier',
        objection: 'Niemand van ons was daar.',
      },
    },
  ];
  await inAll(<Disputes />, [
    { request: { query: SignatureDisputesDocument }, result: { data: { signatureDisputes } } },
    {
      request: { query: SettleDisputeDocument, variables: { input } },
      result: { errors: [refusal('objection.own')] },
    },
  ]);
  expect(await screen.findByText('Niemand van ons was daar.')).toBeTruthy();
  await press('Handel het bezwaar af: Heemstede');
  await press('Handel het bezwaar af');
  expect((await screen.findAllByText('Kies wat de uitkomst is.')).length).toBe(2);
  await userEvent.click(screen.getByRole('radio', { name: 'De handtekening klopt niet en vervalt' }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Waarom/ }), input.settlement);
  await press('Handel het bezwaar af');
  expect(await screen.findByText(sentenceOf('objection.own'))).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Waarom/ }).value).toBe(input.settlement);
});

it('shows the way in as an address and as a QR code', async () => {
  await inAll(<Entrance code="kust2026" />);
  const address = (await screen.findByRole('link')).textContent!;
  expect(address).toMatch(/\/avond\/kust2026$/);
  expect(
    screen
      .getByRole('img', { name: `QR-code naar ${address}` })
      .querySelector('path')!
      .getAttribute('d')!.length,
  ).toBeGreaterThan(1_000);
});

it('keeps a practice card that was refused', async () => {
  const input = {
    eventId: 'e',
    cbsCode: 'GM0473',
    pillar: 'P2' as const,
    title: 'Koffie',
    whatItWas: 'Elke dinsdag.',
    result: null,
  };
  await inAll(<NoteCardDialog evening={evening} onClose={() => undefined} />, [
    {
      request: { query: NotePracticeCardDocument, variables: { input } },
      result: { errors: [refusal('practice_card.event_closed')] },
    },
    {
      request: { query: EventPracticeCardsDocument, variables: { eventId: 'e' } },
      result: { data: { eventPracticeCards: { waiting: 0, confirmed: [] } } },
    },
  ]);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Gemeente' }), 'GM0473');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pijler' }), 'P2');
  await userEvent.type(screen.getByRole('textbox', { name: 'Hoe heet het?' }), 'Koffie');
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat deden ze?' }), 'Elke dinsdag.');
  await press('Bewaar');
  expect(await screen.findByText(sentenceOf('practice_card.event_closed'))).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Hoe heet het?' }).value).toBe('Koffie');
});

it('says where an evening is at a moment', () => {
  const at = (now: string, more: Partial<EveningFragment> = {}) => statusOf({ ...evening, ...more }, now);
  expect(at('2026-11-26T18:29:00Z')).toBe('AHEAD');
  expect(at('2026-11-26T18:30:00Z')).toBe('NOW');
  expect(at('2026-11-26T21:01:00Z')).toBe('OVER');
  expect(at('2026-11-26T18:30:00Z', { cancelledAt: '2026-11-20T09:00:00Z' })).toBe('OFF');
});

it('lets one search many invited municipalities, and shows them by the page', async () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ cbsCode: `GM10${at + 10}`, name: `Plaats ${at + 10}` }));
  await inAll(<Signers evening={{ ...evening, municipalities: many }} guests={[]} state={live([])} />);
  expect(await screen.findAllByRole('row')).toHaveLength(11);
  expect(screen.getByRole('navigation')).toBeTruthy();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een gemeente' }), 'plaats 12');
  await press('Zoeken');
  expect(await screen.findByText('1 gemeente gevonden')).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(2);
});
