import { levels, pillarCodes, type Level, type PillarCode } from '@bloemen/vocabulary';
import { populationNames } from '../apps/server/src/modules/indicators/indicators.facts.js';
import { marginNote } from '../apps/server/src/modules/indicators/indicators.rules.js';
import {
  alikeTraits,
  likenessOf,
  type AlikeWeights,
  type Traits,
} from '../apps/server/src/modules/municipalities/alike.facts.js';
import {
  classRanges,
  groupsAround,
  middleHalf,
  refusedBecause,
  tooFewBecause,
  withheldBecause,
} from '../apps/server/src/modules/programme/comparison/comparison.rules.js';
import {
  countedMeasureCodes,
  countedMeasures,
  type Edition,
  type PictureRow,
} from '../apps/server/src/modules/programme/programme.facts.js';
import { consentWaitsBecause, urbanityNames } from '../apps/server/src/modules/programme/programme.rules.js';

/**
 * The own municipality among those that are alike: PostgreSQL finds who is near and the quartiles, and the sentences are
 * the product's own rules. $1 workspace, $2 day, $3 size of the group, $4 to $7 weights.
 */
export const comparison = `
  with own as (
    select m.*, m.status in ('JOINED', 'ACTIVE', 'DORMANT') as participates,
      exists (select from consent c where c.tenant_id = m.id and c.reader = 'PEERS' and c.withdrawn_at is null) as is_open,
      exists (select from edition_insider i where i.tenant_id = m.id and i.reader = 'PEERS') as is_known
    from municipality m where m.id = $1
  ), alike as materialized (
    select m.id, m.cbs_code from municipality m, own
    where m.status in ('JOINED', 'ACTIVE', 'DORMANT') and m.id <> own.id
    order by coalesce((
        $4::float8 * abs(log(m.inhabitants::float8 / own.inhabitants))
        + $5::float8 * coalesce(abs(m.urbanity - own.urbanity) / 4.0::float8, 0)
        + $6::float8 * case when m.ggd_code = own.ggd_code then 0 when m.province_code = own.province_code then 0.5 else 1 end
        + $7::float8 * coalesce(abs(extract(year from m.joined_on) - extract(year from own.joined_on)) / 8, 0)::float8
      ) / nullif($4 + case when m.urbanity - own.urbanity is null then 0 else $5 end + $6
        + case when m.joined_on - own.joined_on is null then 0 else $7 end, 0), 0), m.id limit $3
  ), figure as (
    select d.*, n.year from indicator_definition d cross join lateral (
      select max(l.year) as year from municipality m cross join lateral (
        select o.year from indicator_observation o where o.definition_id = d.id and o.area_code = m.cbs_code
          and o.value is not null order by o.year desc limit 1) l
      where m.status <> 'MERGED') n
    where d.measure in ('LONELY', 'SEVERELY_LONELY') and d.population in ('18+', '65+', '16-25') and n.year is not null
      and d.version = (select max(version) from indicator_definition later where later.code = d.code)
  )
  select json_build_object(
    'own', json_build_object('id', own.id, 'code', own.cbs_code, 'name', own.name, 'participates', own.participates,
      'isOpen', own.is_open, 'isKnown', own.is_known, 'inhabitants', own.inhabitants, 'urbanity', own.urbanity,
      'provinceCode', own.province_code, 'province', own.province, 'ggdCode', own.ggd_code, 'ggdRegion', own.ggd_region,
      'joinedOn', own.joined_on, 'share65', null),
    'pillars', coalesce((select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale',
      coalesce(s.level <> 'UNKNOWN' and s.fresh_until < $2, false))) from pillar_standing s where s.tenant_id = own.id), '[]'),
    'partners', (select count(*) from coalition_membership c join organisation o on o.id = c.organisation_id
      where c.tenant_id = own.id and c.state in ('MEMBER', 'CORE') and o.municipality_id is distinct from own.id
        and c.from_on <= $2 and (c.until_on is null or c.until_on > $2)),
    'tools', (select count(*) from toolkit_adoption t where t.tenant_id = own.id and t.status = 'IN_USE'),
    'count', (select count(*) from alike),
    'peers', coalesce((
      select json_agg(json_build_object('id', m.id, 'code', m.cbs_code, 'name', m.name, 'inhabitants', m.inhabitants,
        'urbanity', m.urbanity, 'provinceCode', m.province_code, 'province', m.province, 'ggdCode', m.ggd_code,
        'ggdRegion', m.ggd_region, 'joinedOn', m.joined_on, 'share65', null, 'pillars', (
          select json_agg(json_build_object('pillar', s.pillar, 'level', s.level, 'stale',
            coalesce(s.level <> 'UNKNOWN' and s.fresh_until < $2, false))) from pillar_standing s where s.tenant_id = m.id)))
      from alike a join municipality m on m.id = a.id
      where own.participates and own.is_open and own.is_known
        and exists (select from consent c where c.tenant_id = m.id and c.reader = 'PEERS' and c.withdrawn_at is null)
        and exists (select from edition_insider i where i.tenant_id = m.id and i.reader = 'PEERS')), '[]'),
    'figures', coalesce((
      select json_agg(json_build_object('code', f.code, 'name', f.name, 'population', f.population, 'method', f.method,
        'explanation', f.explanation, 'attribution', f.attribution, 'source', f.source, 'year', f.year,
        'own', o.value, 'band', g.band, 'count', g.count, 'isCareful', o.value is not null and g.count > 0
          and (o.derived_from is not null or g.is_derived))
        order by array_position(array['18+', '65+', '16-25'], f.population),
          array_position(array['LONELY', 'SEVERELY_LONELY'], f.measure))
      from figure f
      left join indicator_observation o on o.definition_id = f.id and o.area_code = own.cbs_code and o.year = f.year
      cross join lateral (
        select count(*) as count, bool_or(x.derived_from is not null) as is_derived,
          percentile_cont(array[0.25, 0.5, 0.75]) within group (order by x.value::float8) as band
        from alike a join indicator_observation x on x.definition_id = f.id and x.area_code = a.cbs_code
          and x.year = f.year and x.value is not null) g), '[]'),
    'edition', case when own.participates then (
      select content from programme_edition order by edition_on desc limit 1) end) as page
  from own`;

