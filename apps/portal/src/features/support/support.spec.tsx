import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { quartersIn, typedHours } from '../../shared/hours.js';
import { withMessages } from '../../shared/i18n.js';
import { today } from '../../shared/formats.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { TeamPage } from './team/TeamPage.js';
import { AssignAdvisersDocument, EndAdviserAssignmentsDocument, SupportTeamDocument } from './team/team.generated.js';
import { SupportView } from './trajectories/SupportView.js';
import {
  AddSupportEntryDocument,
  CorrectSupportEntryDocument,
  SupportDocument,
  type SupportPartsFragment,
  type TrajectoryPartsFragment,
} from './trajectories/trajectories.generated.js';
import messages from './trajectories/trajectories.nl.json' with { type: 'json' };

const entry = {
  __typename: 'SupportEntry' as const,
  id: 'e1',
  happenedOn: '2026-03-02',
  quarters: 6,
  kind: 'VISIT' as const,
  note: 'Bezoek aan het raadhuis.',
  recordedAt: '2026-03-02T12:00:00Z',
  withdrawnAt: null,
  withdrawnBecause: null,
  version: 2,
  earlier: [
    {
      version: 1,
      happenedOn: '2026-03-02',
      quarters: 8,
      kind: 'VISIT' as const,
      note: 'Bezoek.',
      replacedAt: '2026-03-03T12:00:00Z',
    },
  ],
  viewerCan: { correct: true, withdraw: true },
};
const step = {
  id: 's1',
  what: 'Bellen',
  dueOn: '2026-03-10',
  startsAt: '10:00',
  minutes: 60,
  status: 'OPEN' as const,
  settledOn: null,
  version: 1,
  viewerCan: { change: true, reopen: false },
};
const trajectory: TrajectoryPartsFragment = {
  id: 't1',
  adviserName: 'Anouk de Graaf',
  isCurrent: true,
  startedOn: '2026-01-12',
  startedAs: null,
  question: 'Hoe doen inwoners mee?',
  hoursBudget: 64,
  quartersUsed: 6,
  sourceText: null,
  isDemonstration: false,
  version: 1,
  viewerCan: { change: true, addEntry: true, addStep: true },
  steps: [step],
  entries: [entry],
};
const page: SupportPartsFragment = {
  code: 'GM0397',
  name: 'Heemstede',
  adviserSince: '2026-01-01',
  proposedHours: 64,
  today: today(),
  handover: null,
  viewerCan: { begin: false, confirmHandover: false },
  trajectories: [trajectory],
};
const nothing = { change: false, addEntry: false, addStep: false };
const asCoordinator: SupportPartsFragment = {
  ...page,
  trajectories: [
    {
      ...trajectory,
      viewerCan: nothing,
      steps: [{ ...step, viewerCan: { change: false, reopen: false } }],
      entries: [{ ...entry, viewerCan: { correct: false, withdraw: false } }],
    },
  ],
};
const View = withMessages(messages, function View({ of }: { of: SupportPartsFragment }) {
  return <SupportView page={of} title="Begeleiding" intro="" />;
});
type Mocks = NonNullable<Parameters<typeof renderPage>[1]>['mocks'] & object;
const open = (of: SupportPartsFragment, ...mocks: Mocks) =>
  renderPage(<View of={of} />, { mocks, session: aSession('NATIONAL_ADVISER') });
const again = {
  request: { query: SupportDocument, variables: { code: 'GM0397' } },
  result: { data: { supportPage: page } },
};

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('hours', () => {
  it('are typed in quarters, with a comma or a point, up to a day', () => {
    expect(['1,5', '0.75', '24', '3'].map(quartersIn)).toEqual([6, 3, 96, 12]);
    expect(['', '0', '1,1', '24,25', '-1', 'een', '1,'].map(quartersIn)).toEqual(Array(7).fill(null));
    expect([1, 6, 64].map(typedHours)).toEqual(['0,25', '1,5', '16']);
  });
});

