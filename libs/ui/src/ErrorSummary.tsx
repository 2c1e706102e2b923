import { useEffect, useRef } from 'react';
import { Link } from './Link.js';
import texts from './ui.nl.json' with { type: 'json' };

const control = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/**
 * Where an answer is given: the control itself, or of several (a date, choices) the chosen or wrong one, else the first.
 */
function controlOf(fieldId: string): HTMLElement | null {
  const field = document.getElementById(fieldId);
  if (!field || field.matches(control)) return field;
  const first = (selector: string) => field.querySelector<HTMLElement>(selector);
  return first('[aria-invalid=true]') ?? first('input:checked') ?? first(control) ?? field;
}

/**
 * What must be corrected, each with a link to its field. Takes focus when it appears and again when `attempt` changes
 * (the form's submitCount).
 */
export function ErrorSummary({
  errors,
  attempt,
}: {
  errors: { fieldId: string; message: string }[];
  attempt?: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className="utrecht-alert utrecht-alert--error bl-error-summary" role="alert" tabIndex={-1} ref={box}>
      <p className="bl-alert__title">{texts['form.summary']}</p>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <Link
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                controlOf(fieldId)?.focus();
              }}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
