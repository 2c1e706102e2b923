import {
  counted,
  daysBetween,
  dutchDate,
  MEETING_GAP_DAYS,
  moneyEndsSoon,
  pillarNames,
  type DatePrecision,
  type PillarCode,
} from '@bloemen/vocabulary';
import { principleGaps, type PillarStandingFacts, type PrincipleFacts } from '../plans/plans.facts.js';
import { packageAsked, type WeekPackage } from '../weeks/weeks.facts.js';

/** What may need attention, most pressing first. */
export const attentionKinds = [
  'ACTION_NEEDS_HELP',
  'MILESTONE_OVERDUE',
  'UNDERTAKING_LATE',
  'MOTION_UNTRACED',
  'WEEK_PACKAGE',
  'PILLAR_UNKNOWN',
  'PILLAR_STALE',
  'CONTACT_REVIEW',
  'MONEY_ENDS',
  'RECOMMENDED',
  'NO_MEETING',
  'NO_NEXT_MEETING',
  'PRINCIPLE_GAP',
  'PLAN_MISSING',
  'COALITION_MISSING',
  'CONSENT_NOT_GIVEN',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

export type AttentionFacts = {
  takesPart: boolean;
  /** Actions whose owner asks for help. */
  actionsNeedingHelp: readonly {
    id: string;
    what: string;
    organisation: string;
    remark: string | null;
    isDemonstration: boolean;
  }[];
  standings: readonly Pick<PillarStandingFacts, 'pillar' | 'level' | 'stale' | 'freshUntil'>[];
  overdueMilestones: readonly {
    id: string;
    title: string;
    owner: string;
    dueOn: string;
    pillar: PillarCode;
    goalId: string;
  }[];
  /** Promises to the council past their day. */
  lateUndertakings: readonly {
    id: string;
    title: string;
    promisedBy: string;
    dueOn: string;
    isDemonstration: boolean;
  }[];
  /** Motions adopted long ago of which nothing is recorded that delivers them. */
  untracedMotions: readonly {
    id: string;
    title: string;
    happenedOn: string;
    datePrecision: DatePrecision;
    isDemonstration: boolean;
  }[];
  principles: readonly PrincipleFacts[];
  moneyUntil: number | null;
  hasPlan: boolean;
  hasCoalition: boolean;
  /** What the adviser recommends and nobody answered. */
  recommendations: readonly { id: string; title: string; adviserName: string; because: string }[];
  /** Contact persons past the day on which somebody was to look at them; empty for who does not keep them. */
  contactsToReview: readonly {
    organisationId: string;
    organisation: string;
    name: string | null;
    reviewOn: string;
    isDemonstration: boolean;
  }[];
  /** When the coalition last met and meets next; null where it does not meet, and for who does not read of it. */
  meetings: { lastOn: string | null; nextOn: string | null } | null;
  weekPackage: WeekPackage;
  adviserMayRead: boolean;
};

export type AttentionItem = {
  kind: AttentionKind;
  because: string;
  /** Whom it is about, where that is somebody else. */
  who: string | null;
  pillar: PillarCode | null;
  subjectId: string | null;
  goalId: string | null;
  /** Whether it is about something that was invented at a first start. */
  isDemonstration: boolean;
};

/**
 * What needs attention in a workspace, each with its reason in one Dutch sentence. It reminds and never scolds: no
 * money is not a signal, money that stops within a year is (domain.md b, Money). Without participation nothing is asked
 * yet.
 */
export function attentionOf(facts: AttentionFacts, today: string): AttentionItem[] {
  if (!facts.takesPart) return [];
  const items: AttentionItem[] = [
    ...facts.actionsNeedingHelp.map(({ id, what, organisation, remark, isDemonstration }) => ({
      ...item('ACTION_NEEDS_HELP', `Bij ‘${what}’.${remark ? ` ${remark}` : ''}`, null, id),
      who: organisation,
      isDemonstration,
    })),
    ...facts.overdueMilestones.map(({ id, title, owner, dueOn, pillar, goalId }) =>
      item('MILESTONE_OVERDUE', `‘${title}’ (${owner}) zou klaar zijn op ${dutchDate(dueOn)}.`, pillar, id, goalId),
    ),
    ...facts.lateUndertakings.map(({ id, title, promisedBy, dueOn, isDemonstration }) => ({
      ...item('UNDERTAKING_LATE', `‘${title}’ (${promisedBy}) zou klaar zijn op ${dutchDate(dueOn)}.`, null, id),
      isDemonstration,
    })),
    ...facts.untracedMotions.map(({ id, title, happenedOn, datePrecision, isDemonstration }) => ({
      ...item(
        'MOTION_UNTRACED',
        `‘${title}’ is aangenomen (${dutchDate(happenedOn, datePrecision)}). Er is nog niet vastgelegd wat deze motie uitvoert.`,
        null,
        id,
      ),
      isDemonstration,
    })),
    ...facts.standings
      .filter(({ level }) => level === 'UNKNOWN')
      .map(({ pillar }) => item('PILLAR_UNKNOWN', `Bij ‘${pillarNames[pillar]}’ is nog geen feit vastgelegd.`, pillar)),
    ...facts.standings
      .filter(({ stale }) => stale)
      .map(({ pillar, freshUntil }) =>
        item(
          'PILLAR_STALE',
          `De status van ‘${pillarNames[pillar]}’ was actueel tot en met ${dutchDate(freshUntil ?? today)}. Klopt hij nog?`,
          pillar,
        ),
      ),
    ...facts.contactsToReview.map(({ organisationId, organisation, name, reviewOn, isDemonstration }) => ({
      ...item(
        'CONTACT_REVIEW',
        `${name ?? 'De contactpersoon'}: nakijken had gemoeten op ${dutchDate(reviewOn)}.`,
        null,
        organisationId,
      ),
      who: organisation,
      isDemonstration,
    })),
    ...principleGaps(facts.principles).map(({ pillar, sharedWith }) =>
      item(
        'PRINCIPLE_GAP',
        sharedWith.length > 0
          ? `‘${pillarNames[pillar]}’ deelt het uitgangspunt ‘${sharedWith.join('’ en ‘')}’ en heeft geen eigen uitgangspunt.`
          : `Geen van uw uitgangspunten gaat over ‘${pillarNames[pillar]}’.`,
        pillar,
      ),
    ),
  ];
  const thisYear = Number(today.slice(0, 4));
  if (facts.moneyUntil !== null && moneyEndsSoon(facts.moneyUntil, today)) {
    const stops = facts.moneyUntil < thisYear ? 'liep tot en met' : 'loopt tot en met';
    items.push(
      item(
        'MONEY_ENDS',
        `Het structurele geld ${stops} ${facts.moneyUntil}. Er is nog geen geld voor daarna vastgelegd.`,
        'P1',
      ),
    );
  }
  items.push(
    ...facts.recommendations.map(({ id, title, adviserName, because }) =>
      item('RECOMMENDED', `${adviserName} raadt u ‘${title}’ aan. ${because}`, null, id),
    ),
  );
  items.push(...meetingItems(facts.meetings, today));
  const packageDueOn = packageAsked(facts.weekPackage, today);
  if (packageDueOn) items.push(item('WEEK_PACKAGE', `Bestellen kan tot en met ${dutchDate(packageDueOn)}.`));
  if (!facts.hasPlan) items.push(item('PLAN_MISSING', 'De titel van uw plan van aanpak is nog niet vastgelegd.'));
  if (!facts.hasCoalition) items.push(item('COALITION_MISSING', 'Uw lokale coalitie is nog niet vastgelegd.'));
  if (!facts.adviserMayRead)
    items.push(
      item(
        'CONSENT_NOT_GIVEN',
        'Uw adviseur mag uw samenvatting niet lezen, want u gaf geen toestemming. Dat is uw keuze.',
      ),
    );
  return items.sort((a, b) => attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind));
}

/** No next meeting; or one, after a time that is too long (domain.md b, Processes). */
function meetingItems(meetings: AttentionFacts['meetings'], today: string): AttentionItem[] {
  if (!meetings) return [];
  const { lastOn, nextOn } = meetings;
  const last = lastOn === null ? '' : ` De laatste was op ${dutchDate(lastOn)}.`;
  if (nextOn === null)
    return [item('NO_NEXT_MEETING', `Er is nog geen volgende bijeenkomst van de coalitie gepland.${last}`, 'P2')];
  if (lastOn === null || daysBetween(lastOn, today) <= MEETING_GAP_DAYS) return [];
  return [
    item(
      'NO_MEETING',
      `Uw coalitie kwam meer dan ${counted(MEETING_GAP_DAYS, 'dag', 'dagen')} niet bij elkaar.${last}`,
      'P2',
    ),
  ];
}

function item(
  kind: AttentionKind,
  because: string,
  pillar: PillarCode | null = null,
  subjectId: string | null = null,
  goalId: string | null = null,
): AttentionItem {
  return { kind, because, who: null, pillar, subjectId, goalId, isDemonstration: false };
}
