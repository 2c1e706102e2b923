import { useApolloClient } from '@apollo/client/react';
import { MockedProvider } from '@apollo/client/testing/react';
import type { MockLink } from '@apollo/client/testing';
import { NavigationProvider, ToastRegion } from '@bloemen/ui';
import { actorPermissions, type Permission, type Role } from '@bloemen/vocabulary';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import messages from '../app/app.nl.json' with { type: 'json' };
import { TextProvider } from '../shared/i18n.js';
import { ClientContext } from '../shared/graphql.js';
import { UnreadNoticeNewsDocument } from '../shared/notice-news.generated.js';
import { addresses } from '../shared/search.js';
import { FixedSession, keptInArchive, type Session } from '../shared/session.js';

/** Somebody signed in at Heemstede with these roles. */
export function aSession(...roles: Role[]): Session {
  const workspace = {
    tenantId: '00000000-0000-4000-9000-000000000397',
    kind: 'municipality' as const,
    name: 'Heemstede',
    themeHref: null,
    logoHref: null,
    unreadNotices: 0,
    archive: null,
  };
  const permissions = actorPermissions(roles);
  return {
    person: { id: '1', displayName: 'Anouk de Wit', email: 'anouk@voorbeeld.nl', isExample: true },
    roles,
    workspace,
    workspaces: [workspace],
    permissions,
    can: (permission: Permission) => permissions.has(permission),
  };
}

/** The same where the municipality was merged. */
export function anArchiveSession(...roles: Role[]): Session {
  const session = aSession(...roles);
  return {
    ...session,
    workspace: { ...session.workspace, archive: { since: '2026-01-01', successor: 'Haarlem' } },
    can: (permission) => session.can(permission) && keptInArchive(permission),
  };
}

/** The frame of every working screen listens for notices; nothing comes. */
const silentBell: MockLink.MockedResponse = {
  request: { query: UnreadNoticeNewsDocument },
  result: { data: { unreadNoticeNews: 0 } },
  delay: Infinity,
  maxUsageCount: Infinity,
};

/** Gives forms the client of the answers of the spec. */
const WithAnswers = ({ children }: { children: ReactNode }) => (
  <ClientContext value={useApolloClient()}>{children}</ClientContext>
);

/**
 * Shows one screen as the shell would: with its texts, a session, mocked answers and a router that knows every address.
 * A text without a translation fails the spec. `visited` lists where the screen wanted to go.
 */
export async function renderPage(
  page: ReactElement,
  {
    mocks = [],
    session = aSession('COORDINATOR'),
    path = '/',
  }: { mocks?: MockLink.MockedResponse[]; session?: Session | null; path?: string } = {},
) {
  const root = createRootRoute();
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => page });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => page });
  const router = createRouter({
    routeTree: root.addChildren([home, any]),
    history: createMemoryHistory({ initialEntries: [path] }),
    ...addresses,
  });
  const visited: string[] = [];
  window.scrollTo = () => undefined;
  await router.load();
  const view = render(
    <TextProvider
      messages={messages}
      onError={(error) => {
        throw error;
      }}
    >
      <MockedProvider mocks={[...mocks, silentBell]}>
        <WithAnswers>
          <NavigationProvider navigate={(href) => visited.push(href)}>
            <FixedSession session={session}>
              <ToastRegion>
                <RouterProvider router={router as never} />
              </ToastRegion>
            </FixedSession>
          </NavigationProvider>
        </WithAnswers>
      </MockedProvider>
    </TextProvider>,
  );
  return { ...view, router, visited };
}
