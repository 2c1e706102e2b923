import { useLocation } from '@tanstack/react-router';
import { Page } from '@bloemen/ui';
import { useMemo } from 'react';
import { withMessages } from '../../../shared/i18n.js';
import { Signing } from './Signing.js';
import { LinkInvalid } from './Refusals.js';
import messages from './signing.nl.json' with { type: 'json' };
import './signing.css';

/** Where the link in the invitation leads. The token stands behind the #, which a browser never sends in an address. */
export const SigningPage = withMessages(messages, function SigningPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  const door = useMemo(() => ({ token }), [token]);
  return <Page width="text">{token ? <Signing key={token} door={door} /> : <LinkInvalid />}</Page>;
});
