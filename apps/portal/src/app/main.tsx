import 'virtual:design-system.css';
import '@bloemen/ui/style.css';
import { NavigationProvider } from '@bloemen/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TextProvider } from '../shared/i18n.js';
import { isSiteAddress } from '../shared/address.js';
import { PersonalDataQuestion } from '../shared/PersonalDataQuestion.js';
import { watchPrinting } from '../shared/printing.js';
import { SessionProvider, useSessionState } from '../shared/session.js';
import { statedAddress } from '../shared/tab.js';
import messages from './app.nl.json' with { type: 'json' };
import { RouteProgress } from './RouteProgress.js';
import { makeRouter } from './router.js';

const router = makeRouter();
watchPrinting();

/** Pages of the portal open by its router, those of the public site are loaded. */
const navigate = (href: string) => (isSiteAddress(href) ? location.assign(href) : void router.navigate({ href }));

/** How the links of the kit lead on: pages as they are made, files by the browser once it is sure whose tab asks. */
function Ways({ children }: { children: ReactNode }) {
  const { isMine } = useSessionState();
  return (
    <NavigationProvider navigate={navigate} addressOf={statedAddress} mayFetch={isMine}>
      {children}
    </NavigationProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <TextProvider messages={messages}>
      <SessionProvider>
        <Ways>
          <RouteProgress router={router} />
          <RouterProvider router={router} />
          <PersonalDataQuestion />
        </Ways>
      </SessionProvider>
    </TextProvider>
  </StrictMode>,
);
