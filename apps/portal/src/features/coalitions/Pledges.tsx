import { useQuery } from '@apollo/client/react';
import { Button, Card, CompactRows, Icon, LoadingState } from '@bloemen/ui';
import { useState } from 'react';
import { PledgesDocument, type PledgeFragment } from './pledges.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { InvitePledgeDialog } from './InvitePledgeDialog.js';
import { PledgeRow } from './PledgeRow.js';

/** So many are on the screen before one asks for all. */
const MOST_ROWS = 6;

/**
 * What organisations pledged to the coalition: what stands, who was asked, and what was. With an organisation, hers
 * alone.
 */
export function Pledges({ organisationId }: { organisationId?: string }) {
  const t = useText();
  const [isAsking, setIsAsking] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const { data, error, refetch } = useQuery(PledgesDocument, { fetchPolicy: 'cache-and-network' });
  const ours = (one: { organisationId: string }) => !organisationId || one.organisationId === organisationId;
  const pledges = data?.pledges.pledges.filter(ours) ?? [];
  const candidates = data?.pledges.candidates.filter(ours) ?? [];
  const having = (...statuses: PledgeFragment['status'][]) => pledges.filter(({ status }) => statuses.includes(status));
  const [standing, asked, past] = [having('PLEDGED'), having('INVITED'), having('WITHDRAWN', 'REVOKED')];
  const shown = [...standing, ...asked];
  return (
    <Card
      title={t('pledges.title')}
      level={2}
      meta={
        data?.pledges.viewerCan.invite &&
        candidates.length > 0 && (
          <Button iconStart={<Icon name="mail" />} onClick={() => setIsAsking(true)}>
            {t(organisationId ? 'pledges.askThis' : 'pledges.ask')}
          </Button>
        )
      }
    >
      <p className="bl-subtle bl-measure">{t('pledges.intro')}</p>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState lines={3} />}
      {data && standing.length + asked.length === 0 && (
        <p>{t(organisationId ? 'pledges.noneHere' : 'pledges.none')}.</p>
      )}
      {data && !organisationId && standing.length > 0 && (
        <p role="status">{t('pledges.count', { standing: standing.length, asked: asked.length })}</p>
      )}
      {shown.length > 0 && (
        <CompactRows label={t('pledges.title')}>
          {shown.slice(0, isWhole ? undefined : MOST_ROWS).map((pledge) => (
            <PledgeRow key={pledge.id} pledge={pledge} named={!organisationId} />
          ))}
        </CompactRows>
      )}
      {!isWhole && shown.length > MOST_ROWS && (
        <Button purpose="subtle" onClick={() => setIsWhole(true)}>
          {t('pledges.all', { count: shown.length })}
        </Button>
      )}
      {past.length > 0 && (
        <details className="bl-coalition-day">
          <summary>{t('pledges.past', { count: past.length })}</summary>
          <CompactRows label={t('pledges.past', { count: past.length })}>
            {past.map((pledge) => (
              <PledgeRow key={pledge.id} pledge={pledge} named={!organisationId} />
            ))}
          </CompactRows>
        </details>
      )}
      {isAsking && <InvitePledgeDialog candidates={candidates} onClose={() => setIsAsking(false)} />}
    </Card>
  );
}
