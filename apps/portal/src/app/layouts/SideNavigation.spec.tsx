import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { workspaceEntries } from '../navigation.js';
import { currentEntry, SideNavigation } from './SideNavigation.js';

const show = (session: ReturnType<typeof aSession>, path = '/werkruimte') =>
  renderPage(<SideNavigation session={session} entries={workspaceEntries} />, { session, path });

it('knows which part is open, also deep inside it', () => {
  expect(currentEntry(workspaceEntries, '/werkruimte')?.text).toBe('work.overview');
  expect(currentEntry(workspaceEntries, '/werkruimte/plan/P3')?.text).toBe('work.plan');
  expect(currentEntry(workspaceEntries, '/werkruimte/planning')?.text).toBe('work.overview');
  expect(currentEntry(workspaceEntries, '/account')).toBeUndefined();
});

it('shows what a role can open and nothing else', async () => {
  await show(aSession('PARTNER'));
  expect(screen.getByRole('link', { name: 'Coalitie', hidden: true })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Instellingen', hidden: true })).toBeNull();
});

it('marks the page that is open', async () => {
  await show(aSession('COORDINATOR'), '/werkruimte/coalitie');
  expect(screen.getByRole('link', { name: 'Coalitie', hidden: true }).getAttribute('aria-current')).toBe('page');
});

it('opens and closes as a menu', async () => {
  await show(aSession('COORDINATOR'));
  const menu = screen.getByRole('button', { name: 'Menu' });
  await userEvent.click(menu);
  expect(menu.getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(menu);
  expect(menu.getAttribute('aria-expanded')).toBe('false');
});
