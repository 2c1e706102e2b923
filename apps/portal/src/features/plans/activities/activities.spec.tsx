import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activeElementCodes, targetGroupCodes } from '@bloemen/vocabulary';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  ActivitiesDocument,
  ActivityDocument,
  ActivityMixDocument,
  MoveActivityDocument,
  RemoveActivityDocument,
  SaveActivityDocument,
  type ActivityMixQuery,
  type ActivityPartsFragment,
} from './activities.generated.js';
import { ActivitiesPage } from './ActivitiesPage.js';
import { ActivityForm } from './ActivityForm.js';
import { withMessages } from '../../../shared/i18n.js';
import { MixPage } from './MixPage.js';
import plan from '../plan.nl.json' with { type: 'json' };
import messages from './activities.nl.json' with { type: 'json' };

const Form = withMessages({ ...plan, ...messages }, ActivityForm);
const activity: ActivityPartsFragment & { __typename: 'Activity' } = {
  __typename: 'Activity',
  id: 'a1',
  title: 'Koffie in de bibliotheek',
  what: null,
  pillar: 'P4',
  status: 'RUNNING',
  moves: ['end', 'cancel'],
  fromOn: '2026-03-01',
  fromPrecision: 'MONTH',
  untilOn: null,
  untilPrecision: null,
  place: null,
  byMunicipality: true,
  organisations: [{ id: 'o1', name: 'Bibliotheek' }],
  targetGroups: ['OLDER_PEOPLE', 'CARERS'],
  activeElements: ['MEETING'],
  cost: 'UNKNOWN',
  costCents: null,
  interventionId: null,
  participants: null,
  participantClass: null,
  goal: null,
  openness: 'COALITION',
  sourceText: null,
  isDemonstration: false,
  version: 1,
  viewerCan: { edit: true, move: true, remove: true },
};
const filter = {
  search: null,
  pillar: null,
  status: null,
  targetGroup: null,
  activeElement: null,
  organisationId: null,
  cost: null,
};
const listed = (nodes: (typeof activity)[], add = true) => ({
  request: { query: ActivitiesDocument, variables: { filter, page: 1 } },
  result: {
    data: {
      activities: {
        totalCount: nodes.length,
        nodes,
        organisations: [{ id: 'o1', name: 'Bibliotheek' }],
        viewerCan: { add },
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
const one = {
  request: { query: ActivityDocument, variables: { id: 'a1' } },
  result: {
    data: {
      activity: {
        activity,
        steps: [{ status: 'RUNNING' as const, note: null, happenedAt: '2026-03-02T10:00:00Z' }],
        intervention: null,
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
};
const choices = {
  activityChoices: { organisations: [{ id: 'o1', name: 'Bibliotheek' }], goals: [] },
  interventions: { nodes: [{ id: 'i1', name: 'Zin in vriendschap' }] },
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

describe('the list of activities', () => {
  it('counts in words, says who and when, and what nobody said', async () => {
    await renderPage(<ActivitiesPage />, { session: aSession('COORDINATOR'), mocks: [listed([activity])] });
    expect(await screen.findByText('1 activiteit')).toBeTruthy();
    expect(screen.getByText('De gemeente, Bibliotheek')).toBeTruthy();
    expect(screen.getByText('Ouderen, mantelzorgers')).toBeTruthy();
    expect(screen.getByText('vanaf maart 2026')).toBeTruthy();
    expect(screen.getAllByText('Leg een activiteit vast').length).toBeGreaterThan(0);
  });

  it('says to the coordinator where to begin, and to a reader that nothing is open', async () => {
    await renderPage(<ActivitiesPage />, { session: aSession('COORDINATOR'), mocks: [listed([])] });
    expect(await screen.findByText('Er zijn nog geen activiteiten')).toBeTruthy();
    cleanup();
    await renderPage(<ActivitiesPage />, { session: aSession('CLERK'), mocks: [listed([], false)] });
    expect(await screen.findByText('Er is geen activiteit die voor u open is')).toBeTruthy();
    expect(screen.queryByText('Leg een activiteit vast')).toBeNull();
  });

  it('removes one that was recorded by mistake, after a question', async () => {
    const { router } = await renderPage(<ActivitiesPage />, {
      session: aSession('COORDINATOR'),
      mocks: [
        listed([activity]),
        one,
        {
          request: { query: RemoveActivityDocument, variables: { input: { id: 'a1', version: 1 } } },
          result: { data: { removeActivity: 'a1' } },
        },
      ],
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText('Koffie in de bibliotheek'));
    await user.click(await screen.findByRole('button', { name: 'Verwijder Koffie in de bibliotheek' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Ook haar geschiedenis verdwijnt/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Verwijder' }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('activiteit'));
    expect(screen.getByText('De activiteit is verwijderd')).toBeTruthy();
  });

  it('asks how many came when one ends, and says when somebody else was first', async () => {
    const end = (result: object) => ({
      request: {
        query: MoveActivityDocument,
        variables: (sent: Record<string, unknown>) =>
          JSON.stringify(sent).includes('"participants":14') && JSON.stringify(sent).includes('"move":"end"'),
      },
      result,
    });
    await renderPage(<ActivitiesPage />, {
      session: aSession('COORDINATOR'),
      mocks: [
        listed([activity]),
        one,
        end({ errors: [refusal('plan.move_not_possible')] }),
        end({
          data: {
            moveActivity: { ...activity, status: 'ENDED', moves: ['resume'], participants: 14, version: 2 },
          },
        }),
      ],
    });
    const user = userEvent.setup();
    await user.click(await screen.findByText('Koffie in de bibliotheek'));
    await user.click(await screen.findByRole('button', { name: /Status/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Beëindig/ }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Hoeveel mensen/), '14');
    const send = within(dialog).getByRole('button', { name: 'Beëindig de activiteit' });
    await user.click(send);
    expect(await within(dialog).findByText(/Deze stap kan niet vanuit de status van nu/)).toBeTruthy();
    await user.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('De activiteit is afgelopen')).toBeTruthy();
  });
});

describe('the form', () => {
  it('asks a name and a pillar, refuses two counts, and keeps what is not known unknown', async () => {
    const sent: unknown[] = [];
    await renderPage(<Form activity={null} isNew choices={choices} />, {
      session: aSession('COORDINATOR'),
      mocks: [
        {
          request: {
            query: SaveActivityDocument,
            variables: (variables: Record<string, unknown>) => {
              sent.push(variables['input']);
              return true;
            },
          },
          result: { data: { saveActivity: activity } },
        },
      ],
    });
    const user = userEvent.setup();
    const save = screen.getByRole('button', { name: 'Bewaar de activiteit' });
    await user.click(save);
    expect((await screen.findAllByText('Vul een naam in van 3 tekens of meer.')).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Kies een pijler.').length).toBeGreaterThan(0);
    await user.type(screen.getByLabelText('Naam'), 'Koffie');
    await user.selectOptions(screen.getByLabelText('Pijler'), 'P4');
    await user.click(screen.getByLabelText('Bibliotheek'));
    await user.click(screen.getByLabelText(/^Ontmoeten/));
    await user.type(screen.getByLabelText(/Hoeveel mensen/), '12');
    await user.selectOptions(screen.getByLabelText(/ongeveer hoeveel/), 'UP_TO_25');
    await user.click(save);
    expect((await screen.findAllByText(/Niet allebei/)).length).toBeGreaterThan(0);
    await user.clear(screen.getByLabelText(/Hoeveel mensen/));
    await user.click(save);
    await waitFor(() => expect(sent.length).toBeGreaterThan(0));
    expect(sent[0]).toMatchObject({
      title: 'Koffie',
      pillar: 'P4',
      status: 'PLANNED',
      from: null,
      until: null,
      byMunicipality: false,
      organisationIds: ['o1'],
      activeElements: ['MEETING'],
      targetGroups: [],
      cost: 'UNKNOWN',
      costCents: null,
      participants: null,
      participantClass: 'UP_TO_25',
      openness: 'MUNICIPALITY',
    });
  });

  it('takes an earlier one as the start of a new one, without when it was and who came', async () => {
    await renderPage(<Form activity={{ ...activity, participants: 9 }} isNew choices={choices} />, {
      session: aSession('COORDINATOR'),
      mocks: [],
    });
    expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Koffie in de bibliotheek');
    expect((screen.getByLabelText('Bibliotheek') as HTMLInputElement).checked).toBe(true);
    expect((screen.getByLabelText(/Hoeveel mensen/) as HTMLInputElement).value).toBe('');
    expect(screen.getAllByLabelText('Jaar').map((input) => (input as HTMLInputElement).value)).toEqual(['', '']);
  });
});

describe('the mix', () => {
  const mix = (more: Partial<ActivityMixQuery['activityMix']> = {}) => ({
    request: { query: ActivityMixDocument, variables: { year: null } },
    result: {
      data: {
        activityMix: {
          year: null,
          years: [2026],
          total: 12,
          undated: 0,
          examples: 0,
          isPartial: false,
          withoutElements: 0,
          withoutGroups: 0,
          interventions: 0,
          elements: activeElementCodes.map((element) => ({
            element,
            activities: element === 'MEETING' ? 10 : 0,
            alone: element === 'MEETING' ? 9 : 0,
          })),
          groups: targetGroupCodes.map((group) => ({ group, activities: 1 })),
          findings: [
            {
              kind: 'ONE_ELEMENT' as const,
              text: '9 van de 12 activiteiten bieden alleen ontmoeten.',
              because: 'Wie eenzaam is, heeft soms iets anders nodig.',
              source: 'Movisie',
            },
          ],
          wanted: ['MEANINGFUL_ROLE' as const],
          suggestions: {
            silent: 1,
            knowsNames: true,
            nodes: [
              {
                intervention: {
                  __typename: 'Intervention' as const,
                  id: 'i1',
                  name: 'Zin in vriendschap',
                  recognition: 'UNKNOWN' as const,
                  activeElements: ['MEANINGFUL_ROLE' as const, 'MEETING' as const],
                  sourceText: 'Databank',
                  sourceUrl: null,
                },
                elements: ['MEANINGFUL_ROLE' as const],
                peers: [{ name: 'Zandvoort', isNear: true, isDemonstration: true }],
              },
            ],
          },
          ...more,
        },
      },
    },
    maxUsageCount: Number.POSITIVE_INFINITY,
  });

  it('says what stands out with its reason and source, what fits, and the same numbers as a table', async () => {
    await renderPage(<MixPage />, { session: aSession('COORDINATOR'), mocks: [mix()] });
    expect(await screen.findByText('9 van de 12 activiteiten bieden alleen ontmoeten.')).toBeTruthy();
    expect(screen.getByText('Bron: Movisie')).toBeTruthy();
    expect(
      screen.getByText('Heeft betekenisvolle rol. Hier werken zij ermee: Zandvoort (voorbeeld), in uw regio.'),
    ).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Ontmoeten 10. Geen: bezigheden/ })).toBeTruthy();
    await userEvent.setup().click(screen.getAllByRole('button', { name: /tabel/ })[0]!);
    expect(screen.getByRole('row', { name: /Ontmoeten 10 9/ })).toBeTruthy();
  });

  it('does not say of what others run that it has what is missing, where no source says so', async () => {
    const { suggestions } = mix().result.data.activityMix;
    const [node] = suggestions.nodes;
    const other = (id: string, activeElements: ('MEETING' | 'ACTIVITIES')[]) => ({
      ...node!,
      intervention: { ...node!.intervention, id, activeElements },
      elements: [],
    });
    const nodes = [other('i2', []), other('i3', ['MEETING', 'ACTIVITIES'])];
    await renderPage(<MixPage />, {
      session: aSession('COORDINATOR'),
      mocks: [mix({ suggestions: { ...suggestions, nodes } })],
    });
    expect(await screen.findByText(/Van geen interventie in de catalogus zegt een bron dat zij heeft/)).toBeTruthy();
    expect(screen.getByText(/^Geen bron zegt welke elementen zij heeft. Hier werken/)).toBeTruthy();
    expect(screen.getByText(/^Heeft ontmoeten, bezigheden. Dat ontbreekt bij u niet./)).toBeTruthy();
  });

  it('says how many of the activities it counts are examples', async () => {
    await renderPage(<MixPage />, { session: aSession('COORDINATOR'), mocks: [mix({ examples: 11 })] });
    expect(await screen.findByText(/12 activiteiten tellen mee. 11 daarvan zijn voorbeelden/)).toBeTruthy();
  });

  it('tells who may read a part alone nothing of what is missing', async () => {
    await renderPage(<MixPage />, {
      session: aSession('PARTNER'),
      mocks: [mix({ isPartial: true, findings: [], wanted: [] })],
    });
    expect(await screen.findByText(/alleen over de activiteiten die voor u open zijn/)).toBeTruthy();
    expect(screen.queryByText('Wat opvalt')).toBeNull();
    expect(screen.queryByText('Wat erbij past')).toBeNull();
  });

  it('says that nothing can be said without activities', async () => {
    await renderPage(<MixPage />, {
      session: aSession('COORDINATOR'),
      mocks: [mix({ total: 0, findings: [], years: [] })],
    });
    expect(await screen.findByText('Er is nog niets te zeggen over de mix')).toBeTruthy();
  });
});
