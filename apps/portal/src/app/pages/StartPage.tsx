import { LoadingState } from '@bloemen/ui';
import { Navigate } from '@tanstack/react-router';
import { useSessionState } from '../../shared/session.js';
import { firstScreenOf } from '../navigation.js';

/** Sends whoever just signed in to the first screen that the role can open. */
export function StartPage() {
  const { session, loading } = useSessionState();
  if (loading && !session) return <LoadingState />;
  if (!session) return <Navigate to="/inloggen" replace />;
  return <Navigate to={firstScreenOf(session)} replace />;
}
