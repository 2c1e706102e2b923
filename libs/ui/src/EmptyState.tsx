import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';

/** Nothing here yet: why that is fine and what the first step is. */
export const EmptyState = ({
  title,
  icon = 'document',
  children,
  actions,
}: {
  title: string;
  icon?: IconName;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className="bl-empty">
    <span className="bl-empty__icon">
      <Icon name={icon} />
    </span>
    <p className="bl-empty__title">{title}</p>
    {children && <div className="bl-measure bl-subtle">{children}</div>}
    {actions && <div className="bl-actions">{actions}</div>}
  </div>
);
