import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/access/requires.js';
import { BoardService } from './board.service.js';
import type { Board, SigningEventFacts } from './events.repository.js';
import { EventsService } from './events.service.js';

const HEARTBEAT_MS = 15_000;

/** The evening for everybody in the room: who is invited, and the projected board, which needs no sign-in and goes on for hours. */
@Controller('api/signing-events')
export class BoardController {
  constructor(
    private readonly events: EventsService,
    private readonly boards: BoardService,
  ) {}

  @Public()
  @Get(':code')
  evening(@Param('code') code: string): Promise<SigningEventFacts> {
    return this.events.byCode(code);
  }

  @Public()
  @Get(':code/board')
  board(@Param('code') code: string): Promise<Board> {
    return this.boards.now(code);
  }

  /** Server-sent events: the board as it is, then again whenever a signature was placed. The browser reconnects by itself. */
  @Public()
  @Get(':code/live')
  async live(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const first = await this.boards.now(code);
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    const send = (board: Board) => reply.raw.write(`data: ${JSON.stringify(board)}\n\n`);
    send(first);
    const stop = await this.boards.watch(code, send);
    const heartbeat = setInterval(() => reply.raw.write(': nog verbonden\n\n'), HEARTBEAT_MS);
    request.raw.on('close', () => {
      clearInterval(heartbeat);
      stop();
    });
  }
}
