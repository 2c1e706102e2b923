import { PetalMark } from '@bloemen/charts';
import { Button, ButtonLink, Card, DemoMark, LevelTrack, Link } from '@bloemen/ui';
import { dutchDate, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { lazy, Suspense, useState } from 'react';
import { WorkspacePageDocument, type WorkspacePageQuery } from './workspace.generated.js';
import { addressOf } from '../../shared/address.js';
import { UndoConfirmation } from '../../shared/confirmation/UndoConfirmation.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';

const ConfirmDialog = lazy(() =>
  import('../../shared/confirmation/ConfirmDialog.js').then((module) => ({ default: module.ConfirmDialog })),
);
const refetch = [WorkspacePageDocument];

type Workspace = WorkspacePageQuery['workspace'];
export type Pillar = Workspace['pillars'][number];

/** What the level rests on: the newest fact that carries it, with its day, and when it was last confirmed. */
export function CarryingFact({ pillar: { fact, because } }: { pillar: Pillar }) {
  const t = useText();
  if (!fact)
    return <p className="bl-row__fact">{because.replace(/^[^:]+: (.)/, (_, first: string) => first.toUpperCase())}</p>;
  return (
    <>
      <p className="bl-row__fact">
        {dutchDate(fact.happenedOn, fact.datePrecision)}: {fact.title}
        {fact.isDemonstration && (
          <>
            {' '}
            <DemoMark />
          </>
        )}
      </p>
      {fact.confirmedOn && (
        <p className="bl-row__fact">
          {t('confirm.said', { date: longDate(fact.confirmedOn), source: fact.confirmedBy })}
        </p>
      )}
    </>
  );
}

/** The five pillars, a row each: how far, on what that rests, and the way to keep it right. */
export function PillarRows({ pillars, mayRecord }: { pillars: readonly Pillar[]; mayRecord: boolean }) {
  const t = useText();
  const [asked, setAsked] = useState<Pillar | null>(null);
  const [confirmed, setConfirmed] = useState<ReadonlyMap<PillarCode, string>>(new Map());
  const closed = pillarCodes.length - pillars.length;
  return (
    <Card title={t('pillars.title')} level={2}>
      <ol className="bl-rows">
        {pillars.map((pillar) => {
          const { pillar: code, level, stale, fact } = pillar;
          const undo = confirmed.get(code);
          return (
            <li className="bl-row" key={code}>
              <PetalMark pillar={code} petal={{ level, stale }} />
              <div className="bl-row__text">
                <h3 className="bl-row__name">
                  <Link href={addressOf('/werkruimte/plan/$pillar', { params: { pillar: code } })}>
                    {code.slice(1)}. {pillarNames[code]}
                  </Link>
                </h3>
                <CarryingFact pillar={pillar} />
                {undo && (
                  <UndoConfirmation
                    id={undo}
                    refetch={refetch}
                    onDone={() => setConfirmed(new Map([...confirmed].filter(([one]) => one !== code)))}
                  />
                )}
              </div>
              <div className="bl-row__side">
                <LevelTrack pillar={code} level={level} stale={stale} />
                {mayRecord && (
                  <div className="bl-row__actions">
                    {stale && fact && (
                      <Button onClick={() => setAsked(pillar)}>
                        {t('confirm.ask')}
                        <span className="bl-visually-hidden"> {pillarNames[code]}</span>
                      </Button>
                    )}
                    <ButtonLink
                      purpose={stale && fact ? 'subtle' : 'secondary'}
                      href={addressOf('/werkruimte/plan/feit', { search: { pijler: code } })}
                    >
                      {t(level === 'UNKNOWN' ? 'pillars.record' : 'pillars.update')}
                      <span className="bl-visually-hidden"> {pillarNames[code]}</span>
                    </ButtonLink>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {closed > 0 && <p className="bl-subtle">{t('pillars.closed', { count: closed })}</p>}
      {asked?.fact && (
        <Suspense>
          <ConfirmDialog
            pillar={asked.pillar}
            fact={asked.fact}
            refetch={refetch}
            onClose={() => setAsked(null)}
            onConfirmed={(id) => setConfirmed(new Map([...confirmed, [asked.pillar, id]]))}
          />
        </Suspense>
      )}
    </Card>
  );
}
