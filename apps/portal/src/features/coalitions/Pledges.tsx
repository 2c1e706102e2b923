import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Icon, LoadingState, Section, Stack } from '@bloemen/ui';
import { useState } from 'react';
import { PledgesDocument, type PledgeFragment } from './pledges.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { InvitePledgeDialog } from './InvitePledgeDialog.js';
import { PledgeCard } from './PledgeCard.js';

/**
 * What organisations pledged to the coalition: what stands, who was asked, and what was. With an organisation, hers
 * alone.
 */
export function Pledges({ organisationId }: { organisationId?: string }) {
  const t = useText();
  const [isAsking, setIsAsking] = useState(false);
  const { data, error, refetch } = useQuery(PledgesDocument, { fetchPolicy: 'cache-and-network' });
  const ours = (one: { organisationId: string }) => !organisationId || one.organisationId === organisationId;
  const pledges = data?.pledges.pledges.filter(ours) ?? [];
  const candidates = data?.pledges.candidates.filter(ours) ?? [];
  const having = (...statuses: PledgeFragment['status'][]) => pledges.filter(({ status }) => statuses.includes(status));
  const [standing, asked, past] = [having('PLEDGED'), having('INVITED'), having('WITHDRAWN', 'REVOKED')];
  return (
    <Section
      id="ik-doe-mee"
      title={t('pledges.title')}
      intro={t('pledges.intro')}
      actions={
        data?.pledges.viewerCan.invite &&
        candidates.length > 0 && (
          <Button iconStart={<Icon name="mail" />} onClick={() => setIsAsking(true)}>
            {t(organisationId ? 'pledges.askThis' : 'pledges.ask')}
          </Button>
        )
      }
    >
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState lines={3} />}
      {data && standing.length + asked.length === 0 && (
        <EmptyState icon="people" title={t(organisationId ? 'pledges.noneHere' : 'pledges.none')} />
      )}
      {data && !organisationId && standing.length > 0 && (
        <p role="status">{t('pledges.count', { standing: standing.length, asked: asked.length })}</p>
      )}
      {standing.length + asked.length > 0 && (
        <ul className="bl-coalition-pledges">
          {[...standing, ...asked].map((pledge) => (
            <li key={pledge.id}>
              <PledgeCard pledge={pledge} named={!organisationId} />
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details className="bl-coalition-day">
          <summary>{t('pledges.past', { count: past.length })}</summary>
          <Stack>
            {past.map((pledge) => (
              <PledgeCard key={pledge.id} pledge={pledge} named={!organisationId} />
            ))}
          </Stack>
        </details>
      )}
      {isAsking && <InvitePledgeDialog candidates={candidates} onClose={() => setIsAsking(false)} />}
    </Section>
  );
}
