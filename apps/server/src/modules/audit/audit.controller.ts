import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isDay, trailGroups, type TrailGroup } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { AuditService } from './audit.service.js';
import type { TrailFilterInput } from './trail.inputs.js';
import { TrailService } from './trail.service.js';

/**
 * Hands the own trail out whole, for scripts/verify-certificate.mjs or an archive. That it was asked for is its last
 * line.
 */
@Controller('api/trail')
export class AuditController {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly trail: TrailService,
  ) {}

  @Requires('trail:export')
  @Get()
  async export(@CurrentActor() { tenantId, personId }: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { workspace, length, head, lines } = await this.database.run({ tenantId, actorId: personId }, () =>
      this.audit.export(),
    );
    const content = JSON.stringify({ kind: 'duizend-bloemen/audit-trail/1', workspace, length, head, lines });
    await reply
      .header('content-type', 'application/json')
      .header('content-disposition', 'attachment; filename="logboek.json"')
      .send(content);
  }

  /** The same lines as the screen shows with this filter, as a sheet that a Dutch Excel opens. */
  @Requires('trail:export')
  @Get('sheet')
  async sheet(
    @CurrentActor() { tenantId, personId }: Actor,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lines = await this.database.run({ tenantId, actorId: personId }, async () => {
      const found = await this.trail.lines(filterOf(query));
      this.audit.record<'trail.exported'>('trail.exported', 'trail');
      return found;
    });
    const rows = [
      ['Regel', 'Tijd (UTC)', 'Wie', 'Wat', 'Bijzonderheden', 'Soort', 'Onderwerp'],
      ...lines.map(({ seq, at, who, what, detail, type, subjectId }) => [
        seq,
        at.toISOString(),
        who,
        what,
        detail,
        type,
        subjectId,
      ]),
    ];
    const content = `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="logboek.csv"')
      .send(content);
  }
}

/** The filter as an address has it, where more may stand. Throws bad_input. */
function filterOf({ from, until, group, person }: Record<string, unknown>): TrailFilterInput {
  for (const day of [from, until])
    refuseUnless(day === undefined || (typeof day === 'string' && isDay(day)), 'bad_input');
  refuseUnless(group === undefined || (typeof group === 'string' && group in trailGroups), 'bad_input');
  refuseUnless(person === undefined || (typeof person === 'string' && person.length <= 100), 'bad_input');
  return { from, until, group, person } as { from?: string; until?: string; group?: TrailGroup; person?: string };
}

/** Quoted, and never read as a formula. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
