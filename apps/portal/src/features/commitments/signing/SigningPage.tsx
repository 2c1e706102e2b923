import { useLocation } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { withMessages } from '../../../shared/i18n.js';
import { Signing } from './Signing.js';
import { SigningFrame } from './SigningFrame.js';
import { LinkInvalid } from './Refusals.js';
import messages from './signing.nl.json' with { type: 'json' };
import './signing.css';

/** Where the link in the invitation leads. The token stands behind the #, which a browser never sends in an address. */
export const SigningPage = withMessages(messages, function SigningPage(): ReactNode {
  const token = useLocation({ select: ({ hash }) => hash });
  const door = useMemo(() => ({ token }), [token]);
  return token ? (
    <Signing key={token} door={door} />
  ) : (
    <SigningFrame>
      <LinkInvalid />
    </SigningFrame>
  );
});
