import { DetailPage } from '@bloemen/ui';
import type { ComponentProps } from 'react';
import { useText } from '../../shared/i18n.js';
import type { PlainPath } from '../../shared/address.js';

export type PlanTab = 'overview' | 'principles' | 'goals' | 'activities' | 'mix' | 'involvement' | 'monitoring';
const hrefs: Record<PlanTab, PlainPath> = {
  overview: '/werkruimte/plan',
  principles: '/werkruimte/plan/uitgangspunten',
  goals: '/werkruimte/plan/doelen',
  activities: '/werkruimte/plan/activiteiten',
  mix: '/werkruimte/plan/mix',
  involvement: '/werkruimte/plan/betrokken',
  monitoring: '/werkruimte/plan/meten',
};

/** The sides of a plan under one title. */
export function PlanFrame({
  tab,
  title,
  ...page
}: Omit<ComponentProps<typeof DetailPage>, 'tabs' | 'kicker' | 'crumbs'> & { tab: PlanTab }) {
  const t = useText();
  const items = (Object.keys(hrefs) as PlanTab[]).map((name) => ({
    label: t(`plan.tab.${name}`),
    href: hrefs[name],
    current: name === tab,
  }));
  const kicker = t('plan.kicker');
  return (
    <DetailPage
      kicker={title === kicker ? undefined : kicker}
      title={title}
      tabs={{ label: t('plan.tabs'), items }}
      {...page}
    />
  );
}
