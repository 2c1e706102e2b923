import { createHash } from 'node:crypto';
import { isPillar, type PublicBlock, type PublicChange } from '@bloemen/vocabulary';
import type { PublicContents } from '../contents.js';

type Content = PublicContents[PublicBlock];
type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Thing = { [key: string]: Json };

/** What the records of a list are called; lists in other places have none. */
const nameOfList: Record<string, string> = {
  facts: 'Feit',
  partners: 'Organisatie',
  goals: 'Doel',
  activities: 'Activiteit',
  lines: 'Bedrag',
  money: 'Bedrag',
  offers: 'Aanbod',
  examples: 'Voorbeeld',
  motion: 'Motie',
  requests: 'Verzoek',
  decisions: 'Besluit',
  points: 'Besluitpunt',
  views: 'Zienswijze',
  undertakings: 'Toezegging',
  documents: 'Document',
  factsheet: 'Factsheet',
};

/** What else a block says of itself. */
const nameOfText: Record<string, string> = {
  lead: 'De tekst erboven',
  level: 'De status van de pijler',
  coalition: 'De naam van de coalitie',
  since: 'De dag waarop de coalitie begon',
  title: 'De titel van het plan',
  vision: 'De visie',
  adoptedOn: 'De dag waarop het plan is vastgesteld',
  year: 'Het jaar van de week',
  name: 'De naam van de week',
  firstOn: 'De eerste dag van de week',
  lastOn: 'De laatste dag van de week',
  week: 'De week',
  isConditional: 'Het voorbehoud',
  signedOn: 'De dag van ondertekenen',
  signatures: 'De ondertekening',
  certificateCode: 'Het certificaat',
  mailbox: 'Het e-mailadres',
  person: 'De contactpersoon',
};

const isThing = (value: Json | undefined): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecord = (value: Json | undefined): value is Thing & { id: string } =>
  isThing(value) && typeof value['id'] === 'string';
const json = (content: Content | null) => content as unknown as Thing | null;

/** The same for the same content, whatever the order of its keys. */
export function hashOf(content: Content): string {
  return createHash('sha256')
    .update(canonical(json(content)!))
    .digest('hex');
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isThing(value)) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`)
    .join(',')}}`;
}

type Found = { id: string; kind: string; title: string; says: string; isDemonstration: boolean | null };

/** Every record in a content, also inside others, once each. */
export function recordsIn(content: Content | null): Found[] {
  const found = new Map<string, Found>();
  const walk = (value: Json, key: string) => {
    if (Array.isArray(value)) return value.forEach((one) => walk(one, key));
    if (!isThing(value)) return;
    if (isRecord(value)) {
      const own = Object.fromEntries(
        Object.entries(value).filter(([, part]) => !Array.isArray(part) || !part.some(isRecord)),
      );
      const { id, title, body, committee, year, isDemonstration } = value;
      const name = [title, body, committee].find((text) => typeof text === 'string') ?? '';
      found.set(id, {
        id,
        kind: nameOfList[key] ?? 'Onderdeel',
        title: typeof year === 'number' ? `${name}, ${year}` : name,
        says: canonical(own),
        isDemonstration: typeof isDemonstration === 'boolean' ? isDemonstration : null,
      });
    }
    for (const [name, part] of Object.entries(value)) walk(part, name);
  };
  if (content) walk(json(content)!, '');
  return [...found.values()];
}

/** Whether all that is shown is invented. */
export function isInvented(content: Content): boolean {
  const said = [
    ...recordsIn(content).flatMap(({ isDemonstration }) => isDemonstration ?? []),
    ...('isDemonstration' in content ? [content.isDemonstration] : []),
  ];
  return said.length > 0 && said.every(Boolean);
}

