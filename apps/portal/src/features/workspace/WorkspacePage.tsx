import { useQuery } from '@apollo/client/react';
import { Card, Columns, LoadingState, Page, PageHeader, Span } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { WorkspacePageDocument, type WorkspacePageQuery } from './workspace.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { arrangementFor, type Block } from './blocks.js';
import { CoalitionCard, DecisionsCard, FigureCard, MoneyCard, OutsideCard, OwnCard, PromisesCard } from './Cards.js';
import { Dates, hasDates } from './Dates.js';
import { Headline } from './Headline.js';
import { PillarRows } from './PillarRows.js';
import { Seal } from './Seal.js';
import { TaskList } from './TaskList.js';
import { firstStepsOf } from './tasks.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import messages from './workspace.nl.json' with { type: 'json' };
import './workspace.css';

type Workspace = WorkspacePageQuery['workspace'];

/** Where a municipality stands and what can be done about it, on one screen, in the order of who looks. */
export const WorkspacePage = withMessages({ ...messages, ...confirmation }, function WorkspacePage() {
  const session = useSession();
  const isArchive = Boolean(session?.workspace.archive);
  const { data, loading, error, refetch } = useQuery(WorkspacePageDocument, { fetchPolicy: 'cache-and-network' });
  const workspace = data?.workspace;
  if (!workspace)
    return (
      <Page width="wide">
        <PageHeader title={session?.workspace.name ?? ''} />
        {loading && <LoadingState lines={8} />}
        {error && <Problem error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  const { main, beside, below } = arrangementFor(session?.roles ?? [], isArchive);
  const show = (block: Block) => <Part key={block} block={block} workspace={workspace} isArchive={isArchive} />;
  return (
    <div className="bl-dashboard">
      <Headline workspace={workspace} isArchive={isArchive} shownBelow={[...main, ...beside, ...below]} />
      <Columns>
        <Span of={8}>{main.map(show)}</Span>
        <Span of={4}>{beside.map(show)}</Span>
      </Columns>
      <Columns>
        {below.map((block) => (
          <Span of={below.length === 2 ? 6 : 4} key={block}>
            {show(block)}
          </Span>
        ))}
      </Columns>
    </div>
  );
});

function Part({ block, workspace, isArchive }: { block: Block; workspace: Workspace; isArchive: boolean }): ReactNode {
  const t = useText();
  switch (block) {
    case 'pillars':
      return <PillarRows pillars={workspace.pillars} mayRecord={workspace.viewerCan.recordFact} />;
    case 'tasks':
      return (
        !isArchive && (
          <TaskList
            attention={workspace.attention}
            overdue={workspace.overdueMilestones}
            mayRecord={workspace.viewerCan.recordFact}
            begin={firstStepsOf(workspace)}
          />
        )
      );
    case 'statement':
      return (
        <Card title={t('statement.title')} level={2}>
          <Seal commitment={workspace.commitment} />
        </Card>
      );
    case 'dates':
      return (
        !isArchive &&
        hasDates(workspace) && (
          <Card>
            <Dates workspace={workspace} />
          </Card>
        )
      );
    case 'coalition':
      return <CoalitionCard coalition={workspace.coalition} />;
    case 'figure':
      return <FigureCard figure={workspace.figure} municipality={workspace.municipality} />;
    case 'money':
      return <MoneyCard money={workspace.money} />;
    case 'decisions':
      return <DecisionsCard decisions={workspace.decisions} />;
    case 'own':
      return <OwnCard ownOrganisation={workspace.ownOrganisation} />;
    case 'promises':
      return !isArchive && <PromisesCard ownOrganisation={workspace.ownOrganisation} />;
    case 'outside':
      return <OutsideCard publicNames={workspace.publicNames} municipality={workspace.municipality} />;
  }
}
