import { HexMap, participationStyles, Swatch } from '@bloemen/charts';
import { DemoMark, EmptyState, Legend, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Board } from '@bloemen/api-contract/public';
import { MapOfMunicipalitiesDocument } from './board.generated.js';
import { ApiError } from '../../../shared/api.js';
import { clockTime } from '../../../shared/formats.js';
import { usePublicQuery } from '../../../shared/graphql.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { QrCode } from '../../../shared/QrCode.js';
import { useBoard, type BoardState } from '../../../shared/useBoard.js';
import messages from './board.nl.json' with { type: 'json' };
import { countOf, nextMilestone, passedBetween } from './counting.js';
import './board.css';

const route = getRouteApi('/avond/$code/bord');

/** How many of the newest signers fit beside the map. */
const NAMES = 5;
/** How long a milestone stays on the screen. */
const CELEBRATION_MS = 20_000;

/**
 * The screen in the room: how many municipalities take part, who signs, and where to sign. Shows everything, asks
 * nothing.
 */
export const BoardPage = withMessages(messages, function BoardPage() {
  const { code } = route.useParams();
  return <LiveBoard code={code} state={useBoard(code)} />;
});

export function LiveBoard({ code, state: { board, isLive, at, error } }: { code: string; state: BoardState }) {
  const t = useText();
  if (board)
    return (
      <main className="bl-board" id="inhoud">
        <Projected code={code} board={board} lostAt={isLive ? null : at} />
      </main>
    );
  const unknown = error instanceof ApiError && error.code === 'not_found';
  return (
    <main className="bl-main" id="inhoud">
      <div className="bl-content">
        <Page width="text">
          <PageHeader title={t(unknown ? 'board.unknownTitle' : 'board.title')} />
          {unknown && (
            <EmptyState title={t('board.unknown')} icon="calendar">
              {t('board.unknownText')}
            </EmptyState>
          )}
          {!unknown && (error === null ? <LoadingState lines={8} /> : <Problem error={error} />)}
        </Page>
      </div>
    </main>
  );
}

function Projected({ code, board, lostAt }: { code: string; board: Board; lostAt: number | null }) {
  const t = useText();
  const { event, signed, before } = board;
  const count = countOf(board);
  const next = nextMilestone(board);
  const celebrated = useCelebration(count, event.milestones);
  const newest = signed.slice(-NAMES).reverse();
  const address = `${location.host}/avond/${code}`;
  return (
    <>
      <header className="bl-board__head">
        <title>{`${event.title} - Duizend Bloemen`}</title>
        <h1>{event.title}</h1>
        <p>
          {[event.place, ...event.organisers].join(' · ')} {event.isDemonstration && <DemoMark />}
        </p>
        <p className="bl-board__lost" role="status">
          {lostAt !== null && t('board.lost', { time: clockTime(lostAt) })}
        </p>
      </header>
      <section className="bl-board__numbers">
        <p className="bl-board__count">
          <strong>{count}</strong> <span>{t('board.count', { count })}</span>
        </p>
        {board.conditional > 0 && <p>{t('board.countConditional', { conditional: board.conditional })}</p>}
        {celebrated === null && next !== null && !event.isCancelled && (
          <div className="bl-board__next">
            <label htmlFor="milestone">{t('board.next', { left: next - count, milestone: next })}</label>
            <progress id="milestone" value={count - before} max={next - before} />
          </div>
        )}
        <div className="bl-board__news" role="status">
          {celebrated !== null && (
            <p className="bl-board__celebration">{t('board.passed', { milestone: celebrated })}</p>
          )}
          <h2>{t('board.signed', { count: signed.length })}</h2>
        </div>
        {newest.length === 0 && !event.isCancelled && <p>{t('board.namesNone')}</p>}
        <ol className="bl-board__names">
          {newest.map(({ cbsCode, name, signerName, isConditional, occasion }) => (
            <li key={cbsCode}>
              <strong>{name}</strong>{' '}
              <span>
                {[signerName, t(`board.occasion.${occasion}`), isConditional && t('board.conditional')]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <BoardMap board={board} />
      <section className="bl-board__join">
        <h2>{t(event.isCancelled ? 'board.cancelled' : 'board.scan')}</h2>
        {!event.isCancelled && (
          <>
            <QrCode
              className="bl-board__qr"
              text={`${location.origin}/avond/${code}`}
              label={t('board.qr', { address })}
            />
            <p>
              {t('board.scanHelp')}{' '}
              <strong>
                {location.host}
                <wbr />
                /avond/{code}
              </strong>
            </p>
          </>
        )}
      </section>
    </>
  );
}

/** The milestone to announce: only one that is passed while the board stands, and only for a while. */
function useCelebration(count: number, milestones: readonly number[]): number | null {
  const [seen, setSeen] = useState(count);
  const [celebrated, setCelebrated] = useState<number | null>(null);
  if (count !== seen) {
    setSeen(count);
    setCelebrated(passedBetween(seen, count, milestones) ?? celebrated);
  }
  useEffect(() => {
    if (celebrated === null) return undefined;
    const timer = setTimeout(() => setCelebrated(null), CELEBRATION_MS);
    return () => clearTimeout(timer);
  }, [celebrated]);
  return celebrated;
}

function BoardMap({ board: { signed, participants } }: { board: Board }) {
  const t = useText();
  const { data } = usePublicQuery(MapOfMunicipalitiesDocument);
  const tonight = new Set(signed.map(({ cbsCode }) => cbsCode));
  const joined = new Set(participants);
  const cells = data?.publicProgramme.cells.map(({ code, name, column, row }) => {
    const meaning = tonight.has(code) ? 'tonight' : joined.has(code) ? 'joined' : 'notJoined';
    return { code, name, column, row, style: participationStyles[meaning], label: t(`board.${meaning}`) };
  });
  if (!cells) return <div />;
  return (
    <figure className="bl-board__map">
      <div
        role="img"
        aria-label={t('board.mapAlt', {
          participating: participants.length,
          all: cells.length,
          tonight: signed.length,
        })}
      >
        <HexMap cells={cells} width={500} />
      </div>
      <figcaption>
        <Legend
          items={(['joined', 'tonight', 'notJoined'] as const).map((key) => ({
            key,
            sign: <Swatch style={participationStyles[key]} />,
            label: t(`board.${key}`),
          }))}
        />
      </figcaption>
    </figure>
  );
}