describe('the help to a municipality', () => {
  it('shows hours, steps and what was done, with what an entry said before', async () => {
    await open(page);
    expect(screen.getByText('1,5 uur van 64 uur gebruikt')).toBeTruthy();
    expect(screen.getByText('Bezoek, 1,5 uur')).toBeTruthy();
    expect(screen.getByText('Tot 3 maart 2026: Bezoek, 2 uur')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zet in agenda: Bellen' }).getAttribute('href')).toBe(
      '/api/support/steps/s1/calendar',
    );
  });

  it('shows ten of what was done, and all when asked; of before also what was agreed and is still open', async () => {
    const entries = Array.from({ length: 12 }, (_, at) => ({ ...entry, id: `e${at}`, note: `Notitie ${at}.` }));
    const before = {
      ...trajectory,
      id: 't0',
      isCurrent: false,
      steps: [{ ...step, what: 'Nog te doen' }],
      entries: [],
    };
    await open({ ...page, trajectories: [{ ...trajectory, entries }, before] });
    expect(await screen.findByText('Notitie 9.')).toBeTruthy();
    expect(screen.queryByText('Notitie 10.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Toon alles wat er is gedaan (12)' }));
    expect(screen.getByText('Notitie 11.')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Afspraken die nog open zijn' }).textContent).toBe(
      'Nog te doen10 maart 2026, 10.00',
    );
  });

  it('is the same for its coordinator, without a way to change it', async () => {
    await open(asCoordinator);
    expect(screen.getByText('Bezoek aan het raadhuis.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('records hours in quarters, after it says at the note that the coordinator reads it too', async () => {
    const user = userEvent.setup();
    const input = { trajectoryId: 't1', happenedOn: today(), kind: 'CONVERSATION', note: 'Gebeld.', quarters: 3 };
    await open(
      page,
      {
        request: { query: AddSupportEntryDocument, variables: { input } },
        result: { data: { addSupportEntry: trajectory } },
      },
      again,
    );
    await user.click(screen.getByRole('button', { name: 'Leg uren vast' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('De coördinator van Heemstede leest deze notitie ook.');
    const save = within(dialog).getByRole('button', { name: 'Bewaar' });
    await user.type(within(dialog).getByLabelText('Uren'), '1,1');
    await user.click(save);
    expect(
      await within(dialog).findAllByText('Vul uren in kwartieren in, hoogstens 24. Bijvoorbeeld 1,5.'),
    ).toBeTruthy();
    await user.clear(within(dialog).getByLabelText('Uren'));
    await user.type(within(dialog).getByLabelText('Uren'), '0,75');
    await user.selectOptions(within(dialog).getByLabelText('Wat was het?'), 'Gesprek');
    await user.type(within(dialog).getByLabelText('Notitie'), 'Gebeld.');
    await user.click(save);
    expect(await screen.findByText('De uren zijn vastgelegd')).toBeTruthy();
  });

  it('loses nothing when somebody else corrected the entry first', async () => {
    const user = userEvent.setup();
    const current = { ...entry, note: 'Bezoek en gesprek.', version: 3 };
    await open(
      page,
      {
        request: {
          query: CorrectSupportEntryDocument,
          variables: {
            input: { id: 'e1', version: 2, happenedOn: '2026-03-02', kind: 'VISIT', note: 'Mijn tekst.', quarters: 6 },
          },
        },
        result: { errors: [refusal('conflict', { current })] },
      },
      again,
    );
    await user.click(screen.getByRole('button', { name: 'Wijzig wat er op 2 maart 2026 is gedaan' }));
    const dialog = await screen.findByRole('dialog');
    const note = within(dialog).getByLabelText('Notitie');
    await user.clear(note);
    await user.type(note, 'Mijn tekst.');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
    expect(await within(dialog).findByText('Bezoek en gesprek.')).toBeTruthy();
    expect((note as HTMLTextAreaElement).value).toBe('Mijn tekst.');
  });
});

describe('the advisers together', () => {
  const team = {
    advisers: [
      {
        personId: 'p1',
        name: 'Anouk de Graaf',
        isAdviser: true,
        municipalities: 13,
        trajectories: 4,
        hoursBudget: 256,
        quartersUsed: 84,
      },
    ],
    withoutAdviser: ['Aalten', 'Almelo'].map((name, at) => ({
      cbsCode: `GM000${at}`,
      name,
      province: 'Gelderland',
      participates: true,
      isDemonstration: false,
    })),
    handovers: [
      {
        cbsCode: 'GM0009',
        municipality: 'Aalsmeer',
        adviser: 'Anouk de Graaf',
        assignedOn: '2026-08-01',
        confirmedAt: null,
      },
      {
        cbsCode: 'GM0008',
        municipality: 'Landsmeer',
        adviser: 'Anouk de Graaf',
        assignedOn: '2026-07-01',
        confirmedAt: '2026-07-02T10:00:00Z',
      },
    ],
  };
  const asked = {
    request: { query: SupportTeamDocument },
    result: { data: { supportTeam: team } },
    maxUsageCount: 9,
  };
  const input = { cbsCodes: ['GM0000', 'GM0001'], personId: 'p1' };
  const assigned = (result: object) => ({
    request: { query: AssignAdvisersDocument, variables: { input } },
    ...result,
  });
  const chooseAll = async (user: ReturnType<typeof userEvent.setup>) => {
    for (const name of ['Aalten', 'Almelo'])
      await user.click(await screen.findByRole('checkbox', { name: new RegExp(name) }));
    await user.selectOptions(screen.getByLabelText('Kies een adviseur'), 'p1');
    await user.click(screen.getByRole('button', { name: 'Koppel' }));
  };

  it('show load and hours in totals, and a handover that was not read', async () => {
    await renderPage(<TeamPage />, { mocks: [asked], session: aSession('PROGRAMME_ADMIN') });
    expect(await screen.findByText('21 uur van 256 uur')).toBeTruthy();
    expect(screen.getByText('nog niet gelezen')).toBeTruthy();
    expect(screen.getByText('Landsmeer').closest('details')?.textContent).toMatch(
      /^Gelezen overdrachten \(1\).*gelezen op 2 juli 2026/,
    );
    expect(screen.getByText('Aalsmeer').closest('details')).toBeNull();
  });

  it('get several municipalities at once, with a way back', async () => {
    const user = userEvent.setup();
    await renderPage(<TeamPage />, {
      mocks: [
        asked,
        assigned({ result: { data: { assignAdvisers: [] } } }),
        {
          request: { query: EndAdviserAssignmentsDocument, variables: { input } },
          result: { data: { endAdviserAssignments: [] } },
        },
      ],
      session: aSession('PROGRAMME_ADMIN'),
    });
    await chooseAll(user);
    expect(await screen.findByText('2 gemeenten kregen Anouk de Graaf als adviseur')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Ongedaan/ }));
    expect(await screen.findByText('De koppelingen zijn teruggenomen')).toBeTruthy();
  });

  it('are read again when somebody else was first', async () => {
    const user = userEvent.setup();
    await renderPage(<TeamPage />, {
      mocks: [
        { ...asked, maxUsageCount: 1 },
        assigned({ result: { errors: [refusal('municipality.assigned_twice')] } }),
        {
          ...asked,
          result: { data: { supportTeam: { ...team, withoutAdviser: team.withoutAdviser.slice(1) } } },
        },
      ],
      session: aSession('PROGRAMME_ADMIN'),
    });
    await chooseAll(user);
    expect(await screen.findByText('Er is intussen iets gewijzigd. De lijst is opnieuw gelezen.')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Aalten/ })).toBeNull();
    expect(screen.getByText('1 gekozen')).toBeTruthy();
  });
});
