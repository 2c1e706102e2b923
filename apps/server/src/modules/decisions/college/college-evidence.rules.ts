import { lastDayOf } from '@bloemen/vocabulary';
import type { CarriedWording } from '../../plans/plans.facts.js';
import type { ContributionRow, PolicyLinkRow } from './college.repository.js';
import type { CoalitionAgreementClause } from './college.types.js';

const fits = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
const line = (text: string) => text.replace(/\s+/g, ' ');

/**
 * What a contribution says as a fact: an agreement on who is responsible for what, from the day it was agreed, until it
 * is done or its time is over. Null while it is asked only, and once it is declined.
 */
export function contributionFact(contribution: ContributionRow): CarriedWording | null {
  const { portfolio, what, status, statusOn, agreedOn, agreedSource, untilOn, untilPrecision } = contribution;
  if (!agreedOn || !agreedSource || status === 'ASKED' || status === 'DECLINED') return null;
  const endsOn = status === 'DONE' ? statusOn : untilOn && lastDayOf(untilOn, untilPrecision!);
  return {
    pillar: 'P4',
    kind: 'RESPONSIBILITIES',
    certainty: 'DECIDED',
    title: fits(`Bijdrage uit de portefeuille ${portfolio}: ${line(what)}`, 160),
    happenedOn: agreedOn,
    endsOn: endsOn && endsOn < agreedOn ? agreedOn : endsOn,
    sourceType: 'STATEMENT',
    sourceText: agreedSource,
  };
}

/**
 * What a link says as a fact: a text in adopted policy where it is one, else a connection. What is intended without a day
 * is of the day it was recorded.
 */
export function policyLinkFact(link: PolicyLinkRow): CarriedWording {
  const { name, measure, isPolicyText, state, sinceOn, sincePrecision, recordedOn } = link;
  const isMade = state === 'MADE';
  return {
    pillar: 'P4',
    kind: isPolicyText ? 'POLICY_TEXT' : 'POLICY_LINK',
    certainty: isMade ? (isPolicyText ? 'DECIDED' : 'DONE') : 'INTENDED',
    title: fits(isPolicyText && measure ? `${name}: ${line(measure)}` : `Verbinding met beleid: ${name}`, 160),
    happenedOn: sinceOn ?? recordedOn,
    datePrecision: sincePrecision ?? 'DAY',
    sourceType: link.sourceType,
    sourceText: link.sourceText,
    note: link.note,
  };
}

/** What an agreement says as a fact, with its words; null where it is not in it. */
export function clauseFact(clause: CoalitionAgreementClause): CarriedWording | null {
  const { state, title, page, agreedOn, agreedPrecision, quote, sourceText, sourceUrl } = clause;
  if (state !== 'IN_IT') return null;
  return {
    pillar: 'P1',
    kind: 'POLICY_TEXT',
    certainty: 'DECIDED',
    title: fits(`Eenzaamheid in ‘${title}’${page ? `, bladzijde ${page}` : ''}`, 160),
    happenedOn: agreedOn!,
    datePrecision: agreedPrecision!,
    sourceType: 'AGREEMENT',
    sourceText,
    sourceUrl,
    note: quote,
  };
}
