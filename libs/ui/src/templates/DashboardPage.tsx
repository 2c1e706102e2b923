import type { ReactNode } from 'react';
import { Page } from '../Page.js';
import { PageHeader } from '../PageHeader.js';

/**
 * Where somebody begins: one headline that says how things stand, with its picture and what stands beside it, and below
 * it the cards (`Columns` of `Span`). `problem` and `notice` come before everything.
 */
export const DashboardPage = ({
  title,
  intro,
  picture,
  facts,
  actions,
  notice,
  children,
}: {
  /** How things stand, in one sentence. */
  title: string;
  intro?: ReactNode;
  /** A drawing whose words are in the headline or in its text. */
  picture?: ReactNode;
  /** Beside the headline: a seal, the next date. */
  facts?: ReactNode;
  actions?: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
}) => (
  <Page width="wide">
    {notice}
    <div className="bl-opening">
      {picture && <div className="bl-opening__picture">{picture}</div>}
      <div className="bl-opening__words">
        <PageHeader title={title} intro={intro} />
        {actions && <div className="bl-actions">{actions}</div>}
      </div>
      {facts && <div className="bl-opening__facts">{facts}</div>}
    </div>
    {children}
  </Page>
);
