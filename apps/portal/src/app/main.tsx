import 'virtual:design-system.css';
import '@bloemen/ui/style.css';
import { ApolloProvider } from '@apollo/client/react';
import { NavigationProvider } from '@bloemen/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { makeClient } from '../shared/apollo.js';
import { PersonalDataQuestion } from '../shared/PersonalDataQuestion.js';
import { SessionProvider } from '../shared/session.js';
import messages from './app.nl.json' with { type: 'json' };
import { makeRouter } from './router.js';

const router = makeRouter();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <IntlProvider locale="nl-NL" messages={messages}>
      <ApolloProvider client={makeClient()}>
        <NavigationProvider navigate={(href) => void router.navigate({ href })}>
          <SessionProvider>
            <RouterProvider router={router} />
            <PersonalDataQuestion />
          </SessionProvider>
        </NavigationProvider>
      </ApolloProvider>
    </IntlProvider>
  </StrictMode>,
);
