import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { levels, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { seedIndicators } from '../../indicators/indicators.seed.js';
import { MunicipalitiesModule } from '../../municipalities/municipalities.module.js';
import { PlansModule } from '../../plans/plans.module.js';
import { ProgrammeEditions } from '../editions.service.js';
import { NationalPictureService } from '../picture.service.js';
import { aCountry } from '../programme.builders.js';
import { countedMeasures, type PictureRow } from '../programme.facts.js';
import { ProgrammeModule } from '../programme.module.js';
import { groupOf } from '../programme.rules.js';
import {
  boundedCells,
  relationsBetween,
  SMALLEST_FIGURE,
  SMALLEST_GROUP,
  solvedCells,
  type Group,
} from '../suppression.rules.js';

const figures =
  'pillars { pillar stale levels { level count } } measures { code classes { from to count } band { from to } }';
const position = `query ($size: GroupSize, $weights: AlikeWeightsInput) { ownPosition(size: $size, weights: $weights) {
  code name takesPart isOpenToPeers waitsBecause editionOn groupCount traits { trait weight own }
  peers { code name because pillars { pillar level } }
  figures { code year own count without because instructions source band { lower median upper } }
  pillars { pillar level } measures { code value }
  groups { dimension name parts { key } participating because isPartly ${figures} } } }`;
const sideBySide = `query ($codes: [String!]!) { municipalityComparison(codes: $codes) {
  municipalities { code name partners pillars { pillar level } } leftOut { code because } differences
  figures { code values { code value } } } }`;
const choices = '{ comparisonChoices { code name } }';

type FixedGroup = {
  dimension: string;
  name: string;
  parts: { key: string }[];
  participating: number;
  because: string | null;
  pillars: { pillar: string; stale: number | null; levels: { level: string; count: number | null }[] }[];
  measures: { code: 'PARTNERS'; classes: { count: number | null }[] }[];
};
type Position = {
  ownPosition: {
    code: string;
    takesPart: boolean;
    isOpenToPeers: boolean;
    waitsBecause: string | null;
    groupCount: number;
    traits: { trait: string; own: string | null }[];
    peers: { code: string; name: string; because: string[]; pillars: object[] }[];
    figures: {
      own: number | null;
      count: number;
      band: object | null;
      because: string | null;
      instructions: string[];
    }[];
    groups: FixedGroup[];
  };
};
type Comparison = {
  municipalityComparison: {
    municipalities: { code: string; name: string; pillars: object[] | null }[];
    leftOut: { code: string; because: string }[];
    differences: string[];
    figures: { values: { code: string; value: number | null }[] }[];
  };
};

const HEEMSTEDE = 'GM0397';
const usual = { INHABITANTS: 3, URBANITY: 2, REGION: 1, SHARE_65: 1, PHASE: 1 };
const adviserId = randomUUID();
let app: TestApp;
let joined: string[];
let rows: readonly PictureRow[];
let open: string[];
let coordinator: TestClient;
let vws: TestClient;
let vng: TestClient;
let adviser: TestClient;

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const consent = (code: string, reader: string) =>
  app.db.run({ tenantId: tenantIdOf(code), actorId: null }, async () => {
    await app.db.query('insert into consent (reader) values ($1)', [reader]);
  });
const withdraw = (code: string, reader: string) =>
  app.db.run({ tenantId: tenantIdOf(code), actorId: null }, async () => {
    await app.db.query('update consent set withdrawn_at = now() where reader = $1 and withdrawn_at is null', [reader]);
  });
const inTown = (code: string) => app.as({ role: 'COORDINATOR', tenantId: tenantIdOf(code) });
const positionOf = async (client: TestClient, variables: Record<string, unknown> = {}) =>
  (await client.send<Position>(position, variables)).data.ownPosition;
const readRows = async () =>
  (
    await app.db.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
      app.get(NationalPictureService).current(),
    )
  ).rows;

beforeAll(async () => {
  app = await testApp([MunicipalitiesModule, PlansModule, ProgrammeModule]);
  joined = await aCountry(app.db, app.database.sql);
  await seedIndicators(app.db);
  await app.database.sql.query(
    "insert into person (id, email, display_name) values ($1, 'adviseur@programma.example', 'Adviseur')",
    [adviserId],
  );
  open = [HEEMSTEDE, ...joined.filter((code) => code !== HEEMSTEDE).slice(0, 8)];
  await app.database.sql.query(
    `update municipality set status = 'ACTIVE', joined_on = coalesce(joined_on, '2020-01-01') where cbs_code = any($1)`,
    [open],
  );
  for (const code of open) await consent(code, 'PEERS');
  coordinator = inTown(HEEMSTEDE);
  vws = app.as({ role: 'PROGRAMME_ADMIN' });
  vng = app.as({ role: 'VNG_ADVISER' });
  adviser = app.as({ role: 'NATIONAL_ADVISER', personId: adviserId });
}, 120_000);
afterAll(() => app.close());

