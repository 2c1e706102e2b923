import { Alert, Card, DataList, DemoMark, Link } from '@bloemen/ui';
import type { GroundDecisionPartsFragment } from './commitment.generated.js';
import { addressOf } from '../../shared/address.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Readings } from '../../shared/Readings.js';

/**
 * A decision of the college about joining, on which the statement can rest once that point is decided. Where its sources
 * differ both readings stand side by side, also after a person decided point by point.
 */
export function Decision({ decision }: { decision: GroundDecisionPartsFragment }) {
  const t = useText();
  const { id, reference, decidedOn, subject, portfolioHolder, readings, isDecided, points, decidedPoints } = decision;
  return (
    <Card
      level={2}
      title={t(readings.length > 0 ? 'decision.title' : 'decision.plainTitle', { reference })}
      meta={decision.isDemonstration && <DemoMark />}
    >
      <div className="bl-facts">
        <DataList
          items={[
            { label: t('decision.subject'), value: subject },
            ...(decidedOn ? [{ label: t('decision.on'), value: longDate(decidedOn) }] : []),
            ...(portfolioHolder ? [{ label: t('decision.holder'), value: portfolioHolder }] : []),
            {
              label: t('decision.points'),
              value: t('decision.pointsDecided', { decided: decidedPoints, count: points }),
            },
          ]}
        />
      </div>
      <Alert kind={isDecided ? 'ok' : 'warning'}>
        {t(isDecided ? 'decision.decided' : readings.length > 0 ? 'decision.doubt' : 'decision.open')}
      </Alert>
      {readings.length > 0 && <Readings readings={readings} />}
      <p>
        <Link href={addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId: id } })}>
          {t('decision.toDecision')}
        </Link>
      </p>
    </Card>
  );
}
