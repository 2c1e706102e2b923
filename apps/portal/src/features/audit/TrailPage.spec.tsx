import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TrailDocument, type TrailQuery } from './trail.generated.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { TrailPage } from './TrailPage.js';

afterEach(cleanup);

type Line = TrailQuery['trail']['nodes'][number];
const line: Line = {
  seq: 7,
  at: '2026-11-30T02:18:00Z',
  who: 'Noor van Dam',
  what: 'legde een feit vast',
  detail: 'pijler 2',
  type: 'evidence.recorded',
  subjectId: 'feit',
};

const shown = async (search = '', nodes = [line]) => {
  const view = await renderPage(<TrailPage />, {
    mocks: [
      {
        request: { query: TrailDocument, variables: () => true },
        result: { data: { trail: { totalCount: nodes.length, hasNextPage: false, endCursor: null, nodes } } },
        maxUsageCount: 9,
      },
    ],
    session: aSession('COORDINATOR'),
    path: `/werkruimte/logboek${search}`,
  });
  await screen.findByText(nodes.length === 1 ? 'Eén regel' : 'Geen regels gevonden', { selector: '.bl-list__count' });
  return view;
};

describe('the trail', () => {
  it('says who did what and when, and leads to it', async () => {
    await shown();
    const row = within(screen.getByRole('row', { name: /Noor van Dam/ }));
    expect(row.getByText('pijler 2')).toBeTruthy();
    expect(row.getByRole('link', { name: 'Bekijk wat regel 7 noemt' }).getAttribute('href')).toBe(
      '/werkruimte/plan/feit/feit',
    );
  });

  it('keeps what is asked for in the address, and takes days away together', async () => {
    const { router } = await shown('?wie=noor&van=2026-11-01');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Waarover' }), 'Coalitie en partners');
    expect(router.state.location.search).toMatchObject({ wie: 'noor', van: '2026-11-01' });
    expect(router.state.location.search).toHaveProperty('over');
    await userEvent.click(screen.getByRole('button', { name: 'Wis de dagen' }));
    expect(router.state.location.search).not.toHaveProperty('van');
    expect(router.state.location.search).toMatchObject({ wie: 'noor' });
  });

  it('sends no days that end before they begin, and says so', async () => {
    const { router } = await shown();
    await userEvent.type(screen.getByLabelText('Vanaf'), '2026-11-30');
    await userEvent.type(screen.getByLabelText('Tot en met'), '2026-11-01');
    await userEvent.click(screen.getByRole('button', { name: 'Toon deze dagen' }));
    expect(screen.getByText('De eerste dag ligt na de laatste. Kies een eerdere eerste dag.')).toBeTruthy();
    expect(router.state.location.search).toEqual({});
  });

  it('says when nothing is found', async () => {
    await shown('?wie=niemand', []);
    expect(screen.getByText('Met deze keuzes is er niets vastgelegd.')).toBeTruthy();
  });
});
