import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BoundaryPreview } from '@bloemen/api-contract/public';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { SitePages } from '../../../platform/site/site-pages.js';
import { ThreadFailure, Threads, threadTask } from '../../../platform/threads/threads.js';
import { Turns } from '../../../platform/threads/turns.js';
import { AuditService } from '../../audit/audit.service.js';
import type { MunicipalityEvent } from '../municipalities.audit.js';
import type { BoundaryKind, BoundarySet } from './boundaries.facts.js';
import { BoundariesRepository, type RegisterOfAreas } from './boundaries.repository.js';
import {
  COUNTRY,
  areasIn,
  municipalityOf,
  without,
  type BoundaryArea,
  type BoundaryReading,
} from './boundaries.rules.js';
import { boundariesSettings } from './boundaries.settings.js';
import type { readBoundaryFile } from './read-boundaries.js';

const reading = threadTask<typeof readBoundaryFile>(
  new URL('./read-boundaries.js', import.meta.url),
  'readBoundaryFile',
);

/** Of whom the borders of a file are, and of which year. */
export type BoundaryOrigin = { year: number; source: string; licence: string };

/** So much of an address is enough to tell one set from another. */
const HASH_LENGTH = 16;
export const boundaryAddress = '/api/boundaries';

/** Borders for maps: the programme imports a set per kind and year, everybody reads it. */
@Injectable()
export class BoundariesService {
  constructor(
    private readonly boundaries: BoundariesRepository,
    private readonly audit: AuditService,
    private readonly config: Config,
    private readonly database: Database,
    private readonly pages: SitePages,
    private readonly threads: Threads,
    private readonly turns: Turns,
  ) {}

  sets(): Promise<BoundarySet[]> {
    return this.boundaries.sets();
  }

  /** The sets of municipalities as anybody may read them, the newest year first. Opens its own unit of work. */
  async published(): Promise<BoundarySet[]> {
    const sets = await this.database.asPublic(() => this.boundaries.sets());
    return sets.filter(({ kind }) => kind === 'MUNICIPALITY');
  }

  /**
   * The municipalities of one year as TopoJSON, for anybody; null when they were not imported, or changed since the
   * address with this hash was given. Opens its own unit of work.
   */
  async municipalities(year: number, hash: string | null): Promise<string | null> {
    const found = await this.database.asPublic(() => this.boundaries.topology('MUNICIPALITY', year, COUNTRY));
    return found && (hash === null || found.hash === hash) ? found.topology : null;
  }

  /**
   * What is smaller, within one municipality (CBS code): of this year, or else the newest year that was imported; null
   * when none was.
   */
  async within(
    kind: Exclude<BoundaryKind, 'MUNICIPALITY'>,
    year: number,
    cbsCode: string,
  ): Promise<(BoundaryOrigin & { topology: string; areas: BoundaryArea[] }) | null> {
    const found = await this.boundaries.within(kind, year, cbsCode);
    return found && { ...found, areas: areasIn(found.topology) };
  }

  /** What an import of this file would do; nothing changes. Opens its own unit of work. */
  preview(actor: Actor, content: Buffer): Promise<BoundaryPreview> {
    return this.turns.take(actor, async () => {
      const read = await this.read(content);
      return this.inProgramme(actor, async () => previewOf(read, await this.boundaries.register()));
    });
  }

  /**
   * Imports a file: all of it or nothing. Opens its own unit of work. Throws the `boundary_import.` errors; of shapes
   * that are broken the preview tells which.
   */
  import(actor: Actor, content: Buffer, origin: BoundaryOrigin): Promise<BoundaryPreview> {
    return this.turns.take(actor, () => this.importNow(actor, content, origin));
  }

  /** The same from the keyboard, for nobody. */
  importByHand(content: Buffer, origin: BoundaryOrigin): Promise<BoundaryPreview> {
    return this.importNow(null, content, origin);
  }

