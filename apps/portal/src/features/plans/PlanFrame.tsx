import { Page, PageHeader, TabLinks } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/i18n.js';
import type { PlainPath } from '../../shared/address.js';

export type PlanTab = 'overview' | 'principles' | 'goals';
const hrefs: Record<PlanTab, PlainPath> = {
  overview: '/werkruimte/plan',
  principles: '/werkruimte/plan/uitgangspunten',
  goals: '/werkruimte/plan/doelen',
};

/** The three sides of a plan under one title. */
export function PlanFrame({
  tab,
  title,
  intro,
  meta,
  actions,
  children,
}: {
  tab: PlanTab;
  title: string;
  intro?: string;
  meta?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useText();
  const tabs = (Object.keys(hrefs) as PlanTab[]).map((name) => ({
    label: t(`plan.tab.${name}`),
    href: hrefs[name],
    current: name === tab,
  }));
  return (
    <Page width="wide">
      <PageHeader kicker={t('plan.kicker')} title={title} intro={intro} meta={meta} actions={actions} />
      <TabLinks label={t('plan.tabs')} items={tabs} />
      {children}
    </Page>
  );
}
