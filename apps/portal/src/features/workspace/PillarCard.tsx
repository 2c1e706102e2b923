import { Card, DemoMark, StatusBadge } from '@bloemen/ui';
import { dutchDate, pillarNames } from '@bloemen/vocabulary';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';

type Pillar = WorkspacePageQuery['workspace']['pillars'][number];

/** One pillar: where it stands, why, its newest fact and what the next step needs. */
export function PillarCard({ pillar: { pillar, level, stale, because, missing, latestEvidence } }: { pillar: Pillar }) {
  const t = useText();
  return (
    <Card
      title={`${pillar.slice(1)}. ${pillarNames[pillar]}`}
      href={addressOf('/werkruimte/plan/$pillar', { params: { pillar } })}
      meta={<StatusBadge level={level} stale={stale} />}
    >
      <p>{because}</p>
      {latestEvidence && (
        <p className="bl-subtle">
          {t('workspace.latest')}: {latestEvidence.title},{' '}
          {dutchDate(latestEvidence.happenedOn, latestEvidence.datePrecision)}
          {latestEvidence.isDemonstration && (
            <>
              {' '}
              <DemoMark />
            </>
          )}
        </p>
      )}
      {missing.length === 0 ? (
        <p className="bl-subtle">{t('workspace.top')}</p>
      ) : (
        <details>
          <summary>{t('workspace.next')}</summary>
          <ul className="bl-next-steps">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
