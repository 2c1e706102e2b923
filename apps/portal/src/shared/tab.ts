/**
 * Whose tab this is. A tab is of one person in one workspace for as long as its page stays loaded, says so with every
 * request, and other tabs of the browser may be of other workspaces. What it said last is kept for when the page is
 * loaded anew; the server decides whether it still holds.
 */

import type { OwnAddress } from './address.js';

const KEY = 'bloemen.tab';
/** In the address of a page: opens it in a workspace of one's own. */
const PARAMETER = 'als';
const statement = /^[0-9a-f-]{36}@[0-9a-f-]{36}$/;

/** Refusals that say something about the tab instead of about the request. */
const aboutTheTab = ['unauthenticated', 'session.not_stated', 'session.other_person', 'session.other_workspace'];

let stated = fromAddress() ?? kept();
const listeners = new Set<() => void>();

const statementOf = (personId: string, tenantId: string) => `${personId}@${tenantId}`;

/** From now on this is a tab of this person in this workspace. */
export function stateTab(personId: string, tenantId: string): void {
  stated = statementOf(personId, tenantId);
  store(() => sessionStorage.setItem(KEY, stated!));
}

/** From now on this is nobody's tab. */
export function forgetTab(): void {
  stated = null;
  store(() => sessionStorage.removeItem(KEY));
}

/** What every request of this tab says, `<person>@<workspace>`; null when it is nobody's. */
export const tabStatement = (): string | null => stated;

export const tabHeaders = (): Record<string, string> => (stated ? { 'x-acting-as': stated } : {});

/** For what a page asks by itself, without anybody at work: it does not prolong the session. */
export const unattended = { headers: { 'x-unattended': '1' } };

/**
 * The address of a download, with what a header says elsewhere. Certificates are public, and their addresses are passed
 * on.
 */
export const statedAddress = (href: string): string => {
  if (!stated || !href.startsWith('/api/') || href.startsWith('/api/certificates/')) return href;
  return `${href}${href.includes('?') ? '&' : '?'}acting-as=${encodeURIComponent(stated)}`;
};

/** The address that opens a workspace, also in another tab. */
export const addressOfWorkspace = (personId: string, tenantId: string) =>
  `/start?${PARAMETER}=${statementOf(personId, tenantId)}` as OwnAddress;

/** A page of a workspace of one's own; with a person it opens as a tab of that workspace, once it is loaded anew. */
export const addressInWorkspace = (path: `/werkruimte${string}`, personId: string | null, tenantId: string) =>
  (personId
    ? `${path}${path.includes('?') ? '&' : '?'}${PARAMETER}=${statementOf(personId, tenantId)}`
    : path) as OwnAddress;

/** Hears of every refusal that says something about the tab, until the returned function is called. */
export function onTabRefused(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the tab with which code a request was refused. */
export function refusedWith(code: unknown): void {
  if (aboutTheTab.includes(code as string)) for (const listener of listeners) listener();
}

/** What waits until the person of this tab is signed in again: told whether that happened. */
const waiting = new Set<(isBack: boolean) => void>();

/**
 * Waits until the person of this tab is signed in again, for a request that was refused because the session is over.
 * False at once where nobody can sign in again, and false when somebody else does.
 */
export function untilSignedIn(): Promise<boolean> {
  if (!stated || listeners.size === 0) return Promise.resolve(false);
  return new Promise((goOn) => {
    waiting.add(goOn);
    refusedWith('unauthenticated');
  });
}

/** Whether something waits to be finished once its person is signed in again. */
export const isWaitingToSave = (): boolean => waiting.size > 0;

/** Tells what waits whether its person is back. */
export function signedInAgain(isBack: boolean): void {
  for (const goOn of waiting) goOn(isBack);
  waiting.clear();
}

function fromAddress(): string | null {
  const asked = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  return statement.test(asked) ? asked : null;
}

function kept(): string | null {
  let found: string | null = null;
  store(() => (found = sessionStorage.getItem(KEY)));
  return found;
}

/** A browser that keeps nothing is no reason not to work: then the server chooses the workspace at every load. */
function store(work: () => void): void {
  try {
    work();
  } catch {
    // Private windows.
  }
}