describe('the own position', () => {
  it('names nobody and tells of no group before the first edition, and says why', async () => {
    const { peers, groups, waitsBecause, isOpenToPeers } = await positionOf(coordinator);
    expect({ peers, groups, isOpenToPeers }).toEqual({ peers: [], groups: [], isOpenToPeers: true });
    expect(waitsBecause).toMatch(/^Uw toestemming gaat nog in\./);
  });

  it('shows the own municipality among those alike, names who lets it, and tells of fixed groups', async () => {
    await app.get(ProgrammeEditions).publishIfDue();
    await app.get(ProgrammeEditions).admitNames();
    rows = await readRows();
    const all = await positionOf(coordinator, { size: 'ALL' });
    expect(all.groupCount).toBe(rows.filter(({ participates }) => participates).length - 1);
    const admitted = rows.filter(({ code, insiders }) => open.includes(code) && insiders.includes('PEERS'));
    expect(admitted.length).toBeGreaterThan(4);
    expect(all.peers.map(({ code }) => code).toSorted()).toEqual(
      admitted
        .map(({ code }) => code)
        .filter((code) => code !== HEEMSTEDE)
        .toSorted(),
    );
    expect(all.peers.map(({ name }) => name)).toEqual(
      all.peers.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nl')),
    );
    expect(all.peers.every(({ pillars }) => pillars.length === 5)).toBe(true);
    expect(all.groups.map(({ dimension }) => dimension)).toEqual(['NATIONAL', 'PROVINCE', 'GGD', 'SIZE', 'URBANITY']);
    expect(all.traits.find(({ trait }) => trait === 'SHARE_65')).toEqual({ trait: 'SHARE_65', weight: 1, own: null });
    const { groupCount, figures: told } = await positionOf(coordinator, { size: 'TEN' });
    expect(groupCount).toBe(10);
    expect(told.length).toBeGreaterThan(0);
    for (const { band, because, count, instructions } of told) {
      expect(band === null).toBe(because !== null);
      expect(band === null || count >= SMALLEST_GROUP).toBe(true);
      expect(instructions.some((one) => /marge/.test(one))).toBe(true);
    }
    expect(told.some(({ band }) => band !== null)).toBe(true);
  }, 120_000);

  it('names nobody to who does not let the others look, and nobody who does not', async () => {
    const closed = joined.find((code) => !open.includes(code))!;
    expect((await positionOf(inTown(closed), { size: 'ALL' })).peers).toEqual([]);
    const [peer] = (await positionOf(coordinator, { size: 'ALL' })).peers;
    await withdraw(peer!.code, 'PEERS');
    const left = (await positionOf(coordinator, { size: 'ALL' })).peers;
    expect(left.map(({ code }) => code)).not.toContain(peer!.code);
    expect((await positionOf(inTown(peer!.code), { size: 'ALL' })).peers).toEqual([]);
    await withdraw(HEEMSTEDE, 'PEERS');
    expect((await positionOf(coordinator, { size: 'ALL' })).peers).toEqual([]);
    await consent(HEEMSTEDE, 'PEERS');
    await consent(peer!.code, 'PEERS');
    expect((await positionOf(coordinator, { size: 'ALL' })).peers.length).toBe(left.length + 1);
  });

  it('tells a municipality that does not take part published figures, and of no group', async () => {
    const outside = rows.find(({ participates }) => !participates)!;
    const told = await positionOf(inTown(outside.code));
    expect(told).toMatchObject({ takesPart: false, groups: [], peers: [] });
    expect(told.figures.length).toBeGreaterThan(0);
  });

  it('is for the coordinator and the alderman, of their own municipality', async () => {
    const tenantId = tenantIdOf(HEEMSTEDE);
    expect((await app.as({ role: 'ALDERMAN', tenantId }).send(position)).errors).toBeUndefined();
    for (const role of ['COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
      expect(codeOf(await app.as({ role, tenantId }).send(position))).toBe('forbidden');
    for (const client of [vws, vng, adviser]) expect(codeOf(await client.send(position))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(position))).toBe('unauthenticated');
    expect((await positionOf(inTown(joined[0]!))).code).toBe(joined[0]);
  });

  it('refuses a choice in which nothing counts, and one beyond the scale', async () => {
    const nothing = Object.fromEntries(Object.keys(usual).map((trait) => [trait, 0]));
    expect(codeOf(await coordinator.send(position, { weights: nothing }))).toBe('programme.no_weights');
    // No source gives the share of people of 65 or older yet.
    expect(codeOf(await coordinator.send(position, { weights: { ...nothing, SHARE_65: 3 } }))).toBe(
      'programme.no_weights',
    );
    expect(codeOf(await coordinator.send(position, { weights: { ...usual, REGION: 4 } }))).toBe('bad_input');
  });

  it('asks the database the version of the data and the edition, whatever is chosen', async () => {
    await positionOf(coordinator);
    // The third opens the unit of work.
    for (const size of ['TEN', 'ALL'])
      expect((await coordinator.send(position, { size, weights: { ...usual, REGION: 3 } })).statements).toBe(3);
  });
});

/**
 * Everything that one coordinator can be told, by all choices of the page, attacked with what it knows: its own answer
 * and those of the municipalities named to it.
 */
describe('all questions of one reader together', () => {
  const questions = [
    ...levels.flatMap((level, at) =>
      [0, 1, 2, 3, 4].map((pillar) => ({
        about: `pillar ${pillar} ${level}`,
        gives: (row: PictureRow) => row.pillars[pillar]!.level === level,
        shown: (group: FixedGroup) => group.pillars[pillar]?.levels[at]?.count ?? null,
      })),
    ),
    ...[0, 1, 2, 3, 4].map((pillar) => ({
      about: `pillar ${pillar} stale`,
      gives: (row: PictureRow) => row.pillars[pillar]!.stale,
      shown: (group: FixedGroup) => group.pillars[pillar]?.stale ?? null,
    })),
    ...countedMeasures.PARTNERS.from.map((least, at) => ({
      about: `partners from ${least}`,
      gives: ({ partners }: PictureRow) =>
        partners >= least && partners < (countedMeasures.PARTNERS.from[at + 1] ?? Number.POSITIVE_INFINITY),
      shown: (group: FixedGroup) => group.measures[0]?.classes[at]?.count ?? null,
    })),
  ];
  const membersOf = (own: PictureRow, { dimension, parts }: FixedGroup): PictureRow[] =>
    rows.filter((row) => {
      if (!row.participates) return false;
      if (dimension === 'NATIONAL') return true;
      const keyOf = (one: PictureRow) => groupOf[dimension as keyof typeof groupOf](one).key;
      return (parts.length > 0 ? parts.map(({ key }) => key) : [keyOf(own)]).includes(keyOf(row));
    });
  /** One to four municipalities answer this, or all but one to four. */
  const isAboutFew = (figure: number, of: number) =>
    of > 0 &&
    figure > 0 &&
    (figure < SMALLEST_FIGURE || (of - figure > 0 && of - figure < SMALLEST_FIGURE) || of < SMALLEST_FIGURE);

  it('are about groups that no choice of size or weights changes', async () => {
    const { groups } = await positionOf(coordinator);
    for (const size of ['TEN', 'TWENTY_FIVE', 'FIFTY', 'ALL'])
      for (const weights of [usual, { ...usual, INHABITANTS: 0 }, { ...usual, REGION: 3, PHASE: 0 }])
        expect((await positionOf(coordinator, { size, weights })).groups).toEqual(groups);
  });

  /** What a reader who knows some by name finds about one to four others in any figure, and in any two. */
  function attack(own: PictureRow, groups: readonly FixedGroup[], known: ReadonlySet<string>) {
    const members = groups.map((group) => membersOf(own, group));
    const others = members.map((all) => all.filter(({ code }) => !known.has(code)));
    const leaks: string[] = [];
    let [told, pairs] = [0, 0];
    for (const { about, gives, shown } of questions) {
      const left = groups.map((group, at) => {
        const figure = shown(group);
        return figure === null ? null : figure - members[at]!.filter((row) => known.has(row.code) && gives(row)).length;
      });
      left.forEach((figure, outer) => {
        if (figure === null) return;
        told += 1;
        expect(figure).toBe(others[outer]!.filter(gives).length);
        if (isAboutFew(figure, others[outer]!.length)) leaks.push(`${own.name}: ${groups[outer]!.name}, ${about}`);
        const codes = new Set(others[outer]!.map(({ code }) => code));
        left.forEach((part, inner) => {
          if (part === null || inner === outer) return;
          const shared = others[inner]!.filter(({ code }) => codes.has(code)).length;
          // A difference is about a group of its own where one lies inside the other, and a sum where they are apart.
          const apart = shared === 0;
          if (!apart && shared < others[inner]!.length) return;
          pairs += 1;
          const [rest, size] = apart
            ? [figure + part, others[outer]!.length + others[inner]!.length]
            : [figure - part, others[outer]!.length - others[inner]!.length];
          if (isAboutFew(rest, size))
            leaks.push(`${own.name}: ${groups[outer]!.name} and ${groups[inner]!.name}, ${about}: ${rest} of ${size}`);
        });
      });
    }
    return { leaks, told, pairs };
  }

  it('give no figure about one to four others: alone, or by the difference or the sum of any two', async () => {
    let [told, pairs] = [0, 0];
    for (const own of rows.filter(({ participates }) => participates)) {
      const { groups, peers } = await positionOf(inTown(own.code), { size: 'ALL' });
      const found = attack(own, groups, new Set([own.code, ...peers.map(({ code }) => code)]));
      expect(found.leaks).toEqual([]);
      told += found.told;
      pairs += found.pairs;
    }
    expect(told).toBeGreaterThan(2_000);
    expect(pairs).toBeGreaterThan(2_000);
  }, 120_000);

  it('would give them away if the same groups were shown as they are', async () => {
    const own = rows.find(({ code }) => code === HEEMSTEDE)!;
    const { groups, peers } = await positionOf(coordinator, { size: 'ALL' });
    const bare = groups.map((group): FixedGroup => {
      const members = membersOf(own, group);
      return {
        ...group,
        pillars: own.pillars.map(({ pillar }, at) => ({
          pillar,
          stale: members.filter((row) => row.pillars[at]!.stale).length,
          levels: levels.map((level) => ({
            level,
            count: members.filter((row) => row.pillars[at]!.level === level).length,
          })),
        })),
      };
    });
    expect(attack(own, bare, new Set([HEEMSTEDE, ...peers.map(({ code }) => code)])).leaks.length).toBeGreaterThan(5);
  });

  it('let no withheld number be solved from all that is shown, knowing that numbers add up and are never negative', async () => {
    let withheld = 0;
    for (const own of rows
      .filter(({ participates }) => participates)
      .filter((_, at) => at % 4 === 0 || open.includes(_.code))) {
      const { groups, peers } = await positionOf(inTown(own.code), { size: 'ALL' });
      const known = new Set([own.code, ...peers.map(({ code }) => code)]);
      const unknown = rows.filter((row) => row.participates && !known.has(row.code));
      const place = new Map(unknown.map(({ code }, at) => [code, at]));
      const sets: Group[] = groups.map((group) => ({
        dimension: group.dimension,
        key: group.name,
        members: membersOf(own, group).flatMap(({ code }) => place.get(code) ?? []),
      }));
      const sizes = sets.map(({ members }) => members.length);
      const relations = relationsBetween(sets);
      for (const pillar of [0, 1, 2, 3, 4]) {
        const answers = levels.map((level) => (row: PictureRow) => row.pillars[pillar]!.level === level);
        const table = groups.map((group) =>
          levels.map((_, at) => {
            const count = group.pillars[pillar]?.levels[at]?.count ?? null;
            return count === null
              ? null
              : count - membersOf(own, group).filter((row) => known.has(row.code) && answers[at]!(row)).length;
          }),
        );
        withheld += table.flat().filter((figure) => figure === null).length;
        for (const { group, answer } of [
          ...solvedCells(table, sizes, relations),
          ...boundedCells(table, sizes, relations),
        ]) {
          const truth = sets[group]!.members.filter((at) => answers[answer]!(unknown[at]!)).length;
          if (isAboutFew(truth, sizes[group]!))
            throw new Error(`${own.name}: ${groups[group]!.name} ${levels[answer]} = ${truth}`);
        }
      }
    }
    expect(withheld).toBeGreaterThan(0);
  }, 120_000);
});

describe('side by side by name', () => {
  const compare = (client: TestClient, codes: string[]) => client.send<Comparison>(sideBySide, { codes });

  it('shows VWS those that take part, in the order of names, with differences in words, and each finds a line', async () => {
    const codes = [joined[2]!, joined[0]!, joined[1]!];
    const {
      municipalities,
      differences,
      leftOut,
      figures: told,
    } = (await compare(vws, codes)).data.municipalityComparison;
    expect(municipalities.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    expect(municipalities.map(({ name }) => name)).toEqual(
      rows.filter(({ code }) => codes.includes(code)).map(({ name }) => name),
    );
    expect(leftOut).toEqual([]);
    expect(differences).toHaveLength(6);
    expect(told.length).toBeGreaterThan(0);
    for (const { values } of told) expect(values).toHaveLength(3);
    const { rows: lines } = await app.database.sql.query(
      "select tenant_id from audit_event where type = 'programme.compared' and tenant_id = any($1)",
      [codes.map(tenantIdOf)],
    );
    expect(lines).toHaveLength(3);
  });

  it('leaves out who does not take part, with the reason', async () => {
    const outside = rows.find(({ participates }) => !participates)!;
    const { municipalities, leftOut } = (await compare(vws, [joined[0]!, outside.code])).data.municipalityComparison;
    expect(municipalities.map(({ code }) => code)).toEqual([joined[0]]);
    expect(leftOut).toEqual([{ code: outside.code, because: expect.stringMatching(/doet niet mee/) }]);
  });

  it('shows an adviser assigned municipalities that consent, until the consent is withdrawn, and no others', async () => {
    const [one, two, three] = joined as [string, string, string];
    await app.database.sql.query(
      'insert into adviser_assignment (municipality_id, person_id, from_on) select unnest($1::uuid[]), $2, current_date',
      [[one, two].map(tenantIdOf), adviserId],
    );
    const shown = async (client: TestClient) =>
      (await compare(client, [one, two, three])).data.municipalityComparison.municipalities.map(({ code }) => code);
    expect(await shown(adviser)).toEqual([]);
    for (const code of [one, two, three]) await consent(code, 'ASSIGNED_ADVISER');
    expect(await shown(adviser)).toEqual([]);
    await app.get(ProgrammeEditions).admitNames();
    expect((await shown(adviser)).toSorted()).toEqual([one, two].toSorted());
    const answer = (await compare(adviser, [one, three])).data.municipalityComparison;
    expect(answer.leftOut).toEqual([{ code: three, because: expect.stringMatching(/niet op naam/) }]);
    expect(JSON.stringify(answer.figures)).not.toContain(three);
    expect(await shown(app.as({ role: 'NATIONAL_ADVISER' }))).toEqual([]);
    expect((await adviser.send<{ comparisonChoices: object[] }>(choices)).data.comparisonChoices).toHaveLength(2);
    await withdraw(one, 'ASSIGNED_ADVISER');
    expect(await shown(adviser)).toEqual([two]);
    expect((await adviser.send<{ comparisonChoices: object[] }>(choices)).data.comparisonChoices).toHaveLength(1);
  }, 60_000);

  it('shows the VNG by name only who consents to it', async () => {
    const [one, two] = joined as [string, string];
    const shown = async () =>
      (await compare(vng, [one, two])).data.municipalityComparison.municipalities.map(({ code }) => code);
    expect(await shown()).toEqual([]);
    await consent(one, 'VNG');
    await app.get(ProgrammeEditions).admitNames();
    expect(await shown()).toEqual([one]);
    await withdraw(one, 'VNG');
    expect(await shown()).toEqual([]);
  });

  it('is of two to six, that exist, for the programme and the VNG', async () => {
    expect(codeOf(await compare(vws, joined.slice(0, 1)))).toBe('programme.sides');
    expect(codeOf(await compare(vws, [joined[0]!, joined[0]!]))).toBe('programme.sides');
    expect((await compare(vws, joined.slice(0, 6))).errors).toBeUndefined();
    expect(codeOf(await compare(vws, joined.slice(0, 7)))).toBe('programme.sides');
    expect(codeOf(await compare(vws, [joined[0]!, 'GM9999']))).toBe('not_found');
    expect(codeOf(await compare(coordinator, joined.slice(0, 2)))).toBe('forbidden');
    expect(codeOf(await coordinator.send(choices))).toBe('forbidden');
    expect(codeOf(await compare(app.anonymous, joined.slice(0, 2)))).toBe('unauthenticated');
  });
});
