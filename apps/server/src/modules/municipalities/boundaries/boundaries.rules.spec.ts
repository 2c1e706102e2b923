import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areasOf } from './boundaries.builders.js';
import {
  areaOf,
  polygonsOf,
  readBoundaries,
  without,
  type BoundaryPart,
  type BoundaryReading,
} from './boundaries.rules.js';

type Borders = Topology<{ areas: GeometryCollection<{ name?: string }> }>;

const six = ['GM0377', 'GM0392', 'GM0394', 'GM0397', 'GM0473', 'GM0363'];
const read = (json: object): BoundaryReading => {
  const reading = readBoundaries(JSON.stringify(json));
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
};
const shapesOf = ({ topology: text }: BoundaryPart): Feature[] => {
  const borders = JSON.parse(text) as Borders;
  return feature(borders, borders.objects.areas).features;
};
const area = (shapes: readonly Feature[]) => shapes.reduce((sum, one) => sum + areaOf(polygonsOf(one) ?? []), 0);
const changed = (change: (first: Feature<Polygon>, all: FeatureCollection) => void): FeatureCollection => {
  const all = areasOf(six);
  change(all.features[0] as Feature<Polygon>, all);
  return all;
};
const withRing = (ring: unknown) =>
  changed(({ geometry }) => {
    geometry.coordinates = [ring as Position[]];
  });

describe('a file with borders', () => {
  it('is known by the codes in it, whatever their column is called', () => {
    const all = areasOf(six);
    for (const one of all.features) one.properties = { GM_CODE: one.properties!['statcode'] as string, GM_NAAM: 'X' };
    expect(read(all)).toMatchObject({ kind: 'MUNICIPALITY', problems: [], leftOut: 0 });
    expect(read(all).areas[0]).toEqual({ code: 'GM0363', name: 'X' });
  });

  it('counts as of the smallest area it names, in a part for each municipality', () => {
    const all = areasOf(['BU03970001', 'BU03970002', 'BU04730100']);
    for (const one of all.features) one.properties = { ...one.properties, GM_CODE: 'GM0397', WK_CODE: 'WK039700' };
    expect(read(all)).toMatchObject({ kind: 'NEIGHBOURHOOD', areas: { length: 3 } });
    expect(read(all).parts.map(({ part, codes }) => [part, codes.length])).toEqual([
      ['GM0397', 2],
      ['GM0473', 1],
    ]);
  });

  it('may be TopoJSON with several objects', () => {
    const json = topology({ regions: areasOf(['VR01']), areas: areasOf(six) }, 1e5);
    expect(read(json)).toMatchObject({ kind: 'MUNICIPALITY', areas: { length: 6 } });
  });

  it('leaves out water, which has the code of its municipality', () => {
    const all = areasOf([...six, 'GM0397']);
    all.features.at(-1)!.properties!['H2O'] = 'JA';
    expect(read(all)).toMatchObject({ leftOut: 1, problems: [], areas: { length: 6 } });
  });

  it.each([
    ['no JSON', 'code;naam\nGM0397;Heemstede', 'unreadable'],
    ['other JSON', '{"gemeenten":[]}', 'unreadable'],
    ['nothing', '{"type":"FeatureCollection","features":[]}', 'unreadable'],
    [
      'arcs that are not there',
      '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","id":"GM0397","arcs":[[7]]}}}',
      'unreadable',
    ],
    ['areas of something else', JSON.stringify(areasOf(['PV27'])), 'no_areas'],
    [
      'metres of the national grid (RD)',
      JSON.stringify(
        withRing([
          [102000, 484000],
          [103000, 484000],
          [103000, 485000],
          [102000, 484000],
        ]),
      ),
      'wrong_projection',
    ],
    [
      'another projection by its own word',
      JSON.stringify({ ...areasOf(six), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }),
      'wrong_projection',
    ],
    [
      'latitude before longitude',
      JSON.stringify(
        withRing([
          [52, 4],
          [52.1, 4],
          [52.1, 4.1],
          [52, 4],
        ]),
      ),
      'outside_country',
    ],
  ])('of %s is refused', (_, text, why) => {
    expect(readBoundaries(text)).toEqual({ refused: `boundary_import.${why}` });
  });

  it.each([
    [
      'that is not closed',
      withRing([
        [4, 52],
        [4.1, 52],
        [4.1, 52.1],
        [4, 52.1],
      ]),
      /niet gesloten/,
    ],
    [
      'of three points',
      withRing([
        [4, 52],
        [4.1, 52],
        [4, 52],
      ]),
      /te weinig punten/,
    ],
    [
      'without a surface',
      withRing([
        [4, 52],
        [4.1, 52],
        [4.2, 52],
        [4, 52],
      ]),
      /geen oppervlakte/,
    ],
    [
      'with a word among its points',
      withRing([
        [4, 52],
        ['a', 52],
        [4.1, 52.1],
        [4, 52],
      ]),
      /geen getal/,
    ],
    [
      'that goes abroad',
      withRing([
        [4, 52],
        [14.1, 52],
        [4.1, 52.1],
        [4, 52],
      ]),
      /niet in Nederland/,
    ],
    [
      'that is a point',
      changed((first) => Object.assign(first, { geometry: { type: 'Point', coordinates: [4, 52] } })),
      /geen vlak/,
    ],
    ['that is missing', changed((first) => Object.assign(first, { geometry: null })), /geen vlak/],
    ['that comes twice', changed((first, all) => all.features.push(structuredClone(first))), /meer dan één keer/],
  ])('with a shape %s names it and keeps nothing', (_, json, message) => {
    expect(read(json)).toMatchObject({
      parts: [],
      problems: [{ code: 'GM0377', message: expect.stringMatching(message) }],
    });
  });

  it('can be without what the register does not know', () => {
    const [part] = read(areasOf(six)).parts;
    const left = without(part!, new Set(['GM0377']))!;
    expect(shapesOf(left)).toHaveLength(5);
    expect(without(part!, new Set(six))).toBeNull();
  });
});

