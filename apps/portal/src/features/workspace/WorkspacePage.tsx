import { useQuery } from '@apollo/client/react';
import { ButtonLink, DemoMark, Grid, Icon, Link, LoadingState, Page, PageHeader, Section } from '@bloemen/ui';
import { WorkspacePageDocument } from './workspace.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { AttentionList } from './AttentionList.js';
import { InShort } from './InShort.js';
import { PillarCard } from './PillarCard.js';
import messages from './workspace.nl.json' with { type: 'json' };
import './workspace.css';

/** Where a municipality stands and what asks for attention, on one screen. */
export const WorkspacePage = withMessages(messages, function WorkspacePage() {
  const t = useText();
  const session = useSession();
  const isArchive = Boolean(session?.workspace.archive);
  const { data, loading, error, refetch } = useQuery(WorkspacePageDocument, { fetchPolicy: 'cache-and-network' });
  const workspace = data?.workspace;
  return (
    <Page width="wide">
      <PageHeader
        kicker={t('workspace.kicker')}
        title={session?.workspace.name ?? ''}
        intro={t('workspace.intro', { archive: isArchive ? 'yes' : 'no' })}
        meta={
          workspace && (
            <>
              {workspace.municipality.joinedOn && !isArchive && (
                <span>
                  {t('workspace.since', {
                    date: longDate(workspace.municipality.joinedOn),
                    conditional: workspace.municipality.isConditional ? 'yes' : 'no',
                  })}
                </span>
              )}
              {workspace.municipality.isDemonstration && <DemoMark />}
              {session?.can('commitment:read') && (
                <Link href="/werkruimte/verklaring">
                  {t(`workspace.commitment.${workspace.commitment?.status ?? 'NONE'}`, {
                    until: workspace.commitment?.lapsesOn && longDate(workspace.commitment.lapsesOn),
                  })}
                </Link>
              )}
            </>
          )
        }
        actions={
          workspace?.viewerCan.recordFact && (
            <ButtonLink purpose="primary" href="/werkruimte/plan/feit" iconStart={<Icon name="plus" />}>
              {t('workspace.add')}
            </ButtonLink>
          )
        }
      />
      {loading && !data && <LoadingState lines={8} />}
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {workspace && (
        <>
          <Grid columns="main-aside">
            <Section title={t('workspace.pillars')} intro={t('workspace.pillarsIntro')} id="pijlers">
              <ol className="bl-pillar-list">
                {workspace.pillars.map((pillar) => (
                  <li key={pillar.pillar}>
                    <PillarCard pillar={pillar} />
                  </li>
                ))}
              </ol>
            </Section>
            {!isArchive && (
              <div className="bl-beside">
                <AttentionList items={workspace.attention} overdue={workspace.overdueMilestones} />
              </div>
            )}
          </Grid>
          <InShort
            coalition={workspace.coalition}
            figure={workspace.figure}
            nextMilestones={workspace.nextMilestones}
          />
        </>
      )}
    </Page>
  );
});
