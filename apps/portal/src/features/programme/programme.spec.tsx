import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { useQuery } from '@apollo/client/react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { levels, pillarCodes, type Role } from '@bloemen/vocabulary';
import {
  NationalDivisionsDocument,
  NationalListDocument,
  NationalMapDocument,
  ProgrammeVersionDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type GroupNumbersFragment,
  type MunicipalityInListFragment,
} from './programme.generated.js';
import { withMessages } from '../../shared/i18n.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { Breakdown } from './Breakdown.js';
import { MunicipalitiesPage } from './MunicipalitiesPage.js';
import { PillarStatus } from './PillarStatus.js';
import messages from './programme.nl.json' with { type: 'json' };
import { SavedViews } from './SavedViews.js';
import { useNationalVersion } from './useNationalVersion.js';

function aGroup(counts: (number | null)[], participating: number, name = 'Utrecht'): GroupNumbersFragment {
  return {
    key: name,
    name,
    parts: [],
    municipalities: 26,
    participating,
    pillars: pillarCodes.map((pillar) => ({
      pillar,
      stale: 5,
      levels: levels.map((level, at) => ({ level, count: counts[at] ?? null })),
    })),
  };
}

describe('a figure that is withheld', () => {
  const Divided = withMessages(messages, Breakdown);
  const Status = withMessages(messages, PillarStatus);

  it('is an x with a word and a reason, never a zero', async () => {
    await renderPage(
      <Divided
        dimension="PROVINCE"
        pillar="P1"
        groups={[aGroup([null, null, 6, 7, 0], 16)]}
        row={null}
        basis="EDITION"
        day="1 november 2026"
        withheld={2}
        busy={false}
        onChoose={() => undefined}
      />,
    );
    expect(await screen.findByText(/minder dan vijf gemeenten/)).toBeTruthy();
    expect(screen.getByText(/Editie van 1 november 2026\./)).toBeTruthy();
    expect(screen.queryByText(/0 onbekend/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Toon als tabel/ }));
    const cells = within(screen.getByRole('row', { name: /Utrecht/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['26', '16', '0', '7', '6', 'x', 'x', '5']);
    expect(screen.getAllByLabelText('niet getoond')).toHaveLength(2);
  });

  it('does not exist for who sees every municipality', async () => {
    await renderPage(
      <Status group={aGroup([1, 2, 6, 7, 0], 16, 'Nederland')} isWhole basis="LIVE" day="29 november 2026" />,
    );
    expect(await screen.findAllByText('Voorgenomen')).toBeTruthy();
    expect(screen.getByText(/^Status op 29 november 2026\./)).toBeTruthy();
    expect(screen.queryByText('niet getoond')).toBeNull();
  });
});

describe('the list of municipalities', () => {
  const municipality = (name: string, more: Partial<MunicipalityInListFragment> = {}) => ({
    __typename: 'NationalMunicipality' as const,
    code: 'GM0397',
    name,
    province: 'Noord-Holland',
    ggdRegion: 'GGD Kennemerland',
    inhabitants: 27_557,
    status: 'ACTIVE' as const,
    isConditional: false,
    joinedOn: '2021-05-25',
    partners: 21,
    isDemonstration: false,
    milestones: { open: 2, done: 1, publicOnly: true },
    pillars: pillarCodes.map((pillar) => ({
      pillar,
      level: pillar === 'P5' ? ('UNKNOWN' as const) : ('IN_PROGRESS' as const),
      stale: pillar === 'P1',
    })),
    ...more,
  });
  const asked: object[] = [];
  const open = (query: string, role: Role, ...nodes: ReturnType<typeof municipality>[]) =>
    renderPage(<MunicipalitiesPage />, {
      path: `/programma/gemeenten${query}`,
      session: aSession(role),
      mocks: [
        {
          request: {
            query: NationalListDocument,
            variables: (variables: object) => {
              asked.push(variables);
              return true;
            },
          },
          result: {
            data: { nationalList: { totalCount: nodes.length, asOf: '2026-11-30', seenByName: null, nodes } },
          },
          maxUsageCount: 9,
        },
        {
          request: { query: NationalDivisionsDocument },
          result: {
            data: {
              nationalDivisions: [
                {
                  __typename: 'Division' as const,
                  dimension: 'PROVINCE' as const,
                  parts: [{ __typename: 'DivisionPart' as const, key: 'PV27', name: 'Noord-Holland' }],
                },
              ],
            },
          },
          maxUsageCount: 9,
        },
        {
          request: { query: ProgrammeVersionDocument },
          result: { data: { programmeVersion: '7' } },
          maxUsageCount: 99,
        },
        { request: { query: SavedViewsDocument }, result: { data: { savedViews: [] } }, maxUsageCount: 9 },
      ],
    });

  it('is asked for as the address says; what is chosen goes there, and away again', async () => {
    const { router } = await open(
      '?sorteer=inwoners&volgorde=af&pagina=3',
      'PROGRAMME_ADMIN',
      municipality('Heemstede'),
    );
    await screen.findByText('Heemstede');
    await screen.findByRole('option', { name: 'Noord-Holland' });
    await userEvent.selectOptions(screen.getByLabelText('Provincie'), 'PV27');
    expect(router.state.location.search).toEqual({ sorteer: 'inwoners', volgorde: 'af', provincie: 'PV27' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek gemeenten' }), 'heem{Enter}');
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        filter: { search: 'heem', province: 'PV27' },
        by: 'INHABITANTS',
        descending: true,
        page: 1,
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Provincie: Noord-Holland verwijderen' }));
    expect(router.state.location.search).toEqual({ sorteer: 'inwoners', volgorde: 'af', zoek: 'heem' });
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ filter: { province: null } }));
  });

  it('offers no level to who may see none', async () => {
    await open('', 'COORDINATOR', municipality('Heemstede', { pillars: null }));
    expect(await screen.findByLabelText('Deelname')).toBeTruthy();
    expect(screen.queryByLabelText('Status')).toBeNull();
  });

  it('shows one beside it in words, with the ways to its page, and takes it away again', async () => {
    const { router } = await open('', 'PROGRAMME_ADMIN', municipality('Heemstede'));
    const name = await screen.findByRole('button', { name: 'Heemstede' });
    await userEvent.click(name);
    const panel = within(await screen.findByRole('complementary', { name: 'Heemstede' }));
    expect(router.state.location.search).toEqual({ gemeente: 'GM0397' });
    expect(panel.getByText('4 van 5 op gang, 1 niet actueel, 1 onbekend')).toBeTruthy();
    expect(panel.getAllByText('In uitvoering')).toHaveLength(4);
    expect(panel.getByText('Onbekend')).toBeTruthy();
    expect(panel.getByText('GGD Kennemerland')).toBeTruthy();
    expect(panel.getByText('Openbare mijlpalen')).toBeTruthy();
    expect(panel.getByRole('link', { name: 'Samenvatting' }).getAttribute('href')).toBe('/programma/gemeenten/GM0397');
    expect(panel.getByRole('link', { name: 'Gegevens en deelname' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(name);
  });

  it('says of one that may not be seen by name nothing of its pillars, and leads to no page', async () => {
    await open('?gemeente=GM0397', 'NATIONAL_ADVISER', municipality('Heemstede', { pillars: null, milestones: null }));
    const panel = within(await screen.findByRole('complementary', { name: 'Heemstede' }));
    expect(panel.getByText(/alleen van gemeenten die u op naam mag zien/)).toBeTruthy();
    expect(panel.queryByRole('list', { name: /De vijf pijlers/ })).toBeNull();
    expect(panel.queryByRole('link')).toBeNull();
  });
});

describe('lists that are kept', () => {
  const Views = withMessages(messages, SavedViews);
  const view = (name: string, query: string) => ({ __typename: 'SavedView' as const, id: name, name, query });
  const kept = (...savedViews: ReturnType<typeof view>[]) => ({
    request: { query: SavedViewsDocument },
    result: { data: { savedViews } },
  });

  beforeAll(() => {
    // jsdom has no dialogs.
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
  });

  it('lead to their choices, and these choices can be kept under a name', async () => {
    const save = jest.fn(() => ({ data: { saveView: [] } }));
    await renderPage(<Views query="provincie=PV26" />, {
      mocks: [
        kept(view('Het noorden', 'provincie=PV20&pagina=3')),
        {
          request: { query: SaveViewDocument, variables: { input: { name: 'Utrecht', query: 'provincie=PV26' } } },
          result: save,
        },
        kept(view('Het noorden', 'provincie=PV20')),
      ],
    });
    const link = await screen.findByRole('link', { name: 'Het noorden' });
    expect(link.getAttribute('href')).toBe('/programma/gemeenten?provincie=PV20&pagina=3');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar deze keuzes' }));
    await userEvent.type(await screen.findByLabelText('Naam'), 'Utrecht');
    await userEvent.click(screen.getAllByRole('button', { name: 'Bewaar deze keuzes' }).at(-1)!);
    await waitFor(() => expect(save).toHaveBeenCalled());
  });

  it('are not said to be none while they cannot be read', async () => {
    await renderPage(<Views query="" />, {
      mocks: [{ request: { query: SavedViewsDocument }, error: new TypeError('Failed to fetch') }, kept()],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText(/Alleen u ziet uw bewaarde lijsten/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offer nothing to keep while nothing is chosen', async () => {
    await renderPage(<Views query="" />, { mocks: [kept()] });
    expect(await screen.findByText(/Alleen u ziet uw bewaarde lijsten/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bewaar deze keuzes' })).toBeNull();
  });
});

it('fetches the picture again when its version changes, and only then', async () => {
  const cells = (name: string) => ({
    request: { query: NationalMapDocument },
    result: {
      data: {
        nationalMap: [
          {
            __typename: 'MapCell' as const,
            code: 'GM0397',
            name,
            column: 1,
            row: 1,
            status: 'ACTIVE' as const,
            isConditional: false,
            provinceCode: 'PV27',
            ggdCode: 'GG5406',
            size: 'TO_50K' as const,
            urbanity: 2,
            pillars: null,
          },
        ],
      },
    },
  });
  const version = (programmeVersion: string) => ({
    request: { query: ProgrammeVersionDocument },
    result: { data: { programmeVersion } },
  });
  const Screen = () => {
    const { data } = useQuery(NationalMapDocument);
    useNationalVersion([NationalMapDocument]);
    return <p>{data?.nationalMap[0]?.name}</p>;
  };
  await renderPage(<Screen />, {
    mocks: [cells('eerst'), version('7'), version('7'), version('8'), version('8'), cells('daarna')],
  });
  expect(await screen.findByText('eerst')).toBeTruthy();
  expect(await screen.findByText('daarna', undefined, { timeout: 9_000 })).toBeTruthy();
}, 15_000);
