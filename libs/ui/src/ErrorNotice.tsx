import { Alert } from './Alert.js';
import { Button } from './Button.js';
import texts from './ui.nl.json' with { type: 'json' };

/** What went wrong, in one sentence, with a way on. `reference` is what a helpdesk can look up. */
export const ErrorNotice = ({ message, reference, onRetry }: { message?: string | null; reference?: string | null; onRetry?: () => void }) => (
  <Alert kind="error" title={texts['error.heading']} actions={onRetry && <Button onClick={onRetry}>{texts['error.retry']}</Button>}>
    <p className="nl-paragraph">{message ?? texts['error.unknown']}</p>
    {reference && <p className="nl-paragraph bl-subtle">{texts['error.code']}: <code>{reference}</code></p>}
  </Alert>
);
