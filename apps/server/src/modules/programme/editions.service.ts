import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID, type Level, type PillarCode } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { ConsentReader } from '../municipalities/municipalities.facts.js';
import { admissible, ownOf } from './admission.rules.js';
import { EditionsRepository, type PublishedEdition } from './editions.repository.js';
import { openGroups } from './open-figures.rules.js';
import { NationalPictureService } from './picture.service.js';
import {
  PEERS_READER,
  VNG_READER,
  type CountedRow,
  type Edition,
  type ParticipationMilestone,
  type PictureRow,
} from './programme.facts.js';
import { insidersOf, namesFor } from './programme.policy.js';
import { classesOf, consentWaitsBecause, protectedGroups, type KnowingReader } from './programme.rules.js';
import { rowsOfNext } from './release.rules.js';

/** So many municipalities, whoever they are, may consent to a reader without waiting. */
const spare: Record<string, number> = { [VNG_READER]: 2, [PEERS_READER]: 1 };

/** A figure that is older tells no more how a municipality is; facts of that age are not up to date either. */
const TELLING_MONTHS = 12;

/**
 * Editions for readers of aggregates. Live figures would give a municipality away by time: whoever looks just before
 * and just after one municipality joins or reports sees its answer as the difference. So these readers get one edition
 * per calendar month, protected as one whole, in which a change of fewer than five municipalities waits
 * (`release.rules.ts`). A month without anything to release repeats the previous figures with the day they are of.
 *
 * A name that becomes known takes away from figures that are out already. So a reader comes to know a municipality by
 * name only when, with that name, no edition tells about one to four others. Editions are protected beforehand against
 * the whole caseload of an adviser and against some consents to the VNG and to other municipalities, so that a consent
 * as a rule starts within ten minutes. Otherwise it waits: the next editions show nothing that such a name takes away
 * from, and after twelve months the ones that did count no longer.
 */
@Injectable()
export class ProgrammeEditions {
  /** What was looked at last and found to wait; looking again at the same would find the same. */
  private waiting = '';

  constructor(
    private readonly database: Database,
    private readonly picture: NationalPictureService,
    private readonly editions: EditionsRepository,
    private readonly clock: Clock,
  ) {}

  latest(): Promise<Edition | null> {
    return this.editions.latest();
  }

  /**
   * Every edition as everybody may read it while these levels are shown by name, oldest first. Asked in a unit of work of
   * a visitor (`Database.asPublic`).
   */
  async open(shown: readonly { municipalityId: string; pillar: PillarCode; level: Level }[]): Promise<Edition[]> {
    const [editions, places] = [await this.editions.all(), await this.editions.places()];
    const byName = shown.flatMap(({ municipalityId, pillar, level }) => {
      const place = places.find(({ id }) => id === municipalityId);
      return place ? [{ place, pillar, level }] : [];
    });
    return editions.map((edition) => ({ ...edition, groups: openGroups(edition, byName) }));
  }

  /** The newest edition whose figures are of an earlier day than these; null for those of the first. */
  before({ editionOn }: Edition): Promise<Edition | null> {
    return this.editions.before(editionOn);
  }

  /** Published numbers of participating municipalities, with their sources. */
  milestones(): Promise<ParticipationMilestone[]> {
    return this.editions.milestones();
  }

  /** Why this consent of the own municipality does not show it yet, in Dutch; null when nothing waits. */
  async consentWaitsBecause({ reader, stands }: { reader: ConsentReader; stands: boolean }): Promise<string | null> {
    return stands ? consentWaitsBecause(reader, await this.editions.readersOfOwn()) : null;
  }

  /** Admits names, and publishes this month's edition unless there is one. */
  async publishIfDue(): Promise<void> {
    await this.admitNames();
    const latest = await this.inProgramme(() => this.editions.latestDay());
    if (latest?.startsWith(this.clock.today().slice(0, 7))) return;
    const next = await this.compose(await this.inProgramme(() => this.editions.published()));
    await this.inProgramme(() => this.editions.add(next));
  }

  /** Lets every reader know the names they may want to see, as far as these give nothing else away. */
  async admitNames(): Promise<void> {
    const { rows } = await this.picture.current();
    const insiders = insidersOf(rows);
    const wanted = [...namesFor(rows)].flatMap(([reader, ids]) =>
      ids.filter((id) => !insiders.get(reader)?.includes(id)).map((id) => ({ reader, id })),
    );
    if (wanted.length === 0) return;
    const published = await this.inProgramme(() => this.editions.published(TELLING_MONTHS));
    const latest = published.at(-1)?.publishedOn;
    if (JSON.stringify([latest, wanted]) === this.waiting) return;
    const editions = published.map(({ rows: counted, edition: { groups } }) => ({ rows: counted, groups }));
    const admitted = await admissible(editions, insiders, wanted, () => nextTurn());
    for (const id of new Set(admitted.map((name) => name.id))) {
      await this.database.run({ tenantId: id, actorId: null }, () =>
        this.editions.admit(admitted.filter((name) => name.id === id).map(({ reader }) => reader)),
      );
    }
    this.waiting = JSON.stringify([latest, wanted.filter((name) => !admitted.includes(name))]);
  }

  private async compose(published: readonly PublishedEdition[]): Promise<PublishedEdition> {
    const previous = published.at(-1);
    const { day, rows: current } = await this.picture.current();
    const readers = readersOf(current);
    const counted = current.map(countedRow);
    const history = published.map((earlier) => ({ rows: earlier.rows, groups: earlier.edition.groups }));
    const rows = rowsOfNext(history, counted, readers);
    const isRepeated = previous !== undefined && isDeepStrictEqual(byId(rows), byId(previous.rows));
    const participating = rows.filter((row) => row.participates);
    const edition = {
      editionOn: isRepeated ? previous.edition.editionOn : day,
      municipalities: rows.length,
      participating: participating.length,
      conditional: participating.filter((row) => row.isConditional).length,
      demonstration: participating.filter((row) => row.isDemonstration).length,
      groups: await protectedGroups(rows, readers, () => nextTurn(), history),
    };
    return { publishedOn: day, edition, rows };
  }

  private inProgramme<T>(work: () => Promise<T>): Promise<T> {
    return this.database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, work);
  }
}

const byId = (rows: readonly CountedRow[]): Map<string, CountedRow> => new Map(rows.map((row) => [row.id, row]));

/** Whom each reader may know, and after these whom they will once earlier editions count no longer. */
function readersOf(rows: readonly PictureRow[]): KnowingReader[] {
  const [insiders, names] = [insidersOf(rows), namesFor(rows)];
  return [...new Set([...insiders.keys(), ...names.keys()])].map((reader) => {
    const known = insiders.get(reader) ?? [];
    const waiting = (names.get(reader) ?? []).filter((id) => !known.includes(id));
    const own = ownOf(reader);
    return { known: [...known, ...waiting], waiting: waiting.length, own, reserve: own + (spare[reader] ?? 0) };
  });
}

function countedRow(row: PictureRow): CountedRow {
  const {
    id,
    provinceCode,
    province,
    ggdCode,
    ggdRegion,
    inhabitants,
    urbanity,
    participates,
    isConditional,
    isDemonstration,
    pillars,
  } = row;
  return {
    id,
    provinceCode,
    province,
    ggdCode,
    ggdRegion,
    inhabitants,
    urbanity,
    participates,
    isConditional,
    isDemonstration,
    pillars,
    classes: classesOf(row),
  };
}
