import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ToastRegion } from '@bloemen/ui';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { today } from '../../../shared/formats.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  CouncilDeskDocument,
  SendToCouncilDocument,
  TakeBackSendingDocument,
  type CouncilDeskQuery,
  type SendingPartsFragment,
} from './council.generated.js';
import { CouncilDeskPage } from './CouncilDeskPage.js';

type Desk = CouncilDeskQuery['councilDesk'];

const sending: SendingPartsFragment & { __typename: 'CouncilSending' } = {
  __typename: 'CouncilSending',
  id: 's1',
  sentOn: '2026-06-02',
  sentTo: 'COMMITTEE',
  committee: 'Commissie Samenleving',
  note: null,
  items: [{ kind: 'DOCUMENT', id: 'd2', title: 'Jaarverslag', address: null }],
  recordedBy: 'Lotte Brouwer',
  takenBackAt: null,
  takenBackBy: null,
  reason: null,
  isDemonstration: false,
  version: 1,
  viewerCan: { takeBack: true },
};
const letter: Desk['ready'][number] = {
  kind: 'DOCUMENT',
  id: 'd1',
  title: 'Brief & aanbod',
  what: 'Raadsinformatiebrief',
  on: '2026-06-01',
  precision: 'DAY',
  address: 'https://raad.example/brief',
  sentOn: null,
  isDemonstration: false,
};
const desk: Desk = {
  municipality: 'Heemstede',
  dossier: 'https://bloemen.example/gemeenten/heemstede/raad',
  ready: [letter, { ...letter, id: 'd2', title: 'Jaarverslag', address: null, sentOn: '2026-06-02' }],
  sendings: [sending],
  committees: ['Commissie Samenleving'],
  viewerCan: { send: true },
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

describe('the desk of the clerk', () => {
  const shown = (over: Partial<Desk> = {}, more: object[] = []) =>
    renderPage(
      <ToastRegion>
        <CouncilDeskPage />
      </ToastRegion>,
      {
        session: aSession('CLERK'),
        path: '/werkruimte/raad',
        mocks: [
          {
            request: { query: CouncilDeskDocument },
            result: { data: { councilDesk: { ...desk, ...over } } },
            maxUsageCount: 9,
          },
          ...more,
        ] as never,
      },
    );

  it('chooses what was never sent, and drafts a mail of what is chosen', async () => {
    await shown();
    const user = userEvent.setup();
    expect(await screen.findByText('1 van 2 gekozen')).toBeTruthy();
    const draft = () =>
      decodeURIComponent(screen.getByRole('link', { name: 'Stuur door per mail' }).getAttribute('href')!);
    expect(draft()).toContain('mailto:?subject=Aanpak van eenzaamheid in Heemstede: nieuws voor de raad&body=');
    expect(draft()).toContain('- Brief & aanbod (Raadsinformatiebrief)\n  https://raad.example/brief');
    expect(draft()).not.toContain('Jaarverslag');
    await user.click(screen.getByRole('checkbox', { name: 'Jaarverslag' }));
    expect(draft()).toContain('Jaarverslag');
    expect(screen.getByText('Verstuurd op 2 juni 2026')).toBeTruthy();
    expect(screen.getByText('Geen openbaar adres')).toBeTruthy();
  });

  it('records when and to whom, and asks which committee', async () => {
    const sent: unknown[] = [];
    await shown({ committees: [] }, [
      {
        request: { query: SendToCouncilDocument, variables: () => true },
        result: ({ input }: { input: unknown }) => {
          sent.push(input);
          return { data: { sendToCouncil: sending } };
        },
      },
    ]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Leg vast: verstuurd' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Een commissie' }));
    await user.click(dialog.getByRole('button', { name: 'Leg vast: verstuurd' }));
    expect(await dialog.findAllByText('Vul in naar welke commissie het is verstuurd.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: /Welke commissie/ }), 'Samenleving');
    await user.click(dialog.getByRole('button', { name: 'Leg vast: verstuurd' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          sentOn: today(),
          sentTo: 'COMMITTEE',
          committee: 'Samenleving',
          note: null,
          items: [{ kind: 'DOCUMENT', id: 'd1' }],
        },
      ]),
    );
  });

  it('says what is refused, and keeps what was typed', async () => {
    await shown({}, [
      {
        request: { query: SendToCouncilDocument, variables: () => true },
        result: { errors: [refusal('council_sending.not_ready')] },
      },
    ]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Leg vast: verstuurd' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Toelichting/ }), 'Met een brief');
    await user.click(dialog.getByRole('button', { name: 'Leg vast: verstuurd' }));
    expect(await dialog.findByText(/Iets van wat u koos is niet meer openbaar/)).toBeTruthy();
    expect(dialog.getByDisplayValue('Met een brief')).toBeTruthy();
  });

  it('takes a sending back with a reason, and shows what was taken back', async () => {
    const sent: unknown[] = [];
    await shown({}, [
      {
        request: { query: TakeBackSendingDocument, variables: () => true },
        result: ({ input }: { input: unknown }) => {
          sent.push(input);
          return { data: { takeBackSending: { ...sending, version: 2 } } };
        },
      },
    ]);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Neem terug' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'Verkeerde dag');
    await user.click(dialog.getByRole('button', { name: 'Neem terug' }));
    await waitFor(() => expect(sent).toEqual([{ id: 's1', version: 1, reason: 'Verkeerde dag' }]));
    cleanup();
    await shown({
      sendings: [
        { ...sending, takenBackAt: '2026-06-03T10:00:00Z', reason: 'Verkeerde dag', viewerCan: { takeBack: false } },
      ],
    });
    expect(await screen.findByText('Waarom: Verkeerde dag')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Neem terug' })).toBeNull();
  });

  it('says that nothing is public yet', async () => {
    await shown({ ready: [], sendings: [], dossier: null });
    expect(await screen.findByText('Er is nu niets openbaar voor de raad')).toBeTruthy();
    expect(screen.getByText('Er is nog niets vastgelegd.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Stuur door/ })).toBeNull();
  });
});
