import { describe, expect, it } from '@jest/globals';
import { dutchDate } from '@bloemen/vocabulary';
import { attentionOf, type AttentionFacts } from './attention.rules.js';

const TODAY = '2026-11-22';
const quiet: AttentionFacts = {
  takesPart: true,
  actionsNeedingHelp: [],
  contactsToReview: [],
  lateUndertakings: [],
  untracedMotions: [],
  standings: [{ pillar: 'P1', level: 'IN_PROGRESS', stale: false, freshUntil: TODAY }],
  overdueMilestones: [],
  principles: [],
  moneyUntil: null,
  hasPlan: true,
  hasCoalition: true,
  recommendations: [],
  meetings: { lastOn: '2026-11-10', nextOn: '2026-12-08' },
  weekPackage: { year: 2026, dueOn: null, isSettled: false },
  adviserMayRead: true,
};
const ggd = {
  organisationId: 'o',
  organisation: 'GGD Kennemerland',
  name: null,
  reviewOn: '2026-11-01',
  isDemonstration: false,
};
const found = (more: Partial<AttentionFacts>) =>
  attentionOf({ ...quiet, ...more }, TODAY).map(({ kind, because, pillar }) => [kind, pillar, because]);

describe('attention', () => {
  it('is silent when nothing asks for it, also without any money', () => {
    expect(found({})).toEqual([]);
    expect(found({ moneyUntil: 2028 })).toEqual([]);
    expect(found({ meetings: null })).toEqual([]);
    expect(found({ weekPackage: { year: 2026, dueOn: '2026-12-07', isSettled: false } })).toEqual([]);
    expect(found({ weekPackage: { year: 2026, dueOn: '2026-12-06', isSettled: true } })).toEqual([]);
    expect(found({ meetings: { lastOn: '2026-08-24', nextOn: '2026-12-08' } })).toEqual([]);
  });

  it.each<[Partial<AttentionFacts>, string, string | null, string]>([
    [
      {
        overdueMilestones: [
          { id: 'x', title: 'Voorstel', owner: 'Gemeente', dueOn: '2021-06-30', pillar: 'P4', goalId: 'g' },
        ],
      },
      'MILESTONE_OVERDUE',
      'P4',
      '‘Voorstel’ (Gemeente) zou klaar zijn op 30 juni 2021.',
    ],
    [
      {
        actionsNeedingHelp: [
          { id: 'a', what: 'Vervoer regelen', organisation: 'Humanitas', remark: 'Een auto.', isDemonstration: true },
        ],
      },
      'ACTION_NEEDS_HELP',
      null,
      'Bij ‘Vervoer regelen’. Een auto.',
    ],
    ...['2026-11-22', '2026-12-06'].map((dueOn): [Partial<AttentionFacts>, string, null, string] => [
      { weekPackage: { year: 2026, dueOn, isSettled: false } },
      'WEEK_PACKAGE',
      null,
      `Bestellen kan tot en met ${dutchDate(dueOn)}.`,
    ]),
    [
      { standings: [{ pillar: 'P3', level: 'UNKNOWN', stale: false, freshUntil: null }] },
      'PILLAR_UNKNOWN',
      'P3',
      'Bij ‘Betrek mensen, eenzamen zelf’ is nog geen feit vastgelegd.',
    ],
    [
      { standings: [{ pillar: 'P5', level: 'INTENDED', stale: true, freshUntil: '2026-11-21' }] },
      'PILLAR_STALE',
      'P5',
      'De status van ‘Monitoring en evaluatie’ was actueel tot en met 21 november 2026. Klopt hij nog?',
    ],
    [
      {
        lateUndertakings: [
          { id: 'u', title: 'Een overzicht', promisedBy: 'Wethouder', dueOn: '2026-09-01', isDemonstration: false },
        ],
      },
      'UNDERTAKING_LATE',
      null,
      '‘Een overzicht’ (Wethouder) zou klaar zijn op 1 september 2026.',
    ],
    [
      {
        untracedMotions: [
          { id: 'm', title: 'Samen', happenedOn: '2026-05-01', datePrecision: 'MONTH', isDemonstration: false },
        ],
      },
      'MOTION_UNTRACED',
      null,
      '‘Samen’ is aangenomen (mei 2026). Er is nog niet vastgelegd wat deze motie uitvoert.',
    ],
    [
      { contactsToReview: [{ ...ggd, name: 'Ans de Wit' }] },
      'CONTACT_REVIEW',
      null,
      'Ans de Wit: nakijken had gemoeten op 1 november 2026.',
    ],
    [
      { contactsToReview: [ggd] },
      'CONTACT_REVIEW',
      null,
      'De contactpersoon: nakijken had gemoeten op 1 november 2026.',
    ],
    [
      {
        recommendations: [
          { id: 'r', title: 'Signaalpunt', adviserName: 'Anouk de Graaf', because: 'Dit past bij uw vraag.' },
        ],
      },
      'RECOMMENDED',
      null,
      'Anouk de Graaf raadt u ‘Signaalpunt’ aan. Dit past bij uw vraag.',
    ],
    [
      { meetings: { lastOn: '2026-11-10', nextOn: null } },
      'NO_NEXT_MEETING',
      'P2',
      'Er is nog geen volgende bijeenkomst van de coalitie gepland. De laatste was op 10 november 2026.',
    ],
    [
      { meetings: { lastOn: null, nextOn: null } },
      'NO_NEXT_MEETING',
      'P2',
      'Er is nog geen volgende bijeenkomst van de coalitie gepland.',
    ],
    [
      { meetings: { lastOn: '2026-08-23', nextOn: '2026-12-08' } },
      'NO_MEETING',
      'P2',
      'Uw coalitie kwam meer dan 90 dagen niet bij elkaar. De laatste was op 23 augustus 2026.',
    ],
    [
      { moneyUntil: 2027 },
      'MONEY_ENDS',
      'P1',
      'Het structurele geld loopt tot en met 2027. Er is nog geen geld voor daarna vastgelegd.',
    ],
    [
      { moneyUntil: 2025 },
      'MONEY_ENDS',
      'P1',
      'Het structurele geld liep tot en met 2025. Er is nog geen geld voor daarna vastgelegd.',
    ],
    [
      {
        principles: [
          { title: 'Alles', pillars: ['P1', 'P2'] },
          { title: 'Rest', pillars: ['P2'] },
          { title: 'C', pillars: ['P3'] },
          { title: 'D', pillars: ['P4'] },
          { title: 'E', pillars: ['P5'] },
        ],
      },
      'PRINCIPLE_GAP',
      'P1',
      '‘Bestuurlijk commitment’ deelt het uitgangspunt ‘Alles’ en heeft geen eigen uitgangspunt.',
    ],
    [{ hasPlan: false }, 'PLAN_MISSING', null, 'De titel van uw plan van aanpak is nog niet vastgelegd.'],
    [{ hasCoalition: false }, 'COALITION_MISSING', null, 'Uw lokale coalitie is nog niet vastgelegd.'],
    [
      { adviserMayRead: false },
      'CONSENT_NOT_GIVEN',
      null,
      'Uw adviseur mag uw samenvatting niet lezen, want u gaf geen toestemming. Dat is uw keuze.',
    ],
  ])('names what is found and why (%#)', (more, kind, pillar, because) => {
    expect(found(more)).toEqual([[kind, pillar, because]]);
  });

  it('puts the most pressing first and asks nothing of a municipality that does not take part', () => {
    const everything: Partial<AttentionFacts> = {
      hasPlan: false,
      adviserMayRead: false,
      moneyUntil: 2026,
      overdueMilestones: [{ id: 'x', title: 'Stap', owner: 'GGD', dueOn: '2026-01-01', pillar: 'P5', goalId: 'g' }],
    };
    expect(found(everything).map(([kind]) => kind)).toEqual([
      'MILESTONE_OVERDUE',
      'MONEY_ENDS',
      'PLAN_MISSING',
      'CONSENT_NOT_GIVEN',
    ]);
    expect(found({ ...everything, takesPart: false })).toEqual([]);
  });
});
