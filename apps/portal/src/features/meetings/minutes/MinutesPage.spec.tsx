import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { renderPage } from '../../../testing/renderPage.js';
import {
  MinutesPageDocument,
  RecordAttendanceDocument,
  WriteMinutesDocument,
  type MinutesPartsFragment,
} from './minutes.generated.js';
import { MinutesPage } from './MinutesPage.js';

const id = '';
/** As the cache of the client wants it. */
const of = <Part extends object>(__typename: string, part: Part): Part => ({ __typename, ...part });
const minutes = (more: Partial<MinutesPartsFragment> = {}): MinutesPartsFragment =>
  of('Minutes', {
    id,
    title: 'Bijeenkomst november',
    status: 'PLANNED',
    startsAt: '2026-11-30T09:00:00.000Z',
    on: '2026-11-30',
    minutes: 90,
    place: 'Raadhuis',
    coalition: 'Lokale coalitie',
    municipality: 'Heemstede',
    isDemonstration: false,
    hasBegun: true,
    isApproved: false,
    approvedIn: null,
    approved: [],
    toApprove: [],
    attendance: [
      of('MinutesAttendance', {
        organisationId: 'o1',
        name: 'Bibliotheek',
        group: 'MEMBERS',
        answer: 'NO',
        proposed: 'EXCUSED',
        attendance: null,
        version: 0,
      }),
    ],
    items: [
      of('MinutesItem', {
        id: 'i1',
        kind: 'DISCUSS',
        title: 'Rondje',
        minutes: 20,
        organisationName: null,
        note: null,
        link: null,
        said: 'Wat er stond',
        version: 3,
        saidAt: '2026-11-30T09:14:00.000Z',
      }),
    ],
    decisions: [],
    actions: [],
    viewerCan: of('MinutesRights', { write: true, approve: true }),
    ...more,
  });
const read = (page: MinutesPartsFragment) => ({
  request: { query: MinutesPageDocument, variables: { meetingId: id } },
  result: { data: { minutes: page } },
  maxUsageCount: 20,
});

describe('the minutes of a meeting', () => {
  beforeEach(() => localStorage.clear());

  it('take over what was answered from the mail with one press', async () => {
    const [before] = minutes().attendance;
    const recorded = { ...before!, proposed: null, attendance: 'EXCUSED' as const, version: 1 };
    await renderPage(<MinutesPage />, {
      mocks: [
        read(minutes()),
        {
          request: {
            query: RecordAttendanceDocument,
            variables: { input: { meetingId: id, organisationId: 'o1', attendance: 'EXCUSED', version: 0 } },
          },
          result: { data: { recordAttendance: minutes({ attendance: [recorded] }) } },
        },
      ],
    });
    const row = await screen.findByRole('group', { name: /Bibliotheek/ });
    expect(screen.getByText('Antwoord op de mail: komt niet')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Antwoorden overnemen' }));
    await waitFor(() => expect(screen.getByText('Alles is bewaard')).toBeDefined());
    expect(within(row).getByRole('button', { name: 'Afgemeld' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('0 aanwezig, 1 afgemeld, 0 afwezig, 0 nog niet vastgelegd')).toBeDefined();
  });

  it('still show what was typed when somebody approved them meanwhile, until it is let go', async () => {
    const closed = minutes({ isApproved: true, viewerCan: of('MinutesRights', { write: false, approve: false }) });
    const { unmount } = await renderPage(<MinutesPage />, { mocks: [read(minutes())], path: '/?deel=agenda' });
    const field = await screen.findByLabelText(/Wat is er gezegd/);
    await userEvent.type(field, ' en meer');
    const [key] = Object.keys(localStorage).filter((one) => one.startsWith('bloemen.minutes'));
    unmount();
    await renderPage(<MinutesPage />, { mocks: [read(closed)] });
    expect(await screen.findByText('1 wijziging van u is niet bewaard')).toBeDefined();
    expect(screen.getByText('Rondje: Wat er stond en meer')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Verwijderen van dit apparaat' }));
    expect(screen.queryByText('1 wijziging van u is niet bewaard')).toBeNull();
    expect(localStorage.getItem(key!)).toBeNull();
  });

  it('show both texts when somebody else was first, until a person chooses', async () => {
    const write = (said: string, version: number) => ({
      request: { query: WriteMinutesDocument, variables: { input: { meetingId: id, itemId: 'i1', said, version } } },
    });
    const item = minutes().items[0]!;
    await renderPage(<MinutesPage />, {
      path: '/?deel=agenda',
      mocks: [
        read(minutes()),
        {
          ...write('Mijn tekst', 3),
          result: {
            errors: [
              refusal('conflict', { current: { said: 'Hun tekst', version: 4, saidAt: '2026-11-30T09:20:00.000Z' } }),
            ],
          },
        },
        {
          ...write('Hun tekst\n\nMijn tekst', 4),
          result: {
            data: { writeMinutes: minutes({ items: [{ ...item, said: 'Hun tekst\n\nMijn tekst', version: 5 }] }) },
          },
        },
      ],
    });
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/Wat is er gezegd/);
    expect(screen.getByText('Bewaard om 10.14')).toBeDefined();
    await userEvent.clear(field);
    await userEvent.type(field, 'Mijn tekst');
    await screen.findByText('Iemand anders bewaarde dit om 10.20', undefined, { timeout: 4000 });
    expect(screen.getByText('Hun tekst')).toBeDefined();
    expect(field.value).toBe('Mijn tekst');
    await userEvent.click(screen.getByRole('button', { name: 'Beide teksten houden' }));
    await waitFor(() => expect(screen.getByText('Alles is bewaard')).toBeDefined());
    expect(field.value).toBe('Hun tekst\n\nMijn tekst');
  });

  it('are a document to who reads, with three files, and say by which meeting they were approved', async () => {
    await renderPage(<MinutesPage />, {
      mocks: [
        read(
          minutes({
            isApproved: true,
            actions: [
              of('MinutesAction', {
                id: 'a1',
                what: 'Flyers brengen',
                organisationName: 'Humanitas',
                dueOn: null,
                status: 'OPEN' as const,
              }),
            ],
            approvedIn: of('MinutesOfOther', {
              meetingId: 'm2',
              title: 'December',
              on: '2026-12-20',
              remark: 'WIJ was er wel.',
            }),
            viewerCan: of('MinutesRights', { write: false, approve: false }),
          }),
        ),
      ],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Verslag: Bijeenkomst november' })).toBeDefined();
    expect(screen.getByText('Vastgesteld in de bijeenkomst van 20 december 2026')).toBeDefined();
    expect(screen.getByText('WIJ was er wel.')).toBeDefined();
    expect(screen.getByText('Wat er stond')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Flyers brengen' }).getAttribute('href')).toBe(
      '/werkruimte/acties?actie=a1',
    );
    for (const name of ['PDF', 'Word', 'OpenDocument']) expect(screen.getByRole('link', { name })).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
