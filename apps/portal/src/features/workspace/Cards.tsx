import { Badge, Card, CompactRow, CompactRows, DemoMark, Icon, Link, SourceLine } from '@bloemen/ui';
import {
  actionStatuses,
  certaintyLabels,
  dutchDate,
  evidenceKindOf,
  membershipStateNames,
  sectorNames,
  type Certainty,
} from '@bloemen/vocabulary';
import { lazy, Suspense } from 'react';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { addressOf } from '../../shared/address.js';
import { euros, longDate, number, percentage } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';

const FigureLine = lazy(() => import('./FigureLine.js').then((module) => ({ default: module.FigureLine })));

type Workspace = WorkspacePageQuery['workspace'];

/** Who is at the table by sector, and which sectors are wanted and not there yet. */
export function CoalitionCard({ coalition }: Pick<Workspace, 'coalition'>) {
  const t = useText();
  const footer = <Link href="/werkruimte/coalitie">{t('coalition.link')}</Link>;
  if (!coalition)
    return (
      <Card title={t('coalition.title')} level={2} footer={footer}>
        <p>{t('coalition.none')}</p>
      </Card>
    );
  const wanted = coalition.sectors.filter(({ isWanted }) => isWanted);
  const others = coalition.sectors.filter(({ isWanted }) => !isWanted);
  return (
    <Card title={coalition.name} level={2} footer={footer}>
      <p className="bl-key">
        <strong>{number(coalition.members)}</strong>{' '}
        {t('coalition.members', {
          members: coalition.members,
          partners: coalition.partners,
          invited: coalition.invited,
        })}
      </p>
      {wanted.length > 0 && (
        <ul className="bl-sectors">
          {wanted.map(({ sector, members }) => (
            <li key={sector} data-gap={members === 0 || undefined}>
              {sectorNames[sector]} <span>{members === 0 ? t('coalition.gap') : number(members)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="bl-subtle">
        {wanted.length > 0 && t('coalition.gaps', { count: wanted.filter(({ members }) => members === 0).length })}{' '}
        {others.length > 0 &&
          t('coalition.others', { names: others.map(({ sector }) => sectorNames[sector]).join(', ') })}
      </p>
    </Card>
  );
}

/** The share of lonely adults as a small line, beside province and country. */
export function FigureCard({ figure, municipality: { name } }: Pick<Workspace, 'figure' | 'municipality'>) {
  const t = useText();
  const shown = (value: number | null) => (value === null ? t('figure.none') : percentage(value));
  return (
    <Card title={t('figure.title')} level={2} footer={<Link href="/werkruimte/cijfers">{t('figure.link')}</Link>}>
      {figure ? (
        <>
          <p className="bl-key">
            <strong>{shown(figure.value)}</strong> {t('figure.label', { year: figure.year.toString() })}
          </p>
          {figure.series.filter(({ value }) => value !== null).length > 1 ? (
            <Suspense fallback={<div className="bl-lines" />}>
              <FigureLine figure={figure} name={name} />
            </Suspense>
          ) : (
            <p>
              {t('figure.beside', {
                province: figure.province,
                provinceValue: shown(figure.provinceValue),
                countryValue: shown(figure.countryValue),
              })}
            </p>
          )}
          {figure.isDerived && <p className="bl-subtle">{t('figure.derived')}</p>}
          <SourceLine source={figure.source} note={t(`figure.method.${figure.method as 'MODEL' | 'SURVEY'}`)} />
        </>
      ) : (
        <p>{t('figure.empty')}</p>
      )}
    </Card>
  );
}

const certaintiesOfMoney = ['DONE', 'DECIDED', 'INTENDED'] as const satisfies readonly Certainty[];

/** Money by how certain it is. Facts are never added up: sources speak of the same money more than once. */
export function MoneyCard({ money }: Pick<Workspace, 'money'>) {
  const t = useText();
  return (
    <Card title={t('money.title')} level={2} footer={<Link href="/werkruimte/geld">{t('money.link')}</Link>}>
      {money.length === 0 && <p>{t('money.none')}</p>}
      {certaintiesOfMoney.map((certainty) => {
        const facts = money.filter((fact) => fact.certainty === certainty);
        if (facts.length === 0) return null;
        return (
          <section key={certainty} aria-label={certaintyLabels[certainty]}>
            <h3 className="bl-tasks__group">{certaintyLabels[certainty]}</h3>
            <ul className="bl-tasks">
              {facts.map(({ id, title, amountCents, recurrence, firstYear, lastYear, happenedOn, datePrecision }) => (
                <li key={id}>
                  <strong>
                    {amountCents === null
                      ? t('money.noAmount')
                      : t('money.amount', {
                          amount: euros(amountCents),
                          recurring: recurrence === 'RECURRING' ? 'yes' : 'no',
                        })}
                    {', '}
                    {firstYear !== null || lastYear !== null
                      ? t('money.years', {
                          which:
                            firstYear === lastYear
                              ? 'one'
                              : firstYear === null
                                ? 'until'
                                : lastYear === null
                                  ? 'from'
                                  : 'both',
                          first: firstYear?.toString(),
                          last: lastYear?.toString(),
                        })
                      : dutchDate(happenedOn, datePrecision)}
                  </strong>
                  <p>{title}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}

/** Motions and decisions that the reader may read, the newest first. */
export function DecisionsCard({ decisions }: Pick<Workspace, 'decisions'>) {
  const t = useText();
  return (
    <Card title={t('decisions.title')} level={2}>
      {decisions.length === 0 ? (
        <p>{t('decisions.none')}</p>
      ) : (
        <ul className="bl-tasks">
          {decisions.map(({ id, title, kind, certainty, happenedOn, datePrecision, sourceText }) => (
            <li key={id}>
              <strong>{title}</strong>
              <p>
                {evidenceKindOf(kind).label}, {dutchDate(happenedOn, datePrecision)}.{' '}
                {t('decisions.says', { says: evidenceKindOf(kind).says[certainty] })} {sourceText}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** For a partner: the own organisation, what it promised, and who speaks for it. */
export function OwnCard({ ownOrganisation }: Pick<Workspace, 'ownOrganisation'>) {
  const t = useText();
  if (!ownOrganisation) return null;
  const {
    organisationId,
    name,
    state,
    fromOn,
    fromPrecision,
    fromAtLatest,
    contactName,
    promise,
    promisedBy,
    promisedOn,
  } = ownOrganisation;
  return (
    <Card
      title={name}
      level={2}
      meta={
        <span className="bl-subtle">
          {state && fromOn
            ? t('own.since', {
                state: membershipStateNames[state],
                date: dutchDate(fromOn, fromPrecision ?? 'DAY'),
                atLatest: fromAtLatest ? 'yes' : 'no',
              })
            : t('own.notIn')}
        </span>
      }
      footer={
        <Link href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}>
          {t('own.link')}
        </Link>
      }
    >
      {promise ? (
        <blockquote className="bl-promise">
          <p>{promise}</p>
          <footer>{t('own.promised', { by: promisedBy, date: promisedOn && longDate(promisedOn) })}</footer>
        </blockquote>
      ) : (
        <p>{t('own.noPromise')}</p>
      )}
      <p>
        <Icon name="person" /> {contactName ? t('own.contact', { name: contactName }) : t('own.noContact')}
      </p>
    </Card>
  );
}

/** For a partner: what the own organisation promised to do and did not settle yet. */
export function PromisesCard({ ownOrganisation }: Pick<Workspace, 'ownOrganisation'>) {
  const t = useText();
  if (!ownOrganisation) return null;
  const { organisationId, openActions, actions } = ownOrganisation;
  return (
    <Card
      title={t('promises.title')}
      level={2}
      footer={
        <Link href={addressOf('/werkruimte/acties', { search: { organisatie: organisationId } })}>
          {t('promises.link', { count: openActions })}
        </Link>
      }
    >
      {actions.length === 0 ? (
        <p>{t('promises.none')}</p>
      ) : (
        <CompactRows label={t('promises.title')}>
          {actions.map(({ id, what, status, dueOn, isOverdue, isDemonstration }) => (
            <CompactRow
              key={id}
              title={
                <>
                  <Link href={addressOf('/werkruimte/acties', { search: { actie: id } })}>{what}</Link>{' '}
                  {isDemonstration && <DemoMark />}
                </>
              }
              detail={
                dueOn ? t(isOverdue ? 'promises.late' : 'promises.due', { date: longDate(dueOn) }) : t('promises.noDay')
              }
              track={status === 'NEEDS_HELP' && <Badge tone="warning">{actionStatuses[status]}</Badge>}
            />
          ))}
        </CompactRows>
      )}
    </Card>
  );
}

/** For communications: how the municipality calls things where the public reads them. */
export function OutsideCard({ publicNames, municipality }: Pick<Workspace, 'publicNames' | 'municipality'>) {
  const t = useText();
  const mayChange = useSession()?.can('settings:write');
  return (
    <Card
      title={t('outside.title')}
      level={2}
      footer={mayChange && <Link href="/werkruimte/instellingen">{t('outside.link')}</Link>}
    >
      <ul className="bl-tasks">
        <li>
          <strong>{publicNames.coalition}</strong>
          <p>{t('outside.coalition')}</p>
        </li>
        <li>
          <strong>{publicNames.week ?? t('outside.noWeek')}</strong>
          <p>{t('outside.week')}</p>
        </li>
        <li>
          <strong>{t(municipality.takesPart ? 'outside.onMap' : 'outside.notOnMap')}</strong>
          <p>{t('outside.map')}</p>
        </li>
      </ul>
    </Card>
  );
}
