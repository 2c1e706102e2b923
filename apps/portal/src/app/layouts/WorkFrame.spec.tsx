import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Breadcrumb, PageHeader } from '@bloemen/ui';
import { sentenceOf, type Role } from '@bloemen/vocabulary';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, anArchiveSession, renderPage } from '../../testing/renderPage.js';
import type { Session } from '../../shared/session.js';
import { workspaceEntries } from '../navigation.js';
import { currentEntry } from './Places.js';
import { WorkFrame } from './WorkFrame.js';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => localStorage.clear());

const page = <PageHeader title="De pagina" actions={<button type="button">Leg vast</button>} />;
const show = (session: Session, path = '/werkruimte', content = page) =>
  renderPage(<WorkFrame session={session}>{content}</WorkFrame>, { session, path });

/** The programme, as somebody with this role sees it. */
function ofProgramme(...roles: Role[]): Session {
  const session = aSession(...roles);
  const workspace = { ...session.workspace, kind: 'programme' as const, name: 'Programma' };
  return { ...session, workspace, workspaces: [workspace] };
}

const withTwo = () => {
  const session = aSession('COORDINATOR');
  return { ...session, workspaces: [session.workspace, { ...session.workspace, tenantId: '2', name: 'Zandvoort' }] };
};

const menu = () => within(screen.getByRole('navigation', { name: /^Menu van/ }));
const bar = () => within(screen.getByRole('navigation', { name: 'Snel naar' }));
/** The headings of the menu, each with its places, and what stands below without one. */
const groups = () =>
  menu()
    .getAllByRole('list')
    .map((list) => [
      document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      ...within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ]);
const crumbs = () =>
  within(screen.getByRole('navigation', { name: 'Kruimelpad' }))
    .getAllByRole('listitem')
    .map((item) => [item.textContent, within(item).queryByRole('link')?.getAttribute('href') ?? null]);

it('knows which part is open, also deep inside it', () => {
  expect(currentEntry(workspaceEntries, '/werkruimte')?.text).toBe('work.overview');
  expect(currentEntry(workspaceEntries, '/werkruimte/plan/P3')?.text).toBe('work.plan');
  expect(currentEntry(workspaceEntries, '/werkruimte/planning')?.text).toBe('work.overview');
  expect(currentEntry(workspaceEntries, '/account')).toBeUndefined();
});

describe('the places of the menu', () => {
  const me = 'Anouk de Wit';
  it.each<[string, Session, string[][]]>([
    [
      'a coordinator',
      aSession('COORDINATOR'),
      [
        ['Werk', 'Overzicht', 'Coalitie', 'Plan', 'Overleg', 'Acties', 'Besluiten', 'Geld', 'Begeleiding'],
        ['Naar buiten', 'Verklaring', 'De week', 'Persberichten', 'Openbare pagina', 'Raad'],
        ['Weten', 'Documenten', 'Cijfers', 'Toolkit', 'Gesprekken', 'Vergelijken', 'Rapporten', 'Positie'],
        ['Beheer', 'Mensen', 'Logboek'],
        ['', 'Instellingen', me],
      ],
    ],
    [
      'a partner, without groups of nothing',
      aSession('PARTNER'),
      [
        ['Werk', 'Overzicht', 'Mijn coalities', 'Coalitie', 'Plan', 'Overleg', 'Acties', 'Besluiten', 'Geld'],
        ['Naar buiten', 'De week', 'Persberichten'],
        ['Weten', 'Documenten', 'Cijfers', 'Toolkit'],
        ['', me],
      ],
    ],
    [
      'an adviser of the programme',
      ofProgramme('NATIONAL_ADVISER'),
      [
        ['Beeld', 'Landelijk beeld', 'Gemeenten'],
        ['Werk', 'Mijn gemeenten', 'Avonden', 'Gesprekken'],
        ['Naar buiten', 'Week'],
        ['Weten', 'Naast elkaar', 'Verschillen', 'Toolkit', 'Rapporten'],
        ['', me],
      ],
    ],
    [
      'who keeps the programme',
      ofProgramme('PROGRAMME_ADMIN'),
      [
        ['Beeld', 'Landelijk beeld', 'Gemeenten'],
        ['Werk', 'Avonden', 'Adviseurs'],
        ['Naar buiten', 'Week', 'Nieuws'],
        ['Weten', 'Naast elkaar', 'Cijfers', 'Verschillen', 'Toolkit', 'Rapporten'],
        ['Beheer', 'Verklaringen', 'Organisatienamen', 'Mensen', 'Logboek'],
        ['', me],
      ],
    ],
    ['somebody without a role', aSession(), [['', me]]],
  ])('are those of %s', async (_, session, expected) => {
    await show(session);
    expect(groups()).toEqual(expected);
  });

  it('stay those of before in an archive', async () => {
    await show(anArchiveSession('COORDINATOR'));
    expect(groups()).toHaveLength(5);
  });

  it('have one that is open', async () => {
    await show(aSession('COORDINATOR'), '/werkruimte/plan/P2');
    const current = screen.getAllByRole('link', { current: 'page' }).map(({ textContent }) => textContent);
    expect(current).toEqual(['Plan', 'Plan']);
  });
});

