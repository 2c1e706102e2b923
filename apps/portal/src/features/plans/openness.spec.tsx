import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  GoalsDocument,
  PlanPageDocument,
  SaveGoalDocument,
  SaveMilestoneDocument,
  type GoalPartsFragment,
} from './plan.generated.js';
import { withMessages } from '../../shared/i18n.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { GoalDialog } from './GoalDialog.js';
import { MilestoneDialog } from './MilestoneDialog.js';
import messages from './plan.nl.json' with { type: 'json' };
import { PlanPage } from './PlanPage.js';

HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
afterEach(cleanup);

const goal: GoalPartsFragment = {
  id: '22222222-2222-4222-8222-222222222222',
  pillar: 'P2',
  title: 'Een breed netwerk',
  sourceText: '',
  status: 'OPEN',
  moves: [],
  openness: 'COALITION',
  version: 3,
  isDemonstration: false,
  milestones: [],
  viewerCan: { edit: true, move: true, addMilestone: true },
};
const noGoals = {
  request: { query: GoalsDocument, variables: () => true },
  result: {
    data: { goals: { nodes: [], totalCount: 0, endCursor: null, hasNextPage: false, viewerCan: { add: true } } },
  },
  maxUsageCount: 9,
};

describe('who may read a goal', () => {
  const Dialog = withMessages(messages, GoalDialog);

  it('is chosen with a sentence that names the readers, and saved', async () => {
    let closed = false;
    const input = {
      id: goal.id,
      version: 3,
      pillar: 'P2' as const,
      title: goal.title,
      sourceText: '',
      openness: 'PUBLIC' as const,
    };
    await renderPage(
      <Dialog
        goal={goal}
        onClose={() => {
          closed = true;
        }}
      />,
      {
        mocks: [
          noGoals,
          {
            request: { query: SaveGoalDocument, variables: { input } },
            result: { data: { saveGoal: { ...goal, openness: 'PUBLIC', version: 4 } } },
          },
        ],
      },
    );
    const choice = within(screen.getByRole('group', { name: 'Wie mag dit lezen?' }));
    expect(choice.getByRole<HTMLInputElement>('radio', { name: 'Ook de coalitie' }).checked).toBe(true);
    expect(choice.getByText(/de adviseur en de VNG als u hen laat meelezen/)).toBeTruthy();
    await userEvent.click(choice.getByRole('radio', { name: 'Openbaar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(closed).toBe(true));
  });

  it('bounds who may read its milestones: a new one is as open as the goal, and no wider answer is offered', async () => {
    const Milestone = withMessages(messages, MilestoneDialog);
    let closed = false;
    const input = {
      id: null,
      version: null,
      goalId: goal.id,
      title: 'Bijeenkomst',
      owner: 'Gemeente',
      dueOn: null,
      openness: 'COALITION' as const,
    };
    await renderPage(
      <Milestone
        goal={goal}
        milestone={null}
        onClose={() => {
          closed = true;
        }}
      />,
      {
        mocks: [
          noGoals,
          {
            request: { query: SaveMilestoneDocument, variables: { input } },
            result: {
              data: {
                saveMilestone: {
                  id: '33333333-3333-4333-8333-333333333333',
                  goalId: goal.id,
                  title: 'Bijeenkomst',
                  owner: 'Gemeente',
                  dueOn: null,
                  status: 'PLANNED',
                  overdue: false,
                  moves: [],
                  openness: 'COALITION',
                  version: 1,
                  viewerCan: { edit: true, move: true },
                },
              },
            },
          },
        ],
      },
    );
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'MUNICIPALITY',
      'COALITION',
    ]);
    await userEvent.type(screen.getByLabelText('Wat is dan klaar?'), 'Bijeenkomst');
    await userEvent.type(screen.getByLabelText('Wie doet het?'), 'Gemeente');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(closed).toBe(true));
  });
});

describe('the plan as the clerk sees it', () => {
  it('says of a level that it is not shown yet, and never that it is unknown', async () => {
    const plan = {
      __typename: 'PlanPage' as const,
      plan: null,
      principles: [],
      principleGaps: [],
      viewerCan: { edit: false },
      standings: [
        {
          __typename: 'PillarStanding' as const,
          pillar: 'P2' as const,
          level: 'IN_PROGRESS' as const,
          stale: false,
          because: 'In uitvoering: ‘Coalitie’.',
          missing: [],
          carriedOn: '2026-01-01',
          freshUntil: '2027-01-01',
          carriedBy: [],
        },
      ],
    };
    await renderPage(<PlanPage />, {
      mocks: [{ request: { query: PlanPageDocument }, result: { data: { plan } } }],
      session: aSession('CLERK'),
      path: '/werkruimte/plan',
    });
    expect(await screen.findByText('In uitvoering: ‘Coalitie’.')).toBeTruthy();
    expect(screen.getAllByText('Nog niet te zien')).toHaveLength(4);
    expect(screen.queryByText('Onbekend')).toBeNull();
    expect(screen.getByText('Het plan is nog niet voor u open')).toBeTruthy();
  });
});
