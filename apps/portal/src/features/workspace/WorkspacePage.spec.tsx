import { describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkspacePageDocument, type WorkspacePageQuery } from './workspace.generated.js';
import { anArchiveSession, aSession, renderPage } from '../../testing/renderPage.js';
import { WorkspacePage } from './WorkspacePage.js';

type Workspace = WorkspacePageQuery['workspace'];

const aWorkspace = (more: Partial<Workspace> = {}): Workspace => ({
  municipality: {
    name: 'Heemstede',
    cbsCode: 'GM0397',
    joinedOn: '2021-05-25',
    isConditional: false,
    isDemonstration: false,
  },
  plan: null,
  overdueMilestones: 0,
  attention: [],
  nextMilestones: [],
  coalition: null,
  commitment: null,
  figure: null,
  viewerCan: { recordFact: true },
  pillars: (['P1', 'P2', 'P3', 'P4', 'P5'] as const).map((pillar) => ({
    pillar,
    level: 'UNKNOWN',
    stale: false,
    because: 'Onbekend: er is nog geen feit vastgelegd.',
    missing: ['Een eerste feit.'],
    latestEvidence: null,
  })),
  ...more,
});
const mock = (workspace: Workspace) => ({ request: { query: WorkspacePageDocument }, result: { data: { workspace } } });

describe('the dashboard', () => {
  it('shows every pillar with its status and reason, and the way to it', async () => {
    const [first, ...others] = aWorkspace().pillars;
    await renderPage(<WorkspacePage />, {
      mocks: [
        mock(
          aWorkspace({
            pillars: [
              {
                ...first!,
                level: 'IN_PROGRESS',
                stale: true,
                because: 'In uitvoering: ‘Motie’ (5 november 2020) is aangenomen.',
              },
              ...others,
            ],
          }),
        ),
      ],
    });
    const link = await screen.findByRole('link', { name: '1. Bestuurlijk commitment' });
    expect(link.getAttribute('href')).toBe('/werkruimte/plan/P1');
    const card = within(link.closest('article')!);
    expect(card.getByText('In uitvoering')).toBeTruthy();
    expect(card.getByText('niet actueel')).toBeTruthy();
    expect(card.getByText(/‘Motie’ \(5 november 2020\) is aangenomen/)).toBeTruthy();
    expect(screen.getAllByText('Onbekend')).toHaveLength(4);
  });

  it('lists what needs attention with a way to it, the rest on request', async () => {
    const stale = (pillar: 'P1' | 'P2' | 'P3' | 'P4' | 'P5') => ({
      kind: 'PILLAR_STALE' as const,
      because: `Reden ${pillar}`,
      pillar,
      subjectId: null,
    });
    await renderPage(<WorkspacePage />, {
      mocks: [
        mock(
          aWorkspace({
            overdueMilestones: 7,
            attention: [
              { kind: 'MILESTONE_OVERDUE', because: '‘Voorstel’ zou klaar zijn.', pillar: 'P4', subjectId: 'x' },
              stale('P1'),
              stale('P2'),
              stale('P3'),
              stale('P4'),
              { kind: 'CONSENT_NOT_GIVEN', because: 'Geen toestemming.', pillar: null, subjectId: null },
            ],
          }),
        ),
      ],
    });
    const milestone = await screen.findByRole('link', { name: 'Mijlpaal over tijd' });
    expect(milestone.getAttribute('href')).toBe('/werkruimte/plan/doelen');
    expect(screen.getByText(/7 mijlpalen over tijd/)).toBeTruthy();
    expect(screen.queryByText('Geen toestemming.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 6' }));
    expect(screen.getByText('Geen toestemming.')).toBeTruthy();
  });

  it('says so when nothing needs attention and when there is no figure', async () => {
    await renderPage(<WorkspacePage />, {
      mocks: [
        mock(
          aWorkspace({
            figure: {
              name: 'Eenzaam',
              population: '18+',
              year: 2024,
              value: null,
              isDerived: false,
              provinceValue: 47.5,
              province: 'Noord-Holland',
              countryValue: 46.2,
              method: 'MODEL',
              source: 'RIVM',
            },
          }),
        ),
      ],
    });
    expect(await screen.findByText('Alles is bij')).toBeTruthy();
    expect(screen.getByText('geen cijfer')).toBeTruthy();
    expect(screen.getByText('Noord-Holland 47,5%, Nederland 46,2%')).toBeTruthy();
  });

  it('offers to record a fact only to whom may do so', async () => {
    await renderPage(<WorkspacePage />, {
      session: aSession('ALDERMAN'),
      mocks: [mock(aWorkspace({ viewerCan: { recordFact: false } }))],
    });
    await screen.findByText('Alles is bij');
    expect(screen.queryByRole('link', { name: 'Leg een feit vast' })).toBeNull();
  });

  it('offers nothing to record in an archive, and does not say that a merged municipality takes part', async () => {
    await renderPage(<WorkspacePage />, {
      session: anArchiveSession('COORDINATOR'),
      mocks: [mock(aWorkspace({ viewerCan: { recordFact: false } }))],
    });
    await screen.findByRole('heading', { name: 'De vijf pijlers' });
    expect(screen.queryByText('Alles is bij')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Leg een feit vast' })).toBeNull();
    expect(screen.queryByText(/^Doet mee sinds/)).toBeNull();
  });

  it('says in one line how far the statement is, to whoever may read it', async () => {
    await renderPage(<WorkspacePage />, {
      mocks: [mock(aWorkspace({ commitment: { status: 'SIGNED_CONDITIONALLY', lapsesOn: '2027-05-22' } }))],
      session: aSession('ALDERMAN'),
    });
    expect(
      (
        await screen.findByRole('link', {
          name: 'Verklaring: getekend onder voorbehoud, te bekrachtigen tot en met 22 mei 2027',
        })
      ).getAttribute('href'),
    ).toBe('/werkruimte/verklaring');
    cleanup();
    await renderPage(<WorkspacePage />, { mocks: [mock(aWorkspace())], session: aSession('PARTNER') });
    await screen.findByText('Alles is bij');
    expect(screen.queryByRole('link', { name: /^Verklaring/ })).toBeNull();
  });

  it('shows what went wrong and tries again', async () => {
    await renderPage(<WorkspacePage />, {
      mocks: [{ request: { query: WorkspacePageDocument }, error: new TypeError('fetch failed') }, mock(aWorkspace())],
    });
    await userEvent.click(await screen.findByRole('button', { name: /opnieuw/i }));
    expect(await screen.findByText('Alles is bij')).toBeTruthy();
  });
});
