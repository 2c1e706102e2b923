import type { ReactNode } from 'react';

/** A short word beside something: neutral by default, a tone only supports the word. */
export const Badge = ({
  tone = 'neutral',
  children,
}: {
  tone?: 'neutral' | 'info' | 'positive' | 'warning' | 'accent';
  children: ReactNode;
}) => <span className={`bl-badge bl-badge--${tone}`}>{children}</span>;
