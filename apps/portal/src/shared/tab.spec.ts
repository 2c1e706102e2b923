import { afterEach, expect, it, jest } from '@jest/globals';
import { answerRoutes } from '../testing/answers.js';
import { ApiError, getJson } from './api.js';
import {
  addressOfWorkspace,
  forgetTab,
  onTabRefused,
  refusedWith,
  statedAddress,
  stateTab,
  tabHeaders,
} from './tab.js';

const anouk = '11111111-1111-4111-8111-111111111111';
const heemstede = '00000000-0000-4000-9000-000000000397';

afterEach(() => forgetTab());

it('says whose tab it is with every request, and keeps it for when the page is loaded anew', () => {
  expect(tabHeaders()).toEqual({});
  stateTab(anouk, heemstede);
  expect(tabHeaders()).toEqual({ 'x-acting-as': `${anouk}@${heemstede}` });
  expect(sessionStorage.getItem('bloemen.tab')).toBe(`${anouk}@${heemstede}`);
  forgetTab();
  expect(sessionStorage.length).toBe(0);
});

it('says it in the address of a download, except of what is public or no file of ours', () => {
  expect(statedAddress('/api/reports/7/document')).toBe('/api/reports/7/document');
  stateTab(anouk, heemstede);
  const stated = `acting-as=${anouk}%40${heemstede}`;
  expect(statedAddress('/api/reports/7/document')).toBe(`/api/reports/7/document?${stated}`);
  expect(statedAddress('/api/paper-commitments/7/scan?round=2')).toBe(
    `/api/paper-commitments/7/scan?round=2&${stated}`,
  );
  for (const href of ['/api/certificates/ABC/document', '/werkruimte', 'https://elders.example/api/x'])
    expect(statedAddress(href)).toBe(href);
});

it('opens in the workspace that the address says', async () => {
  history.replaceState(null, '', addressOfWorkspace(anouk, heemstede));
  jest.resetModules();
  const fresh = await import('./tab.js');
  expect(fresh.tabHeaders()).toEqual({ 'x-acting-as': `${anouk}@${heemstede}` });
  history.replaceState(null, '', '/start?als=kwaad');
  jest.resetModules();
  expect((await import('./tab.js')).tabHeaders()).toEqual({});
});

it('hears of refusals that say something about the tab, and of no others', async () => {
  const heard = jest.fn();
  const deafen = onTabRefused(heard);
  for (const code of ['session.other_person', 'session.other_workspace', 'session.not_stated', 'unauthenticated'])
    refusedWith(code);
  for (const code of ['forbidden', 'conflict', undefined]) refusedWith(code);
  expect(heard).toHaveBeenCalledTimes(4);
  answerRoutes({ '/api/x': { status: 403, body: { code: 'session.other_person' } } });
  await expect(getJson('/api/x')).rejects.toBeInstanceOf(ApiError);
  expect(heard).toHaveBeenCalledTimes(5);
  deafen();
});
