import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';

/** Nothing here yet: why that is fine and what the first step is. `illustration`, a drawing, takes the place of the icon. */
export const EmptyState = ({
  title,
  icon = 'document',
  illustration,
  children,
  actions,
}: {
  title: string;
  icon?: IconName;
  illustration?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className="bl-empty">
    {illustration ?? (
      <span className="bl-empty__icon">
        <Icon name={icon} />
      </span>
    )}
    <p className="bl-empty__title">{title}</p>
    {children && <div className="bl-measure bl-subtle">{children}</div>}
    {actions && <div className="bl-actions">{actions}</div>}
  </div>
);
