import type { Board, Evening } from '@bloemen/api-contract/public';
import { useEffect, useState } from 'react';
import { ApiError, getJson } from './api.js';

const at = (code: string) => `/api/signing-events/${encodeURIComponent(code)}`;
export const readEvening = (code: string) => getJson<Evening>(at(code));
export const readBoard = (code: string) => getJson<Board>(`${at(code)}/board`);
const liveAddress = (code: string) => `${at(code)}/live`;

/** How soon a stream that the browser gave up is opened again. */
const REOPEN_MS = 5_000;
/** How often the board is read beside the stream: a connection that hangs says nothing by itself. */
const READ_MS = 30_000;

export type BoardState = { board: Board | null; isLive: boolean; at: number; error: unknown };

/**
 * The board as it is, for as long as the page stands: one stream, one timer, and at most one waiting to open the stream
 * again.
 */
export function useBoard(code: string): BoardState {
  const [state, setState] = useState<BoardState>({ board: null, isLive: true, at: 0, error: null });
  useEffect(() => {
    let source: EventSource | null = null;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const show = (board: Board) => wanted && setState({ board, isLive: true, at: Date.now(), error: null });
    const lost = (error: unknown) => wanted && setState((before) => ({ ...before, isLive: false, error }));
    const read = () => void readBoard(code).then(show, lost);
    const open = () => {
      source = new EventSource(liveAddress(code));
      source.onmessage = ({ data }: MessageEvent<string>) => show(JSON.parse(data) as Board);
      source.onerror = () => {
        lost(null);
        if (source?.readyState !== EventSource.CLOSED) return;
        clearTimeout(reopening);
        reopening = setTimeout(open, REOPEN_MS);
      };
    };
    const offline = () => lost(null);
    readBoard(code).then(
      (board) => {
        show(board);
        if (wanted) open();
      },
      (error: unknown) => {
        lost(error);
        const isThere = !(error instanceof ApiError && error.code === 'not_found');
        if (wanted && isThere) open();
      },
    );
    const reading = setInterval(read, READ_MS);
    addEventListener('online', read);
    addEventListener('offline', offline);
    return () => {
      wanted = false;
      source?.close();
      clearTimeout(reopening);
      clearInterval(reading);
      removeEventListener('online', read);
      removeEventListener('offline', offline);
    };
  }, [code]);
  return state;
}
