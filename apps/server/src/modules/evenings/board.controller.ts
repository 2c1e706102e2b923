import type { ServerResponse } from 'node:http';
import { Controller, Get, Param, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Board, Evening } from '@bloemen/api-contract/public';
import { Public } from '../../platform/access/requires.js';
import { Config } from '../../platform/config/config.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import type { Visitor } from '../../platform/http/visitor.js';
import { BoardService } from './board.service.js';
import { EveningsService } from './evenings.service.js';
import { eveningsSettings } from './evenings.settings.js';

const HEARTBEAT_MS = 15_000;
/** Whoever leaves so much unread does not read any more. */
const MOST_UNREAD_BYTES = 262_144;
/** A device has a twentieth of what its network has, beside it. */
const SHARES = 20;

/**
 * The evening for everybody in the room: who is invited, and the projected board, which needs no sign-in and goes on
 * for hours.
 */
@Controller('api/signing-events')
export class BoardController implements BeforeApplicationShutdown {
  /** Who follows a board now. */
  private readonly open = new Map<ServerResponse, Visitor & { isInShare: boolean }>();

  constructor(
    private readonly config: Config,
    private readonly evenings: EveningsService,
    private readonly boards: BoardService,
  ) {}

  @Public()
  @Get(':code')
  evening(@Param('code') code: string): Promise<Evening> {
    return this.evenings.byCode(code);
  }

  @Public()
  @Get(':code/board')
  board(@Param('code') code: string): Promise<Board> {
    return this.boards.now(code);
  }

  /**
   * Server-sent events: the board as it is, then again whenever a signature was placed. The browser reconnects by
   * itself. Throws too_many_requests when a network, or everybody together, holds too many.
   */
  @Public()
  @Get(':code/live')
  async live(
    @Param('code') code: string,
    @Req() { visitor }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const out = reply.raw;
    this.admit(visitor, out);
    let latest: Board | null = null;
    const send = (board: Board) => {
      latest = board;
      if (out.writableLength > MOST_UNREAD_BYTES) out.destroy();
      else if (out.headersSent) out.write(`data: ${JSON.stringify(board)}\n\n`);
    };
    // Watching comes before reading: a signature in between is sent, not missed.
    const stop = await this.boards.watch(code, send);
    out.once('close', stop);
    if (out.destroyed) return stop();
    const first = await this.boards.now(code);
    if (out.destroyed) return;
    reply.hijack();
    out.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    send(latest ?? first);
    const heartbeat = setInterval(() => out.write(': nog verbonden\n\n'), HEARTBEAT_MS);
    out.once('close', () => clearInterval(heartbeat));
  }

  /** A board that is followed would keep the server from stopping; the browser comes back to the next one. */
  beforeApplicationShutdown(): void {
    for (const out of this.open.keys()) out.end();
  }

  /** Each device has a share of its own; what is over it comes out of what its network has together. */
  private admit(visitor: Visitor, out: ServerResponse): void {
    const { BOARD_FOLLOWERS, BOARD_FOLLOWERS_PER_ADDRESS } = this.config.of(eveningsSettings);
    const ofNetwork = [...this.open.values()].filter(({ network }) => network === visitor.network);
    const ofDevice = ofNetwork.filter(({ device }) => device === visitor.device);
    const isInShare = visitor.device !== null && ofDevice.length < BOARD_FOLLOWERS_PER_ADDRESS / SHARES;
    const hasRoom = isInShare
      ? ofNetwork.length < BOARD_FOLLOWERS / 2
      : ofNetwork.filter((one) => !one.isInShare).length < BOARD_FOLLOWERS_PER_ADDRESS;
    refuseUnless(this.open.size < BOARD_FOLLOWERS && hasRoom, 'too_many_requests');
    this.open.set(out, { ...visitor, isInShare });
    out.once('close', () => this.open.delete(out));
    if (out.destroyed) this.open.delete(out);
  }
}