describe('a narrow menu', () => {
  it('says whether it is wide, and is remembered', async () => {
    const first = await show(aSession('COORDINATOR'));
    const button = screen.getByRole('button', { name: 'Breed menu', expanded: true });
    expect(document.getElementById(button.getAttribute('aria-controls')!)).toBe(
      screen.getByRole('navigation', { name: /^Menu van/ }),
    );
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    first.unmount();
    await show(aSession('COORDINATOR'));
    await userEvent.click(screen.getByRole('button', { name: 'Breed menu', expanded: false }));
    expect(screen.getByRole('button', { name: 'Breed menu', expanded: true })).toBeTruthy();
  });

  it('keeps the names of its places, and shows the one that has focus until Escape', async () => {
    localStorage.setItem('bloemen.sidebar', 'narrow');
    const { container } = await show(aSession('COORDINATOR'));
    const tip = () => container.querySelector('.bl-sidebar__tip')?.textContent;
    act(() => menu().getByRole('link', { name: 'Coalitie' }).focus());
    expect(tip()).toBe('Coalitie');
    await userEvent.keyboard('{Escape}');
    expect(tip()).toBeUndefined();
  });
});

describe('the switch between workspaces', () => {
  it('is there for who has several', async () => {
    await show(withTwo());
    await userEvent.click(menu().getByRole('button', { name: 'Wissel van werkruimte' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Wissel van werkruimte' }));
    expect(await dialog.findByRole('button', { name: 'Ga naar Zandvoort' })).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Ga naar Heemstede' })).toBeNull();
  });

  it('is not there for who has one', async () => {
    await show(aSession('COORDINATOR'));
    expect(screen.queryByRole('button', { name: 'Wissel van werkruimte' })).toBeNull();
  });
});

describe('the bar of a phone', () => {
  it.each<[string, Session, string[]]>([
    ['a coordinator', aSession('COORDINATOR'), ['Overzicht', 'Coalitie', 'Verklaring', 'Plan']],
    ['a clerk', aSession('CLERK'), ['Overzicht', 'Coalitie', 'Verklaring', 'Plan']],
    ['somebody without a role', aSession(), []],
  ])('has the first four places of %s, and all behind "Meer"', async (_, session, expected) => {
    await show(session);
    expect(
      bar()
        .queryAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(expected);
    expect(bar().getByRole('button', { name: 'Meer' })).toBeTruthy();
  });

  it('opens all places by keyboard, and gives focus back', async () => {
    await show(aSession('COORDINATOR'), '/werkruimte/cijfers');
    const more = bar().getByRole('button', { name: 'Meer' });
    expect(more.getAttribute('aria-current')).toBe('true');
    more.focus();
    await userEvent.keyboard('{Enter}');
    const sheet = screen.getByRole('dialog', { name: 'Menu van Heemstede' });
    expect(within(sheet).getByRole('link', { name: 'Cijfers' }).getAttribute('aria-current')).toBe('page');
    expect(within(sheet).getByRole('button', { name: 'Uitloggen' })).toBeTruthy();
    act(() => void sheet.dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  it('closes when a place is chosen', async () => {
    const { visited } = await show(aSession('COORDINATOR'));
    await userEvent.click(bar().getByRole('button', { name: 'Meer' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('link', { name: 'Rapporten' }));
    expect(visited).toEqual(['/werkruimte/rapporten']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the header', () => {
  it('leads from the workspace to the place', async () => {
    await show(aSession('COORDINATOR'), '/werkruimte/plan');
    expect(crumbs()).toEqual([
      ['Heemstede', '/werkruimte'],
      ['Plan', null],
    ]);
  });

  it('ends with the page when that lies deeper', async () => {
    await show(aSession('COORDINATOR'), '/werkruimte/plan/doelen');
    expect(crumbs()).toEqual([
      ['Heemstede', '/werkruimte'],
      ['Plan', '/werkruimte/plan'],
      ['De pagina', null],
    ]);
  });

  it('shows the breadcrumb of the page instead, once', async () => {
    await show(
      aSession('COORDINATOR'),
      '/werkruimte/plan/P1',
      <>
        <Breadcrumb items={[{ label: 'Uw plan', href: '/werkruimte/plan' }, { label: 'Pijler 1' }]} />
        {page}
      </>,
    );
    expect(crumbs().map(([text]) => text)).toEqual(['Heemstede', 'Uw plan', 'Pijler 1']);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('leaves the actions with the title where there is no place for them', async () => {
    await show(aSession('COORDINATOR'));
    expect(within(screen.getByRole('main')).getByRole('button', { name: 'Leg vast' })).toBeTruthy();
  });
});

it('says that signing out failed, and tries again', async () => {
  const server = globalThis.fetch;
  const refuses = jest.fn<typeof fetch>(() =>
    Promise.resolve({ ok: false, status: 500, text: async () => '' } as Response),
  );
  globalThis.fetch = refuses;
  try {
    await show(aSession('COORDINATOR'));
    await userEvent.click(menu().getByRole('button', { name: 'Uitloggen' }));
    const told = within(await screen.findByRole('dialog', { name: 'Uitloggen is niet gelukt' }));
    expect(told.getByText(/U bent nog ingelogd/)).toBeTruthy();
    expect(told.getByText(sentenceOf('internal'))).toBeTruthy();
    await userEvent.click(told.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(refuses.mock.calls.map(([path]) => path)).toEqual(['/api/auth/sign-out', '/api/auth/sign-out']);
    await userEvent.click(told.getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  } finally {
    globalThis.fetch = server;
  }
});

it('says nothing of anybody without a session', async () => {
  const { container } = await renderPage(
    <WorkFrame session={null} isLoading>
      <p>Bezig</p>
    </WorkFrame>,
    { session: null },
  );
  expect(screen.getByRole('main').textContent).toBe('Bezig');
  expect(container.textContent).not.toContain('Heemstede');
  expect(screen.queryByRole('button')).toBeNull();
});

it('has the logo of the municipality in the place of the flower, and the flower where it cannot be loaded', async () => {
  const session = aSession('COORDINATOR');
  const logoHref = '/logo/1-0123456789abcdef.svg';
  const { container } = await show({ ...session, workspace: { ...session.workspace, logoHref } });
  const logos = () => [...container.querySelectorAll(`img[src="${logoHref}"]`)];
  expect(logos()).toHaveLength(2);
  expect(menu().getByRole('link', { name: /^Heemstede/ })).toBeTruthy();
  for (const logo of logos()) fireEvent.error(logo);
  expect(logos()).toHaveLength(0);
  expect(container.querySelectorAll('.bl-sidebar__tile svg, .bl-topbar__mark svg')).toHaveLength(2);
});
