import type { PillarCode } from '@bloemen/vocabulary';
import type { WorkspacePageQuery } from './workspace.generated.js';
import { addressOf, type PageAddress } from '../../shared/address.js';
import { today } from '../../shared/formats.js';

type Workspace = WorkspacePageQuery['workspace'];
type Attention = Workspace['attention'][number];

/** In this order: what is late, what somebody waits for, what is no longer current, what nobody knows, and what may still be filled in. */
export const taskGroups = ['LATE', 'ASKED', 'STALE', 'UNKNOWN', 'OPEN'] as const;
export type TaskGroup = (typeof taskGroups)[number];

export type Task = {
  key: string;
  group: TaskGroup;
  kind: Attention['kind'];
  /** More than one where one action finishes them together. */
  items: readonly Attention[];
  href: PageAddress;
};

const groupOf: Record<Attention['kind'], TaskGroup> = {
  ACTION_NEEDS_HELP: 'ASKED',
  MILESTONE_OVERDUE: 'LATE',
  UNDERTAKING_LATE: 'LATE',
  MOTION_UNTRACED: 'LATE',
  MONEY_ENDS: 'LATE',
  RECOMMENDED: 'ASKED',
  NO_MEETING: 'LATE',
  WEEK_PACKAGE: 'ASKED',
  NO_NEXT_MEETING: 'OPEN',
  PILLAR_STALE: 'STALE',
  CONTACT_REVIEW: 'STALE',
  PILLAR_UNKNOWN: 'UNKNOWN',
  PRINCIPLE_GAP: 'OPEN',
  PLAN_MISSING: 'OPEN',
  COALITION_MISSING: 'OPEN',
  CONSENT_NOT_GIVEN: 'OPEN',
};

/**
 * What needs attention as tasks that can be finished, each with the page where that is done. Pillars that are not
 * current are one task: they are gone through one after another. Who records nothing is led to where they can be read.
 */
export function tasksOf(attention: readonly Attention[], mayRecord: boolean): Task[] {
  const stale = attention.filter(({ kind }) => kind === 'PILLAR_STALE');
  const tasks = attention
    .filter((item) => item.kind !== 'PILLAR_STALE' || item === stale[0])
    .map((item) => ({
      key: `${item.kind} ${item.pillar} ${item.subjectId}`,
      group: groupOf[item.kind],
      kind: item.kind,
      items: item.kind === 'PILLAR_STALE' ? stale : [item],
      href: hrefOf(item, mayRecord),
    }));
  return taskGroups.flatMap((group) => tasks.filter((task) => task.group === group));
}

/** The goals of its pillar, with this one open. */
export const goalHref = (pillar: PillarCode | null, goalId: string | null): PageAddress =>
  addressOf('/werkruimte/plan/doelen', { search: { pijler: pillar ?? undefined, doel: goalId ?? undefined } });

function hrefOf({ kind, pillar, goalId, subjectId }: Attention, mayRecord: boolean): PageAddress {
  switch (kind) {
    case 'ACTION_NEEDS_HELP':
      return addressOf('/werkruimte/acties', { search: { actie: subjectId ?? undefined } });
    case 'CONTACT_REVIEW':
      if (!subjectId) return '/werkruimte/coalitie';
      return addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId: subjectId } });
    case 'MILESTONE_OVERDUE':
      return goalHref(pillar, goalId);
    case 'UNDERTAKING_LATE':
      return addressOf('/werkruimte/besluiten/toezeggingen', { search: { toezegging: subjectId ?? undefined } });
    case 'MOTION_UNTRACED':
      if (!subjectId) return '/werkruimte/besluiten/moties';
      return addressOf('/werkruimte/besluiten/moties/$id', { params: { id: subjectId } });
    case 'PILLAR_STALE':
      return mayRecord ? '/werkruimte/bijwerken' : '/werkruimte/plan';
    case 'MONEY_ENDS':
      return '/werkruimte/geld';
    case 'PILLAR_UNKNOWN':
      if (!mayRecord) return '/werkruimte/plan';
      return addressOf('/werkruimte/plan/feit', { search: { pijler: pillar ?? undefined } });
    case 'RECOMMENDED':
      return '/werkruimte/toolkit/keuze';
    case 'PRINCIPLE_GAP':
      return '/werkruimte/plan/uitgangspunten';
    case 'NO_MEETING':
    case 'NO_NEXT_MEETING':
      return '/werkruimte/overleg';
    case 'WEEK_PACKAGE':
      return addressOf('/werkruimte/week/$jaar', { params: { jaar: today().slice(0, 4) } });
    case 'COALITION_MISSING':
      return '/werkruimte/coalitie';
    case 'CONSENT_NOT_GIVEN':
      return '/werkruimte/instellingen';
    case 'PLAN_MISSING':
      return '/werkruimte/plan';
  }
}

/** Where a municipality that does not take part yet begins. */
export const beginAt = {
  statement: '/werkruimte/verklaring',
  coalition: '/werkruimte/coalitie',
  fact: '/werkruimte/plan/feit',
} as const satisfies Record<string, PageAddress>;
export type BeginStep = keyof typeof beginAt;

/** What is not done yet of it, for who can do it. */
export function firstStepsOf({ municipality, commitment, coalition, pillars, viewerCan }: Workspace): BeginStep[] {
  if (municipality.takesPart || !viewerCan.recordFact) return [];
  return [
    ...(commitment ? [] : (['statement'] as const)),
    ...(coalition ? [] : (['coalition'] as const)),
    ...(pillars.every(({ level }) => level === 'UNKNOWN') ? (['fact'] as const) : []),
  ];
}
