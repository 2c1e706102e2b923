import { DemoMark, EmptyState, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, type CSSProperties } from 'react';
import type { Board, Evening } from '@bloemen/api-contract/public';
import { ApiError } from '../../../shared/api.js';
import { clockTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { QrCode } from '../../../shared/QrCode.js';
import { readEvening, useBoard, type BoardState } from '../../../shared/useBoard.js';
import { BoardMap } from './BoardMap.js';
import messages from './board.nl.json' with { type: 'json' };
import { countOf, nextMilestone, passedBetween } from './counting.js';
import { useSpotlight } from './useSpotlight.js';
import './board.css';

type Signature = Board['signed'][number];

const route = getRouteApi('/avond/$code/bord');

/** How many of the newest signers fit beside the map. */
const NAMES = 3;
/** How many names of who is invited fit above the way to sign, and of who signed when that is over. */
const MOST_INVITED = 16;
const MOST_SIGNED = 26;
/** An evening runs late: it thanks this long after its end and after the last signature. */
const LATE_MS = 15 * 60_000;
/** How often it is looked whether the evening began or ended. */
const TICK_MS = 20_000;
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
  const { now: shown, waiting } = useSpotlight(signed);
  const evening = useEvening(code, lostAt === null);
  const now = useNow();
  const lastAt = Math.max(...[event.endsAt, ...signed.map(({ signedAt }) => signedAt)].map((at) => Date.parse(at)));
  const isOver = !event.isCancelled && now > lastAt + LATE_MS;
  const isBefore = evening !== null && now < Date.parse(evening.opensAt);
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
      <BoardMap board={board} shown={shown?.cbsCode ?? null} />
      <section className="bl-board__numbers">
        <p className="bl-board__count">
          <strong>{count}</strong> <span>{t('board.count', { count })}</span>
        </p>
        {board.conditional > 0 && <p>{t('board.countConditional', { conditional: board.conditional })}</p>}
        {celebrated === null && next !== null && !event.isCancelled && !isOver && (
          <div className="bl-board__next">
            <label htmlFor="milestone">{t('board.next', { left: next - count, milestone: next })}</label>
            <progress id="milestone" value={count - before} max={next - before} />
          </div>
        )}
      </section>
      <section className="bl-board__stage">
        {/* What is said aloud: who signs, and a milestone; not every number that moves. */}
        <div className="bl-board__news" role="status">
          {celebrated !== null && (
            <p className="bl-board__celebration">{t('board.passed', { milestone: celebrated })}</p>
          )}
          {shown && <Shown key={shown.cbsCode} signature={shown} />}
        </div>
        {shown ? (
          <p className="bl-board__tonight">
            {t('board.signed', { count: signed.length })}
            {waiting > 0 && `. ${t('board.waiting', { count: waiting })}`}
          </p>
        ) : (
          <>
            {isOver && <p className="bl-board__thanks">{t('board.thanks')}</p>}
            <h2>{t('board.signed', { count: signed.length })}</h2>
            {signed.length === 0 && !event.isCancelled && <Invited evening={evening} isBefore={isBefore} />}
            {isOver ? (
              <Names list={signed.map(({ name }) => name)} most={MOST_SIGNED} />
            ) : (
              <ol className="bl-board__names">
                {signed
                  .slice(-NAMES)
                  .reverse()
                  .map((signature) => (
                    <li key={signature.cbsCode}>
                      <strong>{signature.name}</strong> <By signature={signature} />
                    </li>
                  ))}
              </ol>
            )}
          </>
        )}
      </section>
      <section className="bl-board__join">
        {event.isCancelled ? (
          <h2>{t('board.cancelled')}</h2>
        ) : isOver ? (
          evening &&
          now < Date.parse(evening.closesAt) && (
            <p>{t('board.stillOpen', { time: clockTime(evening.closesAt), address })}</p>
          )
        ) : (
          <>
            <QrCode
              className="bl-board__qr"
              text={`${location.origin}/avond/${code}`}
              label={t('board.qr', { address })}
            />
            <div>
              <h2>{t('board.scan')}</h2>
              <p>
                {t('board.scanHelp')}{' '}
                <strong>
                  {location.host}
                  <wbr />
                  /avond/{code}
                </strong>
              </p>
            </div>
          </>
        )}
      </section>
    </>
  );
}

/** Who has just signed, as large as the name allows. */
function Shown({ signature }: { signature: Signature }) {
  return (
    <div className="bl-board__shown">
      <p className="bl-board__shown-name" style={{ '--letters': signature.name.length } as CSSProperties}>
        {signature.name}
      </p>
      <p>
        <By signature={signature} />
      </p>
    </div>
  );
}

function By({ signature: { signerName, occasion, isConditional } }: { signature: Signature }) {
  const t = useText();
  return (
    <span>
      {[signerName, t(`board.occasion.${occasion}`), isConditional && t('board.conditional')]
        .filter(Boolean)
        .join(', ')}
    </span>
  );
}

/** Who may sign, for as long as nobody did. */
function Invited({ evening, isBefore }: { evening: Evening | null; isBefore: boolean }) {
  const t = useText();
  if (!evening) return <p>{t('board.namesNone')}</p>;
  return (
    <>
      {isBefore && <p>{t('board.opens', { time: clockTime(evening.opensAt) })}</p>}
      <p>{t('board.invited', { count: evening.municipalities.length })}</p>
      <Names list={evening.municipalities.map(({ name }) => name)} most={MOST_INVITED} inLine />
    </>
  );
}

/** As many names as are read from the back of the room, and how many more there are. */
function Names({ list, most, inLine }: { list: readonly string[]; most: number; inLine?: boolean }) {
  const t = useText();
  const more = list.length > most ? list.length - most + 1 : 0;
  return (
    <ul className={inLine ? 'bl-board__all bl-board__all--line' : 'bl-board__all'}>
      {list.slice(0, list.length - more).map((name) => (
        <li key={name}>{name}</li>
      ))}
      {more > 0 && <li>{t('board.more', { count: more })}</li>}
    </ul>
  );
}

/** Who is invited and until when one may sign; read once, and again when the connection comes back. */
function useEvening(code: string, isLive: boolean): Evening | null {
  const [evening, setEvening] = useState<Evening | null>(null);
  const isKnown = evening !== null;
  useEffect(() => {
    if (isKnown || !isLive) return undefined;
    let wanted = true;
    readEvening(code).then(
      (read) => wanted && setEvening(read),
      // The board says all that matters without it.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [code, isKnown, isLive]);
  return evening;
}

/** The time, as precise as the phases of an evening need. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
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
