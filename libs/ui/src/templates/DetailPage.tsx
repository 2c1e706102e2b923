import type { ReactNode } from 'react';
import { Breadcrumb } from '../Breadcrumb.js';
import type { Href } from '../Navigation.js';
import { Columns, Page, Span } from '../Page.js';
import { PageHeader } from '../PageHeader.js';
import { TabLinks } from '../Tabs.js';
import type { Crumb } from '../Trail.js';

/**
 * A screen about one thing: its title, its status, what one does most with it, its sides as tabs, the matter itself, and
 * beside that the facts and what belongs to it. On a narrow screen what stands beside comes after.
 */
export const DetailPage = ({
  crumbs,
  title,
  mark,
  kicker,
  intro,
  status,
  badges,
  action,
  tabs,
  problem,
  children,
  aside,
}: {
  crumbs?: readonly Crumb[];
  title: string;
  /** A sign beside the title, which says the same. */
  mark?: ReactNode;
  kicker?: ReactNode;
  intro?: ReactNode;
  /** A `StatusMenu`, or a badge for what has no moves. */
  status?: ReactNode;
  badges?: ReactNode;
  /** The primary action, and at most two more. */
  action?: ReactNode;
  tabs?: { label: string; items: { label: ReactNode; href: Href; current?: boolean }[] };
  /** What went wrong, with a way to try again. */
  problem?: ReactNode;
  children?: ReactNode;
  aside?: ReactNode;
}) => (
  <Page width="wide">
    {crumbs && <Breadcrumb items={crumbs} />}
    <PageHeader
      title={title}
      mark={mark}
      kicker={kicker}
      intro={intro}
      actions={action}
      meta={
        (status || badges) && (
          <>
            {status}
            {badges}
          </>
        )
      }
    />
    {tabs && <TabLinks {...tabs} />}
    {problem}
    {aside ? (
      <Columns>
        <Span of={8}>{children}</Span>
        <Span of={4}>
          <div className="bl-aside">{aside}</div>
        </Span>
      </Columns>
    ) : (
      children
    )}
  </Page>
);
