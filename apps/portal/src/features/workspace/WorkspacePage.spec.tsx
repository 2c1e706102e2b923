import { describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pillarCodes, type PillarCode, type Role } from '@bloemen/vocabulary';
import { WorkspacePageDocument, type WorkspacePageQuery } from './workspace.generated.js';
import { ConfirmFactDocument } from '../../shared/confirmation/confirmation.generated.js';
import { today } from '../../shared/formats.js';
import { anArchiveSession, aSession, renderPage } from '../../testing/renderPage.js';
import { ReviewPage } from './ReviewPage.js';
import { WorkspacePage } from './WorkspacePage.js';

// jsdom has the element, not its modal behaviour.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

type Workspace = WorkspacePageQuery['workspace'];
type Pillar = Workspace['pillars'][number];

const aPillar = (pillar: PillarCode, more: Partial<Pillar> = {}): Pillar => ({
  pillar,
  level: 'UNKNOWN',
  stale: false,
  because: 'Onbekend: er is nog geen feit vastgelegd.',
  missing: ['Een eerste feit.'],
  fact: null,
  ...more,
});
const aFact = (more: Partial<NonNullable<Pillar['fact']>> = {}): NonNullable<Pillar['fact']> => ({
  id: 'f1',
  version: 3,
  title: 'Motie',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  sourceText: 'Raadsstuk',
  isDemonstration: false,
  confirmedOn: null,
  confirmedBy: null,
  ...more,
});
const staleOne = (pillar: PillarCode, id = 'f1') =>
  aPillar(pillar, { level: 'IN_PROGRESS', stale: true, because: 'In uitvoering: reden.', fact: aFact({ id }) });

const aWorkspace = (more: Partial<Workspace> = {}): Workspace => ({
  municipality: {
    name: 'Heemstede',
    joinedOn: '2021-05-25',
    takesPart: true,
    isConditional: false,
    isDemonstration: false,
  },
  overdueMilestones: 0,
  attention: [],
  nextMilestones: [],
  coalition: null,
  commitment: null,
  figure: null,
  moneyUntil: null,
  money: [],
  decisions: [],
  nextMeeting: null,
  nextEvaluation: null,
  nextMeasurement: null,
  nextEvening: null,
  publicNames: { coalition: 'Sociale Coalitie', week: null },
  ownOrganisation: null,
  viewerCan: { recordFact: true },
  pillars: pillarCodes.map((code) => aPillar(code)),
  ...more,
});
const aCommitment = (more: Partial<NonNullable<Workspace['commitment']>> = {}): Workspace['commitment'] => ({
  status: 'RATIFIED',
  lapsesOn: null,
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  signedOn: '2021-05-25',
  decisionReference: '840482',
  decisionOn: '2021-05-25',
  certificateCode: 'AAAA-BBBB-CCCC-DDDD',
  ...more,
});
const mock = (workspace: Workspace) => ({ request: { query: WorkspacePageDocument }, result: { data: { workspace } } });
const show = (workspace: Workspace, session = aSession('COORDINATOR')) =>
  renderPage(<WorkspacePage />, { session, mocks: [mock(workspace), mock(workspace), mock(workspace)] });

