import { Alert } from './Alert.js';
import { Button } from './Button.js';
import texts from './ui.nl.json' with { type: 'json' };

/**
 * What went wrong, in one sentence, with a way on. `details` say it field by field; `reference` is what a helpdesk can
 * look up.
 */
export const ErrorNotice = ({
  message,
  details = [],
  reference,
  onRetry,
}: {
  message?: string | null;
  details?: readonly string[];
  reference?: string | null;
  onRetry?: () => void;
}) => (
  <Alert
    kind="error"
    title={texts['error.heading']}
    actions={onRetry && <Button onClick={onRetry}>{texts['error.retry']}</Button>}
  >
    <p className="nl-paragraph">{message ?? texts['error.unknown']}</p>
    {details.length > 0 && (
      <ul>
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    )}
    {reference && (
      <p className="nl-paragraph bl-subtle">
        {texts['error.code']}: <code>{reference}</code>
      </p>
    )}
  </Alert>
);
