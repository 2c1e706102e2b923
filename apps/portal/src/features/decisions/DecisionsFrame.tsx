import { DetailPage } from '@bloemen/ui';
import type { ComponentProps } from 'react';
import { useText } from '../../shared/i18n.js';
import type { PlainPath } from '../../shared/address.js';

export type DecisionsTab = 'chain' | 'motions' | 'executive' | 'undertakings' | 'college';
const hrefs: Record<DecisionsTab, PlainPath> = {
  chain: '/werkruimte/besluiten',
  motions: '/werkruimte/besluiten/moties',
  executive: '/werkruimte/besluiten/college',
  undertakings: '/werkruimte/besluiten/toezeggingen',
  college: '/werkruimte/besluiten/collegebreed',
};

/** The sides of what was asked, decided and promised, under one title. */
export function DecisionsFrame({
  tab,
  ...page
}: Omit<ComponentProps<typeof DetailPage>, 'tabs' | 'kicker' | 'crumbs'> & { tab: DecisionsTab }) {
  const t = useText();
  const items = (Object.keys(hrefs) as DecisionsTab[]).map((name) => ({
    label: t(`decisions.tab.${name}`),
    href: hrefs[name],
    current: name === tab,
  }));
  return <DetailPage tabs={{ label: t('decisions.tabs'), items }} {...page} />;
}
