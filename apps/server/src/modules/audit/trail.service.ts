import { Injectable } from '@nestjs/common';
import { trailTypesOf } from '@bloemen/vocabulary';
import { DomainError, refuseUnless } from '../../platform/errors/domain-error.js';
import type { TrailFilterInput } from './trail.inputs.js';
import { TrailNames } from './trail-names.port.js';
import { TrailRepository, type StoredLine } from './trail.repository.js';
import { detailOf, whatWasDone, whoDid } from './trail.rules.js';
import type { TrailConnection, TrailLine } from './trail.types.js';

const LARGEST_PAGE = 100;
/** As many lines as a spreadsheet of the product holds; the newest come first. */
const LARGEST_SHEET = 100_000;

/**
 * Shows the trail of a workspace to who keeps it: who looked, who changed what. Throws bad_input for a page or cursor
 * that cannot be.
 */
@Injectable()
export class TrailService {
  constructor(
    private readonly trail: TrailRepository,
    private readonly names: TrailNames,
  ) {}

  async page(filter: TrailFilterInput, first: number, after: string | null): Promise<TrailConnection> {
    refuseUnless(first >= 1 && first <= LARGEST_PAGE, 'bad_input');
    const { totalCount, nodes } = await this.trail.page({
      ...(await this.questionOf(filter)),
      first: first + 1,
      after: cursorOf(after),
    });
    const shown = await this.named(nodes.slice(0, first));
    return {
      nodes: shown,
      totalCount,
      hasNextPage: nodes.length > first,
      endCursor: shown.at(-1)?.seq.toString() ?? null,
    };
  }

  /** Every line that fits, for a spreadsheet. */
  async lines(filter: TrailFilterInput): Promise<TrailLine[]> {
    const { nodes } = await this.trail.page({
      ...(await this.questionOf(filter)),
      first: LARGEST_SHEET,
      after: null,
    });
    return this.named(nodes);
  }

  private async questionOf({ from = null, until = null, group, person }: TrailFilterInput) {
    const words = person?.trim();
    return {
      from,
      until,
      types: group ? trailTypesOf(group) : null,
      people: words ? await this.names.peopleLike(words) : null,
    };
  }

  private async named(lines: readonly StoredLine[]): Promise<TrailLine[]> {
    const people = lines.flatMap(({ actorId }) => actorId ?? []);
    const names = await this.names.of([...new Set(people)], [...new Set(lines.flatMap(lookedAt))]);
    return lines.map((line) => lineOf(line, names));
  }
}

/** The workspace of which a summary was read; in the trail of that workspace itself it needs no name. */
function lookedAt({ type, subjectId }: StoredLine): string[] {
  return type === 'programme.summary_read' && subjectId ? [subjectId] : [];
}

function lineOf(line: StoredLine, names: ReadonlyMap<string, string>): TrailLine {
  const { seq, at, actorId, type, subjectId, body } = line;
  const about = lookedAt(line).map((id) => names.get(id))[0];
  return {
    seq,
    at: new Date(at),
    who: whoDid(actorId, (actorId && names.get(actorId)) || null),
    what: whatWasDone(type),
    detail: about ?? detailOf(type, subjectId, body),
    type,
    subjectId,
  };
}

function cursorOf(after: string | null): number | null {
  if (after === null) return null;
  if (!/^\d{1,15}$/.test(after)) throw new DomainError('bad_input');
  return Number(after);
}
