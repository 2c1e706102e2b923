import { Card, Grid, Link, Section, SourceLine, Stat } from '@bloemen/ui';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { longDate, number, percentage } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';

type Workspace = WorkspacePageQuery['workspace'];

/** Coalition, key figure and next milestones, each with the way to the whole. */
export function InShort({
  coalition,
  figure,
  nextMilestones,
}: Pick<Workspace, 'coalition' | 'figure' | 'nextMilestones'>) {
  const t = useText();
  const session = useSession();
  const shown = (value: number | null) => (value === null ? t('workspace.figureNone') : percentage(value));
  return (
    <Section title={t('workspace.short')} id="kort">
      <Grid columns="3">
        <Card
          title={t('workspace.coalition')}
          footer={
            session?.can('coalition:read') && <Link href="/werkruimte/coalitie">{t('workspace.toCoalition')}</Link>
          }
        >
          {coalition ? (
            <Stat
              value={number(coalition.members)}
              label={t('workspace.members', { members: coalition.members, name: coalition.name })}
              source={`${t('workspace.partners', { partners: coalition.partners })}, ${t('workspace.invited', { invited: coalition.invited })}`}
            />
          ) : (
            <p>{t('workspace.coalitionEmpty')}</p>
          )}
        </Card>
        <Card
          title={t('workspace.figure')}
          footer={session?.can('indicators:read') && <Link href="/werkruimte/cijfers">{t('workspace.toFigures')}</Link>}
        >
          {figure ? (
            <>
              <Stat value={shown(figure.value)} label={t('workspace.figureLabel', { year: figure.year.toString() })} />
              <p>
                {t('workspace.figureBeside', {
                  province: figure.province,
                  provinceValue: shown(figure.provinceValue),
                  countryValue: shown(figure.countryValue),
                })}
              </p>
              {figure.isDerived && <p className="bl-subtle">{t('workspace.figureDerived')}</p>}
              <SourceLine source={figure.source} note={t(`workspace.method.${figure.method as 'MODEL' | 'SURVEY'}`)} />
            </>
          ) : (
            <p>{t('workspace.figureEmpty')}</p>
          )}
        </Card>
        <Card
          title={t('workspace.milestones')}
          footer={<Link href="/werkruimte/plan/doelen">{t('workspace.toGoals')}</Link>}
        >
          {nextMilestones.length === 0 ? (
            <p>{t('workspace.milestonesEmpty')}</p>
          ) : (
            <ul className="bl-dated-list">
              {nextMilestones.map(({ id, title, owner, dueOn }) => (
                <li key={id}>
                  <strong>{longDate(dueOn)}</strong>
                  <span>
                    {title} ({owner})
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </Grid>
    </Section>
  );
}
