import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AdviserChoicesDocument,
  AssignAdviserDocument,
  CarryOutMergerDocument,
  EndAdviserAssignmentDocument,
  MoveMunicipalityDocument,
  MunicipalityRegisterDocument,
  WithoutCoordinatorDocument,
} from './register.generated.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import type { Register } from './register.js';
import { MunicipalityRegister } from './RegisterPage.js';
import { WithoutCoordinatorPage } from './WithoutCoordinatorPage.js';
import { refusal } from '../../../testing/refusal.js';

const register: Register = {
  municipality: {
    id: '1',
    cbsCode: 'GM1696',
    name: 'Wijdemeren',
    province: 'Noord-Holland',
    inhabitants: 24_500,
    inhabitantsOn: '2022-01-01',
    validFrom: null,
    validTo: '2027-01-01',
    successor: { cbsCode: 'GM0402', name: 'Hilversum' },
    status: 'JOINED',
    isConditional: false,
    isDemonstration: false,
  },
  hasCoordinator: true,
  changes: [{ status: 'JOINED', on: '2026-03-02', note: 'Brief van de gemeente', isDemonstration: false }],
  adviser: null,
  nextStatuses: ['ACTIVE', 'DORMANT'],
  isMergerDue: false,
  today: '2026-11-22',
  viewerCan: {
    move: true,
    appointCoordinator: false,
    assignAdviser: true,
    endAssignment: false,
    carryOutMerger: false,
  },
};
const adviser = { personId: 'p1', name: 'Noor Bakker', since: '2026-05-01', isDemonstration: false };
/** What the programme may do. */
const allowed = (shown: Register): Register => ({
  ...shown,
  viewerCan: {
    move: shown.nextStatuses.length > 0,
    appointCoordinator: shown.municipality.status !== 'MERGED' && !shown.hasCoordinator,
    assignAdviser: shown.municipality.status !== 'MERGED' && !shown.adviser,
    endAssignment: shown.adviser !== null,
    carryOutMerger: shown.isMergerDue,
  },
});
const reads = (more: Partial<Register> = {}) => ({
  request: { query: MunicipalityRegisterDocument, variables: { code: 'GM1696' } },
  result: { data: { municipalityRegister: allowed({ ...register, ...more }) } },
});
const people = {
  request: { query: AdviserChoicesDocument, variables: {} },
  result: {
    data: {
      people: {
        nodes: [
          { id: 'p1', displayName: 'Noor Bakker', roleAssignments: [{ id: 'r1', role: 'NATIONAL_ADVISER' as const }] },
          { id: 'p2', displayName: 'Bas Beheer', roleAssignments: [{ id: 'r2', role: 'PROGRAMME_ADMIN' as const }] },
        ],
      },
    },
  },
};
const refused = (code: string) => ({ errors: [refusal(code)] });
const toDormant = {
  input: { cbsCode: 'GM1696', status: 'DORMANT' as const, on: '2026-11-22', note: 'Telefoongesprek' },
};

const shown = async (...mocks: NonNullable<NonNullable<Parameters<typeof renderPage>[1]>['mocks']>) => {
  await renderPage(<MunicipalityRegister code="GM1696" />, {
    mocks: [people, ...mocks],
    session: aSession('PROGRAMME_ADMIN'),
  });
  await screen.findByRole('heading', { level: 1, name: 'Gegevens en deelname van Wijdemeren' });
};
const year = () => screen.getByLabelText<HTMLInputElement>('Jaar');
const note = () => screen.getByLabelText<HTMLTextAreaElement>(/Hoe weet u dit/);
const ask = () => userEvent.click(screen.getByRole('button', { name: 'Stap vastleggen' }));
const record = () =>
  userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stap vastleggen' }));

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