/** How many things of its own kind a block shows. */
export function countIn(block: PublicBlock, content: Content | null): number {
  if (!content) return 0;
  if (block === 'COUNCIL') {
    const { chains, undertakings, money, documents } = content as PublicContents['COUNCIL'];
    return chains.length + undertakings.length + money.length + documents.length;
  }
  if (block === 'CONTACT') {
    const { mailbox, person } = content as PublicContents['CONTACT'];
    return Number(mailbox !== null) + Number(person !== null);
  }
  if (block === 'STATEMENT') return (content as PublicContents['STATEMENT']).signatures.length;
  return recordsIn(content).length;
}

/**
 * A shown content without what everybody may no longer read: records that are not in the content of now (nor `over`),
 * and what else the block no longer has anything of. Null when nothing is left but a text above nothing.
 */
export function narrowed<C extends Content>(
  block: PublicBlock,
  shown: C,
  now: Content | null,
  over: readonly string[],
): C | null {
  const readable = new Set([...recordsIn(now).map(({ id }) => id), ...over]);
  const keep = (value: Json): Json => {
    if (Array.isArray(value)) return value.filter((one) => !isRecord(one) || readable.has(one.id)).map(keep);
    if (!isThing(value)) return value;
    if (isRecord(value) && !readable.has(value.id)) return null;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, keep(part)]));
  };
  const left = keep(json(shown)!) as Thing;
  const current = json(now);
  for (const [key, value] of Object.entries(left))
    if (key !== 'lead' && !Array.isArray(value) && typeof value !== 'boolean' && isGone(block, current, left, key))
      left[key] = null;
  if (Array.isArray(left['chains']))
    left['chains'] = left['chains']
      .filter(isThing)
      .map((chain) => (chain['motion'] === null ? { ...chain, requests: [] } : chain))
      .filter(({ motion, decisions }) => motion !== null || (decisions as Json[]).length > 0);
  const content = left as unknown as C;
  return hasSomething(block, content, now) ? content : null;
}

/** Of the week the days and the name stay with the activities of that year, whatever year comes next. */
const isGone = (block: PublicBlock, now: Thing | null, shown: Thing, key: string) =>
  block !== 'WEEK' && ((now?.[key] ?? null) === null || (key === 'person' && isSomebodyElse(now?.[key], shown[key])));

/** In whose place somebody else came is no longer named: the consent was theirs alone. */
const isSomebodyElse = (now: Json | undefined, shown: Json | undefined) =>
  isThing(now) && isThing(shown) && now['name'] !== shown['name'];

function hasSomething(block: PublicBlock, content: Content, now: Content | null): boolean {
  if (block === 'STATEMENT') return now !== null;
  if (block === 'PLAN' && (content as PublicContents['PLAN']).title !== null) return true;
  return countIn(block, content) > 0 || ('lead' in content && content.lead !== null && isPillar(block));
}

/** What differs between two contents of a block, record by record; null is nothing at all. */
export function changesBetween(before: Content | null, after: Content | null): PublicChange[] {
  const [old, fresh] = [recordsIn(before), recordsIn(after)];
  const known = new Map(old.map((record) => [record.id, record]));
  const kept = new Set(fresh.map(({ id }) => id));
  const ofRecords = [
    ...fresh.flatMap(({ id, kind, title, says }): PublicChange[] => {
      const was = known.get(id);
      if (!was) return [{ change: 'ADDED', kind, title }];
      return was.says === says ? [] : [{ change: 'CHANGED', kind, title }];
    }),
    ...old.filter(({ id }) => !kept.has(id)).map(({ kind, title }): PublicChange => ({ change: 'GONE', kind, title })),
  ];
  const [one, other] = [json(before) ?? {}, json(after) ?? {}];
  const ofTexts = Object.entries(nameOfText).flatMap(([key, kind]): PublicChange[] => {
    const [was, is] = [one[key] ?? null, other[key] ?? null];
    if (isRecord(was) || isRecord(is) || canonical(was) === canonical(is)) return [];
    return [{ change: was === null ? 'ADDED' : is === null ? 'GONE' : 'CHANGED', kind, title: null }];
  });
  return [...ofTexts, ...ofRecords];
}
