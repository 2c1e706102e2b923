import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';
import texts from './ui.nl.json' with { type: 'json' };

export type AlertKind = 'info' | 'ok' | 'warning' | 'error';
const icons: Record<AlertKind, IconName> = { info: 'info', ok: 'check', warning: 'alert', error: 'error' };

/**
 * A message that stands in the page. `role="alert"` (errors by default) interrupts a screen reader; `live` announces
 * politely what appears after an action.
 */
export const Alert = ({
  kind = 'info',
  title,
  children,
  actions,
  live,
}: {
  kind?: AlertKind;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
}) => (
  <div
    className={`utrecht-alert utrecht-alert--${kind} bl-alert`}
    role={kind === 'error' ? 'alert' : live ? 'status' : undefined}
  >
    <span className="bl-alert__icon">
      <Icon name={icons[kind]} />
    </span>
    <div className="bl-alert__content">
      {title ? (
        <p className="bl-alert__title">{title}</p>
      ) : (
        <span className="bl-visually-hidden">{texts[`alert.${kind}`]}: </span>
      )}
      {children && <div className="bl-alert__message">{children}</div>}
      {actions && <div className="bl-actions">{actions}</div>}
    </div>
  </div>
);
