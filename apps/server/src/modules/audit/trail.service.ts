import { Injectable } from '@nestjs/common';
import { trailTypesOf } from '@bloemen/vocabulary';
import { DomainError, refuseUnless } from '../../platform/errors/domain-error.js';
import type { TrailFilterInput } from './trail.inputs.js';
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
  constructor(private readonly trail: TrailRepository) {}

  async page(filter: TrailFilterInput, first: number, after: string | null): Promise<TrailConnection> {
    refuseUnless(first >= 1 && first <= LARGEST_PAGE, 'bad_input');
    const { totalCount, nodes } = await this.trail.page({
      ...questionOf(filter),
      first: first + 1,
      after: cursorOf(after),
    });
    const shown = nodes.slice(0, first).map(lineOf);
    return {
      nodes: shown,
      totalCount,
      hasNextPage: nodes.length > first,
      endCursor: shown.at(-1)?.seq.toString() ?? null,
    };
  }

  /** Every line that fits, for a spreadsheet. */
  async lines(filter: TrailFilterInput): Promise<TrailLine[]> {
    return (await this.trail.page({ ...questionOf(filter), first: LARGEST_SHEET, after: null })).nodes.map(lineOf);
  }
}

function questionOf({ from = null, until = null, group, person = null }: TrailFilterInput) {
  return { from, until, person, types: group ? trailTypesOf(group) : null };
}

function lineOf({ seq, at, actorId, name, type, subjectId, about, body }: StoredLine): TrailLine {
  return {
    seq,
    at: new Date(at),
    who: whoDid(actorId, name),
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
