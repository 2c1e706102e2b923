import {
  activeElementCodes,
  activeElements,
  counted,
  targetGroupCodes,
  targetGroups,
  type ActiveElement,
  type TargetGroup,
} from '@bloemen/vocabulary';

/**
 * What the activities of a municipality offer together. The seven active elements are those of W20 (119 interventions in
 * 22 reviews); that organisations reach for a meeting project first is W19. It says what is recorded and what is not,
 * with the reason; it advises, and never scores or blocks.
 */
export const mixFindingKinds = [
  'ONE_ELEMENT',
  'ELEMENTS_MISSING',
  'ELEMENTS_THIN',
  'GROUPS_MISSING',
  'ELEMENTS_UNKNOWN',
  'FEW',
  'BALANCED',
] as const;
export type MixFindingKind = (typeof mixFindingKinds)[number];

export type MixActivity = {
  activeElements: readonly ActiveElement[];
  targetGroups: readonly TargetGroup[];
  isIntervention: boolean;
};
export type Finding = { kind: MixFindingKind; text: string; because: string; source: string | null };
export type Mix = {
  total: number;
  withoutElements: number;
  withoutGroups: number;
  interventions: number;
  elements: { element: ActiveElement; activities: number; alone: number }[];
  groups: { group: TargetGroup; activities: number }[];
  /** Elements that no activity offers, or one alone among many. */
  wanted: ActiveElement[];
  findings: Finding[];
};

const SEVEN = 'Zeven werkzame elementen, Tijdschrift voor Gerontologie en Geriatrie (tvgg-archief.nl)';
const WHAT_WORKS = 'Movisie, wat werkt bij eenzaamheid (movisie.nl)';

/** With fewer there is no mix to speak of. */
const ENOUGH = 4;
/** From this share on one element alone stands out. First proposal. */
const STANDS_OUT = 0.5;

/** All ages is a choice for everybody, so nobody misses it. */
const specific: readonly TargetGroup[] = targetGroupCodes.filter((group) => group !== 'ALL_AGES');

export function mixOf(activities: readonly MixActivity[]): Mix {
  const known = activities.filter(({ activeElements: offered }) => offered.length > 0);
  const elements = activeElementCodes.map((element) => {
    const offering = known.filter(({ activeElements: offered }) => offered.includes(element));
    return {
      element,
      activities: offering.length,
      alone: offering.filter(({ activeElements: offered }) => offered.length === 1).length,
    };
  });
  const groups = targetGroupCodes.map((group) => ({
    group,
    activities: activities.filter(({ targetGroups: served }) => served.includes(group)).length,
  }));
  const isMix = known.length >= ENOUGH;
  const missing =
    known.length === 0 ? [] : elements.filter((one) => one.activities === 0).map(({ element }) => element);
  const thin = isMix ? elements.filter((one) => one.activities === 1).map(({ element }) => element) : [];
  const withGroups = activities.filter(({ targetGroups: served }) => served.length > 0).length;
  const unserved =
    withGroups === 0
      ? []
      : groups
          .filter(({ group, activities: count }) => specific.includes(group) && count === 0)
          .map(({ group }) => group);
  const forAll = groups.find(({ group }) => group === 'ALL_AGES')!.activities;
  const withoutElements = activities.length - known.length;
  const findings = [
    ...(isMix ? [] : [few(known.length)]),
    ...elements
      .filter(({ alone }) => isMix && alone >= known.length * STANDS_OUT)
      .map(({ element, alone }) => oneElement(element, alone, known.length)),
    ...(missing.length > 0 ? [elementsMissing(missing)] : []),
    ...(thin.length > 0 ? [elementsThin(thin)] : []),
    ...(unserved.length > 0 ? [groupsMissing(unserved, forAll)] : []),
    ...(withoutElements > 0 ? [elementsUnknown(withoutElements)] : []),
  ];
  const isBalanced = findings.length === 0;
  return {
    total: activities.length,
    withoutElements,
    withoutGroups: activities.length - withGroups,
    interventions: activities.filter(({ isIntervention }) => isIntervention).length,
    elements,
    groups,
    wanted: [...missing, ...thin],
    findings: activities.length === 0 ? [] : isBalanced ? [balanced] : findings,
  };
}