describe('participation', () => {
  it('is shown with its history and the steps the register allows', async () => {
    await shown(reads());
    expect(screen.getByText('Nu: aangesloten.')).toBeTruthy();
    const steps = within(screen.getByRole('list', { name: 'Eerdere stappen' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '2 maart 2026aangesloten Bron: Brief van de gemeente',
    ]);
    await ask();
    expect(screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).value)).toEqual(['ACTIVE', 'DORMANT']);
  });

  it('moves, says so, and shows the new state with focus', async () => {
    const next = reads({
      municipality: { ...register.municipality, status: 'DORMANT' },
      changes: [
        { status: 'DORMANT', on: '2026-11-22', note: 'Telefoongesprek', isDemonstration: false },
        ...register.changes,
      ],
      nextStatuses: ['ACTIVE'],
    });
    await shown(
      reads(),
      {
        request: { query: MoveMunicipalityDocument, variables: toDormant },
        result: { data: { moveMunicipality: { id: '1' } } },
      },
      next,
    );
    await ask();
    await userEvent.click(screen.getByRole('radio', { name: 'De gemeente staat stil' }));
    await userEvent.type(note(), 'Telefoongesprek');
    await record();
    expect(await screen.findByText('De stap van Wijdemeren is vastgelegd.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nu: staat stil.'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['2027', 'De datum ligt in de toekomst. Kies vandaag of een eerdere dag.'],
    ['2025', 'De datum ligt voor de vorige wijziging. Kies een latere dag.'],
    ['20', 'Vul een datum in die bestaat, zoals 25 5 2021.'],
  ])('asks what happened, and refuses a day in %s', async (typed, message) => {
    await shown(reads());
    await ask();
    await userEvent.clear(year());
    await userEvent.type(year(), typed);
    await record();
    expect(await screen.findByRole('link', { name: 'Kies wat er is gebeurd.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: message })).toBeTruthy();
  });

  it('keeps what was typed when the register refuses, and looks again', async () => {
    const meanwhile = reads({
      municipality: { ...register.municipality, status: 'ACTIVE' },
      nextStatuses: ['DORMANT'],
    });
    await shown(
      reads(),
      {
        request: { query: MoveMunicipalityDocument, variables: toDormant },
        result: refused('municipality.before_previous'),
      },
      meanwhile,
    );
    await ask();
    await userEvent.click(screen.getByRole('radio', { name: 'De gemeente staat stil' }));
    await userEvent.type(note(), 'Telefoongesprek');
    await record();
    expect(await screen.findByText('De datum ligt voor de vorige wijziging. Kies een latere dag.')).toBeTruthy();
    expect(await screen.findByText('Nu: actief.')).toBeTruthy();
    expect(note().value).toBe('Telefoongesprek');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'De gemeente staat stil' }).checked).toBe(true);
  });
});

describe('the adviser', () => {
  it('is chosen among the advisers of the programme only', async () => {
    await shown(
      reads(),
      {
        request: { query: AssignAdviserDocument, variables: { input: { cbsCode: 'GM1696', personId: 'p1' } } },
        result: { data: { assignAdviser: { id: '1' } } },
      },
      reads({ adviser }),
    );
    const choice = await screen.findByLabelText('Landelijk adviseur');
    expect(within(choice).queryByRole('option', { name: 'Bas Beheer' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Adviseur toewijzen' }));
    expect(await screen.findByRole('link', { name: 'Kies een adviseur.' })).toBeTruthy();
    await userEvent.selectOptions(choice, 'p1');
    await userEvent.click(screen.getByRole('button', { name: 'Adviseur toewijzen' }));
    expect(await screen.findByText('De adviseur is toegewezen.')).toBeTruthy();
    expect(await screen.findByText(/Noor Bakker begeleidt deze gemeente sinds 1 mei 2026/)).toBeTruthy();
  });

  it('stays chosen when the register refuses', async () => {
    await shown(
      reads(),
      {
        request: { query: AssignAdviserDocument, variables: { input: { cbsCode: 'GM1696', personId: 'p1' } } },
        result: refused('municipality.not_an_adviser'),
      },
      reads(),
    );
    const choice = await screen.findByLabelText<HTMLSelectElement>('Landelijk adviseur');
    await userEvent.selectOptions(choice, 'p1');
    await userEvent.click(screen.getByRole('button', { name: 'Adviseur toewijzen' }));
    expect(await screen.findByText('Deze persoon is geen adviseur van het programma.')).toBeTruthy();
    expect(choice.value).toBe('p1');
  });

  it('ends after a question', async () => {
    await shown(
      reads({ adviser }),
      {
        request: { query: EndAdviserAssignmentDocument, variables: { input: { cbsCode: 'GM1696' } } },
        result: { data: { endAdviserAssignment: { id: '1' } } },
      },
      reads(),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Begeleiding beëindigen' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Begeleiding beëindigen' }),
    );
    expect(await screen.findByText('De begeleiding is beëindigd.')).toBeTruthy();
    expect(await screen.findByText('Deze gemeente heeft nu geen adviseur.')).toBeTruthy();
  });
});

describe('a merger', () => {
  it('is announced and not offered before its day', async () => {
    await shown(reads());
    expect(screen.getByText(/Het plan is dat Wijdemeren op 1 januari 2027 opgaat in Hilversum/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Samenvoeging verwerken' })).toBeNull();
  });

  it('is carried out after a question, and leaves no steps', async () => {
    const due = { ...register.municipality, validTo: '2026-01-01' };
    await shown(
      reads({ municipality: due, isMergerDue: true }),
      {
        request: { query: CarryOutMergerDocument, variables: { input: { cbsCode: 'GM1696' } } },
        result: { data: { carryOutMerger: { id: '1' } } },
      },
      reads({ municipality: { ...due, status: 'MERGED' }, nextStatuses: [] }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Samenvoeging verwerken' }));
    const question = await screen.findByRole('dialog');
    expect(within(question).getByText(/Hilversum krijgt er 24\.500 inwoners bij/)).toBeTruthy();
    await userEvent.click(within(question).getByRole('button', { name: 'Samenvoeging verwerken' }));
    expect(await screen.findByText('De samenvoeging is verwerkt.')).toBeTruthy();
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: /Stap vastleggen|Samenvoeging verwerken|Adviseur toewijzen/ }),
      ).toBeNull(),
    );
    expect(screen.getByText('Na een samenvoeging zijn er geen stappen meer.')).toBeTruthy();
  });

  it('that the register refuses is told, and can be tried again', async () => {
    const due = reads({ municipality: { ...register.municipality, validTo: '2026-01-01' }, isMergerDue: true });
    await shown(
      due,
      {
        request: { query: CarryOutMergerDocument, variables: { input: { cbsCode: 'GM1696' } } },
        result: refused('municipality.merger_not_in_force'),
      },
      due,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Samenvoeging verwerken' }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Samenvoeging verwerken' }),
    );
    expect(await screen.findByText(/nog niet ingegaan/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Samenvoeging verwerken' })).toBeTruthy();
  });
});

describe('municipalities without a coordinator', () => {
  const without = Array.from({ length: 27 }, (_, at) => ({
    cbsCode: `GM${1000 + at}`,
    name: at === 26 ? 'Zandvoort' : `Gemeente ${at}`,
    province: at % 2 ? 'Fryslân' : 'Noord-Holland',
    status: 'JOINED' as const,
    joinedOn: '2026-03-02',
  }));

  it('are searched and filtered in the address, a page at a time', async () => {
    const { router } = await renderPage(<WithoutCoordinatorPage />, {
      mocks: [
        {
          request: { query: WithoutCoordinatorDocument },
          result: { data: { municipalitiesWithoutCoordinator: without } },
          maxUsageCount: 9,
        },
      ],
      session: aSession('PROGRAMME_ADMIN'),
      path: '/programma/gemeenten/zonder-coordinator?pagina=2',
    });
    expect(await screen.findByText('27 gemeenten')).toBeTruthy();
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Provincie' }), 'Noord-Holland');
    expect(router.state.location.search).toEqual({ provincie: 'Noord-Holland' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een gemeente' }), 'zandv{Enter}');
    expect(screen.getByText('Eén gemeente')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Wijs aan: de coördinator van Zandvoort' }).getAttribute('href')).toBe(
      '/programma/gemeenten/GM1026/register',
    );
  });

  it('are none when each has one', async () => {
    await renderPage(<WithoutCoordinatorPage />, {
      mocks: [
        {
          request: { query: WithoutCoordinatorDocument },
          result: { data: { municipalitiesWithoutCoordinator: [] } },
        },
      ],
      session: aSession('PROGRAMME_ADMIN'),
    });
    expect(await screen.findByText('Elke gemeente die meedoet, heeft een coördinator')).toBeTruthy();
  });
});
