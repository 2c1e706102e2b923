import { Injectable } from '@nestjs/common';
import { trailTypesOf } from '@bloemen/vocabulary';
import { isKey, keysOf, pageOf } from '../../platform/graphql/page.js';
import type { TrailFilterInput } from './trail.inputs.js';
import { TrailNames } from './trail-names.port.js';
import { TrailRepository, type StoredLine } from './trail.repository.js';
import { detailOf, whatWasDone, whoDid } from './trail.rules.js';
import type { TrailConnection, TrailLine } from './trail.types.js';

/** As many lines as a spreadsheet of the product holds; the newest come first. */
const LARGEST_SHEET = 100_000;

/** Shows the trail of a workspace to who keeps it: who looked, who changed what. */
@Injectable()
export class TrailService {
  constructor(
    private readonly trail: TrailRepository,
    private readonly names: TrailNames,
  ) {}

  async page(filter: TrailFilterInput, first: number, cursor: string | null): Promise<TrailConnection> {
    const [after] = keysOf<[number]>(cursor, isKey.number);
    const found = await this.trail.page({ ...(await this.questionOf(filter)), first: first + 1, after });
    const page = pageOf(found, first, ({ seq }) => [seq]);
    return { ...page, nodes: await this.named(page.nodes) };
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
