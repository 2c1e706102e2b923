import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@apollo/client/react';
import { withMessages } from '../../shared/i18n.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { GoalDetails } from './GoalDetails.js';
import {
  GoalsDocument,
  MoveGoalDocument,
  MoveMilestoneDocument,
  MovePlanDocument,
  PlanPageDocument,
  RemovePrincipleDocument,
  type GoalPartsFragment,
  type MilestonePartsFragment,
  type PlanPageQuery,
} from './plan.generated.js';
import messages from './plan.nl.json' with { type: 'json' };
import { PlanPage } from './PlanPage.js';
import { PrinciplesPage } from './PrinciplesPage.js';
import { onPhone } from '../../testing/phone.js';
import { refusal } from '../../testing/refusal.js';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const refused = (code: string, details?: object) => ({
  errors: [refusal(code, details)],
});
const variables = { filter: {}, first: 20 };
const step: MilestonePartsFragment & { __typename: 'Milestone' } = {
  __typename: 'Milestone',
  id: 'm1',
  goalId: 'g1',
  title: 'Eerste bijeenkomst',
  owner: 'Gemeente',
  dueOn: null,
  status: 'PLANNED',
  overdue: false,
  moves: ['start', 'finish', 'drop'],
  openness: 'COALITION',
  version: 1,
  viewerCan: { edit: true, move: true },
};
const goal: GoalPartsFragment & { __typename: 'Goal' } = {
  __typename: 'Goal',
  id: 'g1',
  pillar: 'P2',
  title: 'Een breed netwerk',
  sourceText: '',
  status: 'OPEN',
  moves: ['achieve', 'abandon'],
  openness: 'COALITION',
  version: 3,
  isDemonstration: false,
  milestones: [step],
  viewerCan: { edit: true, move: true, addMilestone: true },
};
const achieved = { ...goal, status: 'ACHIEVED' as const, moves: ['reopen' as const], version: 4 };
const listed = (row: GoalPartsFragment) => ({
  request: { query: GoalsDocument, variables },
  result: {
    data: {
      goals: {
        nodes: [row],
        totalCount: 1,
        endCursor: null,
        hasNextPage: false,
        viewerCan: { add: true },
      },
    },
  },
});
const moved = (version: number, move: 'achieve' | 'reopen', answer: object) => ({
  request: { query: MoveGoalDocument, variables: { input: { id: 'g1', version, move } } },
  ...answer,
});
const Goals = withMessages(messages, function Goals() {
  const { data } = useQuery(GoalsDocument, { variables });
  return data?.goals.nodes.map((row) => <GoalDetails key={row.id} goal={row} />);
});
const shown = async (...mocks: NonNullable<NonNullable<Parameters<typeof renderPage>[1]>['mocks']>) => {
  await renderPage(<Goals />, { mocks });
  return screen.findByRole('button', { name: 'Status: Loopt (Een breed netwerk)' });
};
const choose = async (button: HTMLElement, name: string) => {
  await userEvent.click(button);
  await userEvent.click(screen.getByRole('menuitem', { name }));
};