function oneElement(element: ActiveElement, alone: number, known: number): Finding {
  return {
    kind: 'ONE_ELEMENT',
    text: `${alone} van de ${counted(known, 'activiteit', 'activiteiten')} ${alone === 1 ? 'biedt' : 'bieden'} alleen ${lower(element)}.`,
    because:
      element === 'MEETING'
        ? 'Organisaties kiezen vaak voor een project om te ontmoeten. Wie eenzaam is, heeft soms iets anders nodig.'
        : 'Wie eenzaam is, heeft niet altijd hetzelfde nodig. Een mix helpt meer mensen.',
    source: element === 'MEETING' ? WHAT_WORKS : SEVEN,
  };
}

function elementsMissing(missing: readonly ActiveElement[]): Finding {
  return {
    kind: 'ELEMENTS_MISSING',
    text: `Geen activiteit biedt ${enumerated(missing.map(lower), 'of')}.`,
    because: `Van de zeven elementen die helpen, ${missing.length === 1 ? 'ontbreekt er één' : `ontbreken er ${missing.length}`}.`,
    source: SEVEN,
  };
}

function elementsThin(thin: readonly ActiveElement[]): Finding {
  return {
    kind: 'ELEMENTS_THIN',
    text: `Voor ${enumerated(thin.map(lower), 'en')} is er${thin.length === 1 ? '' : ' elk'} maar één activiteit.`,
    because: 'Stopt die activiteit, dan is dat element er niet meer.',
    source: SEVEN,
  };
}

function groupsMissing(unserved: readonly TargetGroup[], forAll: number): Finding {
  return {
    kind: 'GROUPS_MISSING',
    text: `Geen activiteit is speciaal voor ${enumerated(
      unserved.map((group) => targetGroups[group].toLowerCase()),
      'of',
    )}.`,
    because:
      forAll > 0
        ? `${counted(forAll, 'activiteit is', 'activiteiten zijn')} voor alle leeftijden. Vraag na of ${these(unserved)} daar ook ${unserved.length === 1 ? 'komt' : 'komen'}.`
        : `Eenzaamheid komt bij iedereen voor. Vraag na of ${these(unserved)} iets ${unserved.length === 1 ? 'mist' : 'missen'}.`,
    source: null,
  };
}

function elementsUnknown(without: number): Finding {
  return {
    kind: 'ELEMENTS_UNKNOWN',
    text: `Van ${counted(without, 'activiteit', 'activiteiten')} is niet vastgelegd wat zij ${without === 1 ? 'biedt' : 'bieden'}.`,
    because: 'Over die activiteiten zegt dit beeld niets.',
    source: null,
  };
}

function few(known: number): Finding {
  return {
    kind: 'FEW',
    text:
      known === 0
        ? 'Van geen enkele activiteit is vastgelegd welke elementen zij biedt.'
        : `Van ${counted(known, 'activiteit', 'activiteiten')} zijn de elementen bekend. Dat is te weinig voor een mix.`,
    because: `Vanaf ${ENOUGH} activiteiten zegt een mix iets.`,
    source: null,
  };
}

const balanced: Finding = {
  kind: 'BALANCED',
  text: 'Alle zeven elementen komen voor, en er is iets voor elke doelgroep.',
  because: 'Of het ook werkt, blijkt pas als u het meet.',
  source: SEVEN,
};

const these = (groups: readonly TargetGroup[]) => (groups.length === 1 ? 'deze groep' : 'deze groepen');
const lower = (element: ActiveElement) => activeElements[element].toLowerCase();

/** `a`, `a of b`, `a, b of c`. */
function enumerated(words: readonly string[], last: 'en' | 'of'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;
}