type Pillars = { pillar: PillarCode; level: Level; stale: boolean }[];
type Stored = {
  own: Traits & { code: string; name: string; participates: boolean; isOpen: boolean; isKnown: boolean };
  pillars: Pillars;
  partners: number;
  tools: number;
  count: number;
  peers: (Traits & { code: string; name: string; pillars: Pillars | null })[];
  figures: {
    code: string;
    name: string;
    population: string;
    method: 'MODEL' | 'SURVEY';
    explanation: string;
    attribution: string;
    source: string;
    year: number;
    own: number | null;
    band: number[] | null;
    count: number;
    isCareful: boolean;
  }[];
  edition: Edition | null;
};

const five = (known: Pillars): Pillars =>
  pillarCodes.map((pillar) => known.find((one) => one.pillar === pillar) ?? { pillar, level: 'UNKNOWN', stale: false });
const rounded = (value: number): number => Math.round(value * 10) / 10;

export function comparisonPage(
  { own, pillars, partners, tools, count, peers, figures, edition }: Stored,
  weights: AlikeWeights,
  today: string,
): object {
  const told: Record<(typeof alikeTraits)[number], string | null> = {
    INHABITANTS: `${own.inhabitants.toLocaleString('nl-NL')} inwoners`,
    URBANITY: own.urbanity === null ? null : urbanityNames[own.urbanity]!.toLowerCase(),
    REGION: `${own.ggdRegion}, ${own.province}`,
    SHARE_65: null,
    PHASE: own.joinedOn && `doet mee sinds ${own.joinedOn.slice(0, 4)}`,
  };
  const current = edition && { ...edition, groups: edition.groups.filter(({ isFormer }) => !isFormer) };
  return {
    ownPosition: {
      code: own.code,
      name: own.name,
      asOf: today,
      editionOn: current?.editionOn ?? null,
      takesPart: own.participates,
      isOpenToPeers: own.isOpen,
      waitsBecause: own.isOpen
        ? consentWaitsBecause('PEERS', { adviser: null, insiders: own.isKnown ? ['PEERS'] : [] })
        : null,
      withheldBecause,
      groupCount: count,
      traits: alikeTraits.map((trait) => ({ trait, weight: weights[trait], own: told[trait] })),
      peers: peers
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
        .map((peer) => ({
          code: peer.code,
          name: peer.name,
          because: likenessOf(own, peer, weights).because,
          pillars: five(peer.pillars ?? []),
        })),
      figures: figures.map((figure) => {
        const [lower, median, upper] = (figure.count < 10 ? null : figure.band)?.map(rounded) ?? [];
        return {
          code: figure.code,
          name: figure.name,
          population: populationNames[figure.population] ?? figure.population,
          year: figure.year,
          own: figure.own,
          band: lower === undefined ? null : { lower, median, upper },
          because: lower === undefined ? tooFewBecause(figure.count) : null,
          count: figure.count,
          without: count - figure.count,
          instructions: [
            figure.explanation,
            marginNote(figure.method),
            ...(figure.isCareful
              ? ['Vergelijk met zorg: een van beide is berekend als gemiddelde, gewogen naar inwoners.']
              : []),
          ],
          source: `${figure.attribution}, ${figure.source}, ${figure.year}`,
        };
      }),
      pillars: own.participates ? five(pillars) : [],
      measures: (own.participates ? countedMeasureCodes : []).map((code) => {
        const { name, of } = countedMeasures[code];
        return { code, name, value: of({ partners, tools } as PictureRow) };
      }),
      groups: groupsAround(own, current).map((group) => {
        const because = refusedBecause(group);
        const counts = [...group.pillars, ...(group.measures ?? [])].flatMap((one) => one.counts);
        return {
          dimension: group.dimension,
          name: group.name,
          parts: group.parts ?? [],
          participating: group.participating,
          because,
          isPartly: because === null && counts.includes(null),
          pillars: (because ? [] : group.pillars).map((one) => ({
            pillar: one.pillar,
            stale: one.stale,
            levels: levels.map((level, at) => ({ level, count: one.counts[at] ?? null })),
          })),
          measures: (because ? [] : (group.measures ?? [])).map((measure) => {
            const ranges = classRanges(measure.code);
            return {
              code: measure.code,
              classes: ranges.map((range, at) => ({ ...range, count: measure.counts[at] ?? null })),
              band: middleHalf(ranges, measure.counts, group.participating),
            };
          }),
        };
      }),
    },
  };
}