  /** Removes a set as a whole. Throws not_found. */
  async remove(kind: BoundaryKind, year: number): Promise<BoundarySet[]> {
    refuseUnless(await this.boundaries.remove(kind, year), 'not_found');
    this.audit.record<MunicipalityEvent>('boundaries.removed', `${kind} ${year}`, {});
    this.database.afterCommit(() => this.pages.forget(boundaryAddress));
    return this.boundaries.sets();
  }

  private async importNow(actor: Actor | null, content: Buffer, origin: BoundaryOrigin): Promise<BoundaryPreview> {
    const read = await this.read(content);
    refuseUnless(read.problems.length === 0, 'boundary_import.broken');
    return this.inProgramme(actor, async () => {
      const preview = previewOf(read, await this.boundaries.register());
      const unknown = new Set(preview.unknown.map(({ code }) => code));
      const parts = read.parts.flatMap((part) => without(part, unknown) ?? []);
      refuseUnless(parts.length > 0, 'boundary_import.none_known');
      const hash = createHash('sha256')
        .update(content)
        .update(JSON.stringify(origin))
        .digest('hex')
        .slice(0, HASH_LENGTH);
      const { kind, pointsBefore } = read;
      await this.boundaries.replace({ kind, pointsBefore, hash, ...origin }, parts);
      this.audit.record<MunicipalityEvent>('boundaries.imported', `${kind} ${origin.year}`, { hash });
      this.database.afterCommit(() => this.pages.forget(boundaryAddress));
      return preview;
    });
  }

  private async read(content: Buffer): Promise<BoundaryReading> {
    const { BOUNDARY_MEMORY_MB: memoryMb, BOUNDARY_READ_MS: timeoutMs } = this.config.of(boundariesSettings);
    const read = await this.threads.run(reading, { content }, { memoryMb, timeoutMs }).catch((error: unknown) => {
      if (error instanceof ThreadFailure && error.failure !== 'threw')
        throw new DomainError('boundary_import.too_heavy', {}, { cause: error });
      throw error;
    });
    if ('refused' in read) throw new DomainError(read.refused);
    return read;
  }

  private inProgramme<T>(actor: Actor | null, work: () => Promise<T>): Promise<T> {
    const scope = actor
      ? { tenantId: actor.tenantId, actorId: actor.personId, roles: actor.roles }
      : { tenantId: PROGRAMME_TENANT_ID, actorId: null };
    return this.database.run(scope, work);
  }
}

/** Beside the register: which codes it does not know, which municipalities are gone, and which have no shape. */
function previewOf(read: BoundaryReading, { municipalities, former }: RegisterOfAreas): BoundaryPreview {
  const { kind, areas, parts, pointsBefore, leftOut, problems } = read;
  const known = new Map(municipalities.map((one) => [one.code, one]));
  const gone = new Map(former.map((one) => [one.code, one]));
  const within = (code: string) => (kind === 'MUNICIPALITY' ? code : municipalityOf(code));
  const named = ({ code, name }: BoundaryArea) => ({ code, name: name ?? known.get(code)?.name ?? null });
  const touched = new Set(areas.map(({ code }) => within(code)));
  return {
    kind,
    areas: areas.length,
    unknown: areas.filter(({ code }) => !known.has(within(code)) && !gone.has(within(code))).map(named),
    merged: [...touched].sort().flatMap((code) => {
      const now = known.get(code);
      const successor = now ? now.isMerged && now.successor : gone.get(code)?.successor;
      return successor ? [{ code, name: now?.name ?? gone.get(code)?.name ?? code, successor }] : [];
    }),
    missing: municipalities
      .filter(({ code, isMerged }) => !isMerged && !touched.has(code))
      .map(({ code, name }) => ({ code, name })),
    problems,
    leftOut,
    pointsBefore,
    points: parts.reduce((sum, { points }) => sum + points, 0),
    bytes: parts.reduce((sum, { topology }) => sum + Buffer.byteLength(topology), 0),
  };
}
