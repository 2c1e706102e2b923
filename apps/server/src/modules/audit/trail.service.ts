import { Injectable } from '@nestjs/common';
import { trailTypesOf } from '@bloemen/vocabulary';
import { isKey, keysOf, pageOf } from '../../platform/graphql/page.js';
import type { TrailFilterInput } from './trail.inputs.js';
import { TrailRepository, type StoredLine } from './trail.repository.js';
import { detailOf, whatWasDone, whoDid } from './trail.rules.js';
import type { TrailConnection, TrailLine } from './trail.types.js';

/** As many lines as a spreadsheet of the product holds; the newest come first. */
const LARGEST_SHEET = 100_000;

/** Shows the trail of a workspace to who keeps it: who looked, who changed what. */
@Injectable()
export class TrailService {
  constructor(private readonly trail: TrailRepository) {}

  async page(filter: TrailFilterInput, first: number, cursor: string | null): Promise<TrailConnection> {
    const [after] = keysOf<[number]>(cursor, isKey.number);
    const found = await this.trail.page({ ...questionOf(filter), first: first + 1, after });
    const page = pageOf(found, first, ({ seq }) => [seq]);
    return { ...page, nodes: page.nodes.map(lineOf) };
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
