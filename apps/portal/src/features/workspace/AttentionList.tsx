import { Button, EmptyState, Icon, Link, Section, type IconName } from '@bloemen/ui';
import { useState } from 'react';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { useText } from '../../shared/i18n.js';
import { addressOf, type PageAddress } from '../../shared/address.js';

type Attention = WorkspacePageQuery['workspace']['attention'][number];

const SHOWN_FIRST = 5;
const icons: Record<Attention['kind'], IconName> = {
  MILESTONE_OVERDUE: 'calendar',
  PILLAR_UNKNOWN: 'info',
  PILLAR_STALE: 'clock',
  MONEY_ENDS: 'alert',
  PRINCIPLE_GAP: 'list',
  PLAN_MISSING: 'document',
  COALITION_MISSING: 'people',
  CONSENT_NOT_GIVEN: 'person',
};
const calm: readonly Attention['kind'][] = [
  'PILLAR_UNKNOWN',
  'PRINCIPLE_GAP',
  'PLAN_MISSING',
  'COALITION_MISSING',
  'CONSENT_NOT_GIVEN',
];

function hrefOf({ kind, pillar }: Attention): PageAddress {
  switch (kind) {
    case 'MILESTONE_OVERDUE':
      return '/werkruimte/plan/doelen';
    case 'PRINCIPLE_GAP':
      return '/werkruimte/plan/uitgangspunten';
    case 'COALITION_MISSING':
      return '/werkruimte/coalitie';
    case 'CONSENT_NOT_GIVEN':
      return '/werkruimte/instellingen';
    case 'PLAN_MISSING':
      return '/werkruimte/plan';
    default:
      return pillar ? addressOf('/werkruimte/plan/$pillar', { params: { pillar } }) : '/werkruimte/plan';
  }
}

/** What needs attention, most pressing first, each with its reason and the way to it. */
export function AttentionList({ items, overdue }: { items: readonly Attention[]; overdue: number }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN_FIRST);
  const listedOverdue = items.filter(({ kind }) => kind === 'MILESTONE_OVERDUE').length;
  return (
    <Section title={t('workspace.attention')} id="aandacht">
      {items.length === 0 && (
        <EmptyState icon="check" title={t('workspace.attentionNone')}>
          {t('workspace.attentionNoneText')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className="bl-attention-list">
          {shown.map((item) => (
            <li
              key={`${item.kind} ${item.pillar} ${item.subjectId}`}
              className={calm.includes(item.kind) ? 'bl-attention--calm' : undefined}
            >
              <Icon name={icons[item.kind]} />
              <Link href={hrefOf(item)}>{t(`attention.${item.kind}`)}</Link>
              <p>{item.because}</p>
            </li>
          ))}
        </ul>
      )}
      {overdue > listedOverdue && <p className="bl-subtle">{t('workspace.moreOverdue', { count: overdue })}</p>}
      {!all && items.length > SHOWN_FIRST && (
        <div>
          <Button onClick={() => setAll(true)}>{t('workspace.attentionAll', { count: items.length })}</Button>
        </div>
      )}
    </Section>
  );
}
