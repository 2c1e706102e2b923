import { useEffect, useRef } from 'react';
import { Link } from './Link.js';
import texts from './ui.nl.json' with { type: 'json' };

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
                document.getElementById(fieldId)?.focus();
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