describe('a move of a goal', () => {
  it('says what each does, is done, and is taken back from the toast', async () => {
    const button = await shown(
      listed(goal),
      moved(3, 'achieve', { result: { data: { moveGoal: achieved } } }),
      moved(4, 'reopen', { result: { data: { moveGoal: { ...goal, version: 5 } } } }),
    );
    await userEvent.click(button);
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Zet op bereiktHet doel is gehaald.',
      'Laat losU werkt er niet meer aan. De mijlpalen blijven staan.',
    ]);
    await userEvent.keyboard('{Enter}');
    const toast = await screen.findByText('Een breed netwerk: de status is nu Bereikt');
    expect(screen.getByRole('button', { name: 'Status: Bereikt (Een breed netwerk)' })).toBe(document.activeElement);
    await userEvent.click(within(toast.parentElement!).getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('Een breed netwerk: de status is nu Loopt');
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Status: Loopt (Een breed netwerk)' })).toBe(document.activeElement);
  });

  it('tells what the status is when somebody else was first, and offers the moves of now', async () => {
    const abandoned = { ...goal, status: 'ABANDONED' as const, moves: ['reopen' as const], version: 4 };
    const button = await shown(
      listed(goal),
      moved(3, 'achieve', { result: refused('conflict', { current: { id: 'g1', status: 'ABANDONED', version: 4 } }) }),
      listed(abandoned),
      moved(4, 'reopen', { result: { data: { moveGoal: { ...goal, version: 5 } } } }),
    );
    await choose(button, 'Zet op bereikt');
    const told = await screen.findByText('De status is nu: Losgelaten. Uw keuze is niet uitgevoerd.');
    expect(screen.getByText('Iemand anders heeft dit net gewijzigd')).toBeTruthy();
    const box = told.closest<HTMLElement>('.bl-move-problem')!;
    expect(document.activeElement).toBe(box);
    expect(within(box).getByRole('status')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Status: Losgelaten (Een breed netwerk)' })).toBeTruthy();
    await userEvent.click(within(box).getByRole('button', { name: 'Open weer' }));
    await screen.findByText('Een breed netwerk: de status is nu Loopt');
    expect(screen.queryByText('Iemand anders heeft dit net gewijzigd')).toBeNull();
  });

  it('is the same for the server that no longer knows the move', async () => {
    const button = await shown(
      listed(goal),
      moved(3, 'achieve', { result: refused('plan.move_not_possible') }),
      listed(achieved),
    );
    await choose(button, 'Zet op bereikt');
    await screen.findByText('De status is nu: Bereikt. Uw keuze is niet uitgevoerd.');
  });

  it('says beside the button why it failed, and can be tried again', async () => {
    const button = await shown(
      listed(goal),
      moved(3, 'achieve', { result: refused('unavailable') }),
      moved(3, 'achieve', { result: { data: { moveGoal: achieved } } }),
    );
    await choose(button, 'Zet op bereikt');
    const alert = await screen.findByRole('alert');
    expect(document.activeElement).toBe(alert.closest('.bl-move-problem'));
    expect(button.closest('.bl-status-menu')!.contains(alert)).toBe(true);
    expect(screen.queryByText(/de status is nu/)).toBeNull();
    await choose(button, 'Zet op bereikt');
    await screen.findByText('Een breed netwerk: de status is nu Bereikt');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers nothing to who may not move it', async () => {
    const reader = { edit: false, move: false };
    await renderPage(<Goals />, {
      mocks: [
        listed({
          ...goal,
          viewerCan: { ...reader, addMilestone: false },
          milestones: [{ ...step, viewerCan: reader }],
        }),
      ],
      session: aSession('PARTNER'),
    });
    await screen.findByText('Loopt');
    expect(screen.getByText('Gepland')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a move of a milestone', () => {
  it('is not offered to be undone where there is no way back to where it was', async () => {
    await shown(listed(goal), {
      request: { query: MoveMilestoneDocument, variables: { input: { id: 'm1', version: 1, move: 'finish' } } },
      result: { data: { moveMilestone: { ...step, status: 'DONE', moves: ['reopen'], version: 2 } } },
    });
    await choose(screen.getByRole('button', { name: 'Status: Gepland (Eerste bijeenkomst)' }), 'Zet op klaar');
    await screen.findByText('Eerste bijeenkomst: de status is nu Klaar');
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });
});

type Planned = PlanPageQuery['plan'];
const plan = {
  plan: {
    title: 'Samen tegen eenzaamheid',
    aliases: [],
    status: 'ADOPTED',
    moves: ['review', 'expire'],
    adoption: { on: '2026-03-01', reference: 'Raadsbesluit 2026-77', source: 'COUNCIL_PAPER' },
    version: 7,
    isDemonstration: false,
  } satisfies Planned['plan'],
  principles: [
    { id: 'p1', position: 1, title: 'Dichtbij', description: '', pillars: ['P2'], version: 2, isDemonstration: false },
  ] satisfies Planned['principles'],
  principleGaps: [],
  standings: [],
  viewerCan: { edit: true },
};
const planned = (page: Planned) => ({
  request: { query: PlanPageDocument },
  result: {
    data: {
      plan: {
        ...page,
        plan: page.plan && { __typename: 'ActionPlan' as const, ...page.plan },
        principles: page.principles.map((row) => ({ __typename: 'GuidingPrinciple' as const, ...row })),
      },
    },
  },
});

describe('the status of a plan', () => {
  it('asks before a move that cannot be undone', async () => {
    let sent = 0;
    await renderPage(<PlanPage />, {
      mocks: [
        { ...planned(plan), maxUsageCount: 3 },
        {
          request: { query: MovePlanDocument, variables: { input: { move: 'expire' as const, version: 7 } } },
          result: () => {
            sent += 1;
            return {
              data: {
                movePlan: {
                  __typename: 'ActionPlan' as const,
                  ...plan.plan,
                  status: 'EXPIRED',
                  moves: ['redraft'],
                  version: 8,
                },
              },
            };
          },
        },
      ],
    });
    const button = await screen.findByRole('button', { name: 'Status: Vastgesteld (Samen tegen eenzaamheid)' });
    await choose(button, 'Zet op verlopen');
    const question = screen.getByRole('dialog', { name: 'Geldt het plan niet meer?' });
    expect(sent).toBe(0);
    await userEvent.click(within(question).getByRole('button', { name: 'Zet op verlopen' }));
    await screen.findByText('Samen tegen eenzaamheid: de status is nu Verlopen');
    expect(sent).toBe(1);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });
});

describe('the principles', () => {
  const standing = {
    pillar: 'P2' as const,
    level: 'IN_PROGRESS' as const,
    stale: false,
    carriedOn: null,
    freshUntil: '2027-01-01',
    holdsUntil: null,
    because: 'In uitvoering.',
    missing: [],
    carriedBy: [],
  };
  const described = {
    ...plan.principles[0]!,
    description: 'In de eigen straat.',
    pillars: ['P2' as const, 'P4' as const],
  };
  const principled = planned({ ...plan, principles: [described], standings: [standing] });
  afterEach(() => onPhone(false));

  it('stand beside the five pillars, with yes or no for each', async () => {
    await renderPage(<PrinciplesPage />, { mocks: [principled] });
    const row = within((await screen.findByText('In de eigen straat.')).closest('tr')!);
    expect(row.getAllByText('ja')).toHaveLength(2);
    expect(row.getAllByText('nee')).toHaveLength(3);
    expect(screen.getByText(/^1 uitgangspunt\./)).toBeTruthy();
  });

  it('are short cards on a phone: the pillars by name, what they mean on request', async () => {
    onPhone();
    await renderPage(<PrinciplesPage />, { mocks: [principled] });
    const row = within((await screen.findByText('Dichtbij')).closest('tr')!);
    expect(row.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2. Creëer een sterk netwerk',
      '4. Werk aan een duurzame aanpak',
    ]);
    expect(row.queryByText('In de eigen straat.')).toBeNull();
    await userEvent.click(row.getByRole('button', { name: 'Meer' }));
    expect(row.getByText('In de eigen straat.')).toBeTruthy();
  });

  it('are not added or changed by who may only read', async () => {
    await renderPage(<PrinciplesPage />, {
      mocks: [planned({ ...plan, principles: [described], viewerCan: { edit: false } })],
    });
    await screen.findByText('Dichtbij');
    expect(screen.queryByRole('button', { name: /Wijzig|Verwijder|Voeg/ })).toBeNull();
  });
});

describe('removing a principle', () => {
  const remove = (version: number, answer: object) => ({
    request: { query: RemovePrincipleDocument, variables: { input: { id: 'p1', version } } },
    ...answer,
  });
  const ask = async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^Verwijder: / }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verwijder' }));
  };

  it('asks first, and says what it is called now when somebody else changed it', async () => {
    const renamed = { ...plan, principles: [{ ...plan.principles[0]!, title: 'In de buurt', version: 3 }] };
    await renderPage(<PrinciplesPage />, {
      mocks: [
        planned(plan),
        remove(2, { result: refused('conflict', { current: { id: 'p1', title: 'In de buurt', version: 3 } }) }),
        planned(renamed),
        remove(3, { result: { data: { removePrinciple: { id: 'p1' } } } }),
        planned({ ...plan, principles: [] }),
      ],
    });
    await ask();
    await screen.findByText('Het uitgangspunt heet nu ‘In de buurt’. Het is niet verwijderd.');
    await ask();
    await waitFor(() => expect(screen.getByText('Het uitgangspunt is verwijderd')).toBeTruthy());
  });

  it('says at the row why it failed', async () => {
    await renderPage(<PrinciplesPage />, { mocks: [planned(plan), remove(2, { result: refused('unavailable') })] });
    await ask();
    const alert = await screen.findByRole('alert');
    expect(alert.closest('tr')).toBe(screen.getByText('Dichtbij').closest('tr'));
  });
});