describe('the dashboard', () => {
  it('says in one sentence how the municipality stands, and shows each pillar with its fact and the way to it', async () => {
    const [, ...others] = aWorkspace().pillars;
    await show(aWorkspace({ pillars: [staleOne('P1'), ...others] }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '1 van de 5 pijlers in uitvoering, 4 onbekend, 1 niet actueel',
      }),
    ).toBeTruthy();
    const link = screen.getByRole('link', { name: '1. Bestuurlijk commitment' });
    expect(link.getAttribute('href')).toBe('/werkruimte/plan/P1');
    const row = within(link.closest('li')!);
    expect(row.getByText('in uitvoering')).toBeTruthy();
    expect(row.getByText(/niet actueel/)).toBeTruthy();
    expect(row.getByText('5 november 2020: Motie')).toBeTruthy();
    expect(screen.getAllByText('onbekend')).toHaveLength(4);
    expect(screen.getAllByRole('link', { name: /^Leg vast/ })).toHaveLength(4);
  });

  it('tells what comes next in the order of the days', async () => {
    const isDemonstration = false;
    await show(
      aWorkspace({
        nextEvaluation: {
          id: 'e',
          title: 'Terugblik',
          happensOn: '2027-02-01',
          datePrecision: 'MONTH',
          isDemonstration,
        },
        nextMeasurement: {
          id: 'm',
          title: 'Deelnemers',
          nextOn: '2026-12-15',
          isDemonstration,
        },
        moneyUntil: 2026,
      }),
    );
    const dates = within((await screen.findByRole('heading', { name: 'Volgende data' })).closest('section')!);
    expect(dates.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '15 december 2026 Meting: Deelnemers',
      'Tot en met 2026 structureel geld',
      'februari 2027 Terugblik',
    ]);
  });

  it('records right there that a fact is still right, with the day and who says so', async () => {
    const [, ...others] = aWorkspace().pillars;
    const variables = {
      input: { id: 'f1', version: 3, confirmedOn: today(), sourceText: 'Overleg met welzijn' },
    };
    const answer = jest.fn(() => ({
      data: {
        confirmEvidence: {
          evidence: { id: 'f1', confirmation: { id: 'c1', confirmedOn: today(), sourceText: 'Overleg met welzijn' } },
          standing: { pillar: 'P1' as const, freshUntil: '2027-11-22' },
        },
      },
    }));
    await renderPage(<WorkspacePage />, {
      mocks: [
        mock(aWorkspace({ pillars: [staleOne('P1'), ...others] })),
        { request: { query: ConfirmFactDocument, variables }, result: answer },
        mock(
          aWorkspace({
            pillars: [
              aPillar('P1', {
                level: 'IN_PROGRESS',
                fact: aFact({ confirmedOn: '2026-11-22', confirmedBy: 'Overleg met welzijn' }),
              }),
              ...others,
            ],
          }),
        ),
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Nog juist/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
    expect((await dialog.findAllByText('Vul in wie of wat dit bevestigt.')).length).toBeGreaterThan(0);
    expect(answer).not.toHaveBeenCalled();
    await userEvent.type(dialog.getByLabelText(/Wie of wat bevestigt dit/), 'Overleg met welzijn');
    await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
    expect(await screen.findByText(/^Bevestigd op 22 november 2026 \(Overleg met welzijn\)/)).toBeTruthy();
    expect(screen.getByText('Bevestigd. De pijler is actueel tot en met 22 november 2027.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Nog juist/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Bevestiging ongedaan maken' })).toBeTruthy();
  });

  it('says where a municipality begins that does not take part yet, to who can do it', async () => {
    const fresh = aWorkspace({
      municipality: { ...aWorkspace().municipality, takesPart: false, joinedOn: null },
      pillars: pillarCodes.map((code) => aPillar(code, { level: 'UNKNOWN', fact: null })),
    });
    await show(fresh);
    const begin = within(await screen.findByRole('region', { name: 'Zo begint u' }));
    expect(begin.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/werkruimte/verklaring',
      '/werkruimte/coalitie',
      '/werkruimte/plan/feit',
    ]);
    expect(screen.queryByText('Er staat niets open.')).toBeNull();
    cleanup();
    await show({ ...fresh, viewerCan: { recordFact: false } }, aSession('ALDERMAN'));
    await screen.findByText('Er staat niets open.');
    expect(screen.queryByRole('region', { name: 'Zo begint u' })).toBeNull();
  });

  it('groups what can be finished, pillars that are not current as one, the rest on request', async () => {
    const because = (kind: Workspace['attention'][number]['kind'], pillar: PillarCode | null = null) => ({
      kind,
      because: `Reden ${kind} ${pillar}`,
      who: kind === 'ACTION_NEEDS_HELP' ? 'Humanitas' : null,
      pillar,
      subjectId: null,
      goalId: kind === 'MILESTONE_OVERDUE' ? 'doel-1' : null,
      isDemonstration: false,
    });
    await show(
      aWorkspace({
        overdueMilestones: 7,
        attention: [
          because('MILESTONE_OVERDUE', 'P4'),
          because('PILLAR_UNKNOWN', 'P3'),
          because('PILLAR_STALE', 'P1'),
          because('PILLAR_STALE', 'P2'),
          because('MONEY_ENDS', 'P1'),
          because('ACTION_NEEDS_HELP'),
          because('PRINCIPLE_GAP', 'P5'),
          because('PLAN_MISSING'),
          because('CONSENT_NOT_GIVEN'),
        ],
      }),
    );
    const late = within(await screen.findByRole('region', { name: 'Te laat of bijna' }));
    expect(late.getByRole('link', { name: 'Mijlpaal over tijd Reden MILESTONE_OVERDUE P4' }).getAttribute('href')).toBe(
      '/werkruimte/plan/doelen?pijler=P4&doel=doel-1',
    );
    expect(screen.getByText(/7 mijlpalen over tijd/)).toBeTruthy();
    const asked = within(screen.getByRole('region', { name: 'Wacht op antwoord' }));
    expect(asked.getByRole('link', { name: /^Humanitas heeft hulp nodig/ })).toBeTruthy();
    const stale = within(screen.getByRole('region', { name: 'Niet actueel' }));
    expect(stale.getByRole('link', { name: /^2 pijlers bevestigen of bijwerken/ }).getAttribute('href')).toBe(
      '/werkruimte/bijwerken',
    );
    expect(
      within(screen.getByRole('region', { name: 'Onbekend' }))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/werkruimte/plan/feit?pijler=P3');
    expect(screen.queryByText('Adviseur leest niet mee')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Alles (8)' }));
    expect(screen.getByText('Adviseur leest niet mee')).toBeTruthy();
  });

  it('shows sectors with gaps, money as its sources have it, and says so when there is no figure', async () => {
    await show(
      aWorkspace({
        coalition: {
          name: 'Sociale Coalitie',
          members: 22,
          partners: 21,
          invited: 0,
          sectors: [
            { sector: 'CARE', members: 4, isWanted: true },
            { sector: 'BUSINESS', members: 0, isWanted: true },
          ],
        },
        money: [
          {
            id: 'm',
            title: 'In de begroting',
            certainty: 'INTENDED',
            amountCents: 3_000_000,
            recurrence: 'RECURRING',
            firstYear: 2022,
            lastYear: 2025,
            happenedOn: '2021-05-25',
            datePrecision: 'DAY',
          },
        ],
        figure: {
          population: '18+',
          year: 2024,
          value: null,
          isDerived: false,
          provinceValue: 47.5,
          province: 'Noord-Holland',
          countryValue: 46.2,
          method: 'MODEL',
          source: 'RIVM',
          series: [{ year: 2024, value: null, provinceValue: 47.5, countryValue: 46.2 }],
        },
      }),
    );
    expect(await screen.findByText('Bedrijfsleven')).toBeTruthy();
    expect(screen.getByText('gezocht')).toBeTruthy();
    expect(screen.getByText('Nog 1 sector gezocht.')).toBeTruthy();
    expect(screen.getByText(/€ 30.000 per jaar/)).toBeTruthy();
    expect(screen.getByText(/2022 tot en met 2025/)).toBeTruthy();
    expect(screen.getByText('geen cijfer')).toBeTruthy();
    expect(screen.getByText('Noord-Holland 47,5%, Nederland 46,2%')).toBeTruthy();
    expect(screen.getByText('Er staat niets open.')).toBeTruthy();
  });

  it('tells of the statement with who signed it, on which decision, and its certificate, to who may read it', async () => {
    await show(aWorkspace({ commitment: aCommitment() }));
    const seal = within(await screen.findByRole('region', { name: 'Verklaring: bekrachtigd' }));
    expect(seal.getByText(/J.F. Struijf, wethouder/)).toBeTruthy();
    expect(seal.getByText(/Besluit 840482 van 25 mei 2021/)).toBeTruthy();
    expect(seal.getByRole('link', { name: 'Certificaat' }).getAttribute('href')).toBe(
      '/controleren/AAAA-BBBB-CCCC-DDDD',
    );
    cleanup();
    await show(aWorkspace({ commitment: aCommitment({ status: 'SIGNED_CONDITIONALLY', lapsesOn: '2027-05-22' }) }));
    expect(
      await screen.findByRole('link', {
        name: 'Verklaring: getekend onder voorbehoud',
      }),
    ).toBeTruthy();
    expect(screen.getByText(/Te bekrachtigen tot en met 22 mei 2027/)).toBeTruthy();
    cleanup();
    await show(aWorkspace(), aSession('PARTNER'));
    await screen.findByRole('heading', { name: 'De vijf pijlers' });
    expect(screen.queryByRole('link', { name: /^Verklaring/ })).toBeNull();
  });

  it('offers nothing to record in an archive, and does not say that a merged municipality takes part', async () => {
    await show(
      aWorkspace({
        pillars: pillarCodes.map((code) => staleOne(code)),
        viewerCan: { recordFact: false },
      }),
      anArchiveSession('COORDINATOR'),
    );
    await screen.findByRole('heading', { level: 1, name: 'Archief: Alle 5 pijlers in uitvoering' });
    expect(screen.queryByText('Te doen')).toBeNull();
    expect(screen.queryByRole('link', { name: /Leg een feit vast|Loop ze langs|Werk bij/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Nog juist/ })).toBeNull();
    expect(screen.queryByText(/^doet mee sinds/)).toBeNull();
    expect([...document.querySelectorAll('.bl-column')].filter((column) => !column.textContent)).toEqual([]);
  });

  it('is shown full screen on request, and Escape or the button leaves', async () => {
    await show(aWorkspace({ pillars: pillarCodes.map((code) => staleOne(code)) }), aSession('ALDERMAN'));
    await userEvent.click(await screen.findByRole('button', { name: 'Presenteer' }));
    const stage = within(await screen.findByRole('dialog', { name: /Alle 5 pijlers in uitvoering/ }));
    expect(stage.getByText('Bestuurlijk commitment')).toBeTruthy();
    await userEvent.click(stage.getByRole('button', { name: 'Sluit het scherm' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows what went wrong and tries again', async () => {
    await renderPage(<WorkspacePage />, {
      mocks: [{ request: { query: WorkspacePageDocument }, error: new TypeError('fetch failed') }, mock(aWorkspace())],
    });
    await userEvent.click(await screen.findByRole('button', { name: /opnieuw/i }));
    expect(await screen.findByText('Er staat niets open.')).toBeTruthy();
  });
});

describe('roles', () => {
  const order = async (role: Role, more: Partial<Workspace> = {}) => {
    cleanup();
    await show(aWorkspace({ viewerCan: { recordFact: false }, ...more }), aSession(role));
    await screen.findByRole('heading', { name: 'De vijf pijlers' });
    return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  };

  it('order the parts of one page', async () => {
    const ownOrganisation: Workspace['ownOrganisation'] = {
      organisationId: 'o',
      name: 'Humanitas',
      state: 'MEMBER',
      fromOn: '2021-05-01',
      fromPrecision: 'MONTH',
      fromAtLatest: false,
      contactName: null,
      openActions: 7,
      actions: [
        {
          id: 'a1',
          what: 'Vervoer',
          status: 'NEEDS_HELP',
          dueOn: '2026-11-01',
          isOverdue: true,
          isDemonstration: false,
        },
        { id: 'a2', what: 'Zaal', status: 'OPEN', dueOn: null, isOverdue: false, isDemonstration: false },
      ],
      promise: 'Elke week een maatje',
      promisedBy: 'Ans',
      promisedOn: '2026-03-01',
    };
    expect(await order('ALDERMAN', { commitment: aCommitment() })).toEqual([
      'De vijf pijlers',
      'Moties en besluiten',
      'Wat is beloofd',
      'Verklaring: bekrachtigd',
      'Te doen',
      'Eenzaamheid, 18 jaar en ouder',
      'Geld',
      'Coalitie',
    ]);
    expect(await order('CLERK')).toEqual([
      'Moties en besluiten',
      'De vijf pijlers',
      'Wat is beloofd',
      'Verklaring: nog niet getekend',
      'Geld',
      'Coalitie',
      'Eenzaamheid, 18 jaar en ouder',
    ]);
    expect(await order('COMMUNICATIONS')).toContain('Naar buiten');
    expect((await order('PARTNER', { ownOrganisation }))[0]).toBe('Humanitas');
    expect(screen.getByText('Elke week een maatje')).toBeTruthy();
    expect(screen.getByText('Lid, sinds mei 2021')).toBeTruthy();
    const promises = within(screen.getByRole('list', { name: 'Onze acties' }));
    expect(promises.getByRole('link', { name: 'Vervoer' }).getAttribute('href')).toBe('/werkruimte/acties?actie=a1');
    for (const said of ['Te laat: klaar op 1 november 2026', 'Hulp nodig', 'Nog geen dag afgesproken'])
      expect(promises.getByText(said)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar alle 7 acties' })).toBeTruthy();
    await order('PARTNER', { ownOrganisation: { ...ownOrganisation, openActions: 0, actions: [] } });
    expect(screen.getByText('Uw organisatie heeft geen open actie.')).toBeTruthy();
  });

  it('of who may not record see no way to do so', async () => {
    await order('ALDERMAN', { pillars: pillarCodes.map((code) => staleOne(code)) });
    expect(screen.queryByRole('button', { name: /Nog juist/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Werk bij|Loop ze langs|Leg een feit vast|bevestigen/ })).toBeNull();
  });

  it('of the clerk hear how many levels are not open, and see no flower that would call them unknown', async () => {
    await order('CLERK', { pillars: [staleOne('P1')] });
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'U kunt 1 van de 5 pijlers zien. Die is in uitvoering, niet actueel',
      }),
    ).toBeTruthy();
    expect(screen.getByText('Van 4 pijlers is de status niet openbaar voor u.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Presenteer' })).toBeNull();
  });
});

describe('going through the pillars that are not current', () => {
  it('asks one after another, keeps each answer, and offers the same source again', async () => {
    const [, , , ...others] = aWorkspace().pillars;
    const workspace = aWorkspace({
      pillars: [staleOne('P1', 'f1'), staleOne('P2', 'f2'), staleOne('P3', 'f3'), ...others],
    });
    const confirmed = (id: string, pillar: PillarCode) => ({
      request: {
        query: ConfirmFactDocument,
        variables: { input: { id, version: 3, confirmedOn: today(), sourceText: 'Overleg' } },
      },
      result: {
        data: {
          confirmEvidence: {
            evidence: { id, confirmation: { id: `c${id}`, confirmedOn: today(), sourceText: 'Overleg' } },
            standing: { pillar, freshUntil: '2027-11-22' },
          },
        },
      },
    });
    await renderPage(<ReviewPage />, {
      mocks: [mock(workspace), confirmed('f1', 'P1'), mock(workspace), confirmed('f3', 'P3'), mock(workspace)],
    });
    const at = (step: number, pillar: string) =>
      screen.findByRole('heading', { name: `Stap ${step} van 3 : Klopt dit nog bij ‘${pillar}’?` });
    await at(1, 'Bestuurlijk commitment');
    await userEvent.type(screen.getByLabelText(/Wie of wat bevestigt dit/), 'Overleg');
    await userEvent.click(screen.getByRole('button', { name: 'Nog juist, ga verder' }));
    const second = await at(2, 'Creëer een sterk netwerk');
    expect(document.activeElement).toBe(second);
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
    await at(1, 'Bestuurlijk commitment');
    expect(screen.getByText('U bevestigde dit feit net')).toBeTruthy();
    expect(screen.queryByLabelText(/Wie of wat bevestigt dit/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    await at(2, 'Creëer een sterk netwerk');
    await userEvent.click(screen.getByRole('button', { name: 'Sla over' }));
    await at(3, 'Betrek mensen, eenzamen zelf');
    expect((screen.getByLabelText(/Wie of wat bevestigt dit/) as HTMLInputElement).value).toBe('Overleg');
    await userEvent.click(screen.getByRole('button', { name: 'Nog juist, klaar' }));
    expect(await screen.findByText('U bent klaar')).toBeTruthy();
    expect(screen.getByText('U bevestigde 2 van de 3 pijlers.')).toBeTruthy();
    const given = within(screen.getByRole('list', { name: 'Uw antwoorden' }));
    expect(given.getAllByText('bevestigd')).toHaveLength(2);
    expect(given.getByText('overgeslagen')).toBeTruthy();
    expect(given.getByRole('link', { name: 'Leg iets nieuws vast Creëer een sterk netwerk' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Loop de open pijlers nog eens langs' }));
    await at(2, 'Creëer een sterk netwerk');
  });

  it('says when nothing has to be gone through, and is closed to who records nothing', async () => {
    await renderPage(<ReviewPage />, { mocks: [mock(aWorkspace())] });
    expect(await screen.findByText('Alle pijlers zijn actueel')).toBeTruthy();
    cleanup();
    await renderPage(<ReviewPage />, {
      session: aSession('ALDERMAN'),
      mocks: [mock(aWorkspace({ viewerCan: { recordFact: false } }))],
    });
    expect(await screen.findByText(/^Alleen de coördinator/)).toBeTruthy();
  });
});