describe('simplified borders', () => {
  // Many municipalities, so that there are more corners than are kept.
  const many = Array.from({ length: 90 }, (_, index) => `GM${String(index + 1000)}`);
  const reading = read(areasOf(many));
  const [part] = reading.parts;
  const borders = JSON.parse(part!.topology) as Borders;
  const shapes = shapesOf(part!);

  it('have fewer corners and all areas', () => {
    expect(reading.pointsBefore).toBeGreaterThan(20_000);
    expect(part!.points).toBeLessThan(12_100);
    expect(shapes.map(({ id }) => id).sort()).toEqual(many);
  });

  it('leave no gap and no overlap: the areas together are as large as the land they share', () => {
    // The land as a whole, from borders that belong to one area only.
    const outer = topology({ areas: { type: 'FeatureCollection', features: shapes } as FeatureCollection });
    const used = new Map<number, number>();
    for (const geometry of (outer.objects['areas'] as GeometryCollection).geometries)
      for (const ring of (geometry as { arcs: number[][][] }).arcs.flat())
        for (const arc of ring) used.set(arc < 0 ? ~arc : arc, (used.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    expect(Math.max(...used.values())).toBe(2);
    // A ragged line wanders as much to one side as to the other, so the block keeps about its size.
    expect(area(shapes)).toBeCloseTo(90 * 0.04 ** 2, 3);
  });

  it('keep who is beside whom', () => {
    const beside = neighbors(borders.objects.areas.geometries);
    const codes = borders.objects.areas.geometries.map(({ id }) => String(id));
    expect(beside[codes.indexOf('GM1004')]!.map((index) => codes[index]).sort()).toEqual([
      'GM1001',
      'GM1003',
      'GM1005',
      'GM1007',
    ]);
  });

  it('turn against the clock outside, as GeoJSON asks', () => {
    const ring = (shapes[0]!.geometry as MultiPolygon).coordinates[0]![0]!;
    const turn = ring
      .slice(1)
      .reduce((sum, [x = 0, y = 0], index) => sum + ring[index]![0]! * y - x * ring[index]![1]!, 0);
    expect(turn).toBeGreaterThan(0);
  });
});

const files = process.env['BOUNDARY_FILES'] ?? '';
(existsSync(`${files}/gemeentegrenzen-2024-wgs84.geojson`) ? describe : describe.skip)('the whole files', () => {
  it.each([
    ['gemeentegrenzen-2024-wgs84.geojson', 42_025],
    ['gemeenten-vr-2023.topo.json', 13_636],
  ])('%s gives all 342 municipalities in less than 200 kB', (name, pointsBefore) => {
    const reading = readBoundaries(readFileSync(`${files}/${name}`, 'utf8'));
    expect(reading).toMatchObject({ kind: 'MUNICIPALITY', areas: { length: 342 }, problems: [], pointsBefore });
    const [part] = (reading as BoundaryReading).parts;
    expect(part!.topology.length).toBeLessThan(200_000);
    const borders = JSON.parse(part!.topology) as Borders;
    const codes = borders.objects.areas.geometries.map(({ id }) => String(id));
    const beside = neighbors(borders.objects.areas.geometries)[codes.indexOf('GM0397')]!.map((index) => codes[index]);
    expect(beside).toEqual(expect.arrayContaining(['GM0377', 'GM0392']));
    expect(shapesOf(part!).every((one) => areaOf(polygonsOf(one)!) > 0)).toBe(true);
  });
});
