import { firstDayOf, monthsAfter, tenantIdOf, type PolicyLinkKind } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed, Seeding } from '../../../platform/seed/seed.js';
import { electionsHeld } from '../../municipalities/elections.facts.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import type { SavePolicyLinkInput, SaveThemeInput } from './college.inputs.js';
import { CollegeService } from './college.service.js';

type Municipality = { cbsCode: string; consents: { peers: boolean } };

/**
 * Of Heemstede the links and themes that its page and its press release name. What other aldermen contribute and what
 * its agreement of 2026 says, no source tells: nothing is recorded of it.
 */
export const collegeSeed: Seed<readonly Municipality[]> = {
  sourced: [{ name: 'policy links of Heemstede', load: seedHeemstedeLinks }],
  demonstration: [
    { name: 'demonstration college', load: seedDemonstrationCollege, remove: removeDemonstrationCollege },
  ],
};

const HEEMSTEDE = tenantIdOf('GM0397');
const ZANDVOORT = 'GM0473';

const page = {
  sourceType: 'WEB_PAGE' as const,
  sourceText: 'Pagina van de coalitie op eentegeneenzaamheid.nl, stand februari 2022',
  openness: 'PUBLIC' as const,
};
const ofThePage = (kind: PolicyLinkKind, name: string, note?: string): SavePolicyLinkInput => ({
  ...page,
  kind,
  name,
  note: ['De bron noemt geen dag; de datum is die van de bron.', note].filter(Boolean).join(' '),
  isPolicyText: false,
  state: 'MADE',
  since: { on: '2022-02-01', precision: 'MONTH' },
});

export const heemstedeLinks: readonly SavePolicyLinkInput[] = [
  ofThePage('PREVENTION_AGREEMENT', 'Preventieakkoord'),
  ofThePage('SPORTS_AGREEMENT', 'Sportakkoord'),
  ofThePage('SOCIAL_POLICY', 'Beleidsplan sociaal domein'),
  ofThePage('GRANTS', 'Budgetsubsidies Wmo'),
  {
    kind: 'RECOVERY_AGENDA',
    name: 'Herstelagenda',
    measure: 'structurele aanpak van eenzaamheid als maatregel',
    isPolicyText: true,
    state: 'MADE',
    since: { on: '2021-04-01', precision: 'MONTH' },
    note: 'Het persbericht noemt april; dat het april 2021 is, is onze lezing.',
    sourceType: 'PRESS_RELEASE',
    sourceText: 'Persbericht PB2021_25, 25 mei 2021',
    openness: 'PUBLIC',
  },
];

const insight =
  'De pagina zegt dat andere thema’s worden opgepakt, en ook dat de insteek is dat dit kán: ‘denk aan’ dit thema. Hier staat het als mogelijkheid tot iemand het bevestigt.';
export const heemstedeThemes: readonly SaveThemeInput[] = ['GGZ in de wijk', 'Verbinding welzijn en zorg'].map(
  (name) => ({ name, state: 'CONSIDERED', note: insight, sourceText: page.sourceText, openness: 'PUBLIC' }),
);

/** By the steps everybody takes. The papers that tell of them are public, and so are their facts. */
export async function seedHeemstedeLinks({ database, app }: Pick<Seeding, 'database' | 'app'>): Promise<void> {
  await database.run({ tenantId: HEEMSTEDE, actorId: null }, async () => {
    if (await database.maybe('select 1 from policy_link union all select 1 from coalition_theme limit 1')) return;
    const college = app.get(CollegeService);
    for (const link of heemstedeLinks) await college.savePolicyLink(link);
    for (const theme of heemstedeThemes) await college.saveTheme(theme);
    const evidence = app.get(EvidenceService);
    const { nodes } = await evidence.page({
      pillar: 'P4',
      search: null,
      certainties: null,
      openness: 'MUNICIPALITY',
      includeWithdrawn: false,
      first: 100,
      after: null,
    });
    for (const { id, version, origin } of nodes)
      if (origin?.kind === 'POLICY_LINK') await evidence.open({ id, version, openness: 'PUBLIC' });
  });
}

const invented = 'Verzonnen voor de demonstratie';

/** Of Zandvoort and one other, which others may know; their facts are invented with their plans. */
export async function seedDemonstrationCollege(
  { database, today }: Pick<Seeding, 'database' | 'today'>,
  municipalities: readonly Municipality[],
): Promise<void> {
  const other = municipalities.find(({ cbsCode, consents }) => cbsCode !== ZANDVOORT && consents.peers);
  const codes = [municipalities.find(({ cbsCode }) => cbsCode === ZANDVOORT), other].flatMap((one) =>
    one ? [one.cbsCode] : [],
  );
  for (const [index, cbsCode] of codes.entries()) await load(database, cbsCode, index === 0, today);
}

/** Nothing happens where the workspace holds a contribution already. */
async function load(database: Database, cbsCode: string, isInAgreement: boolean, today: string): Promise<void> {
  const ago = (months: number) => firstDayOf(monthsAfter(today, -months), 'MONTH');
  const [election] = electionsHeld(today, cbsCode);
  const contributions = [
    ['Sport en bewegen', 'Sportclubs begroeten nieuwe leden en bellen wie wegblijft.', 'IN_PROGRESS', 4, 6],
    ['Wonen', 'In elk nieuw complex komt een gezamenlijke ruimte.', 'AGREED', 2, 2],
    ['Verkeer en vervoer', 'De buurtbus rijdt ook op zondag.', 'ASKED', 1, null],
    ['Werk en inkomen', 'Klantmanagers vragen naar contact met anderen.', 'DECLINED', 3, null],
  ].map(([portfolio, what, status, since, agreed]) => ({
    portfolio,
    what,
    status,
    statusOn: ago(since as number),
    statusReason: status === 'DECLINED' ? 'Er is dit jaar geen ruimte voor nieuwe taken.' : null,
    agreedOn: agreed === null ? null : ago(agreed as number),
  }));
  await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
    if (await database.maybe('select 1 from portfolio_contribution limit 1')) return;
    await database.query(
      `insert into portfolio_contribution (portfolio, what, status, status_on, status_source, status_reason, agreed_on,
         agreed_source, openness, is_demonstration)
       select c.portfolio, c.what, c.status, c."statusOn", $2, c."statusReason", c."agreedOn",
         case when c."agreedOn" is not null then $2 end, 'COALITION', true
       from jsonb_to_recordset($1::jsonb) as c (portfolio text, what text, status text, "statusOn" date,
         "statusReason" text, "agreedOn" date)`,
      [JSON.stringify(contributions), invented],
    );
    await database.query(
      `insert into policy_link (kind, name, measure, state, since_on, since_precision, recorded_on, source_type,
         source_text, openness, is_demonstration)
       values ('PREVENTION_AGREEMENT', 'Preventieakkoord', 'Huisartsen verwijzen naar activiteiten in de buurt.', 'MADE',
           $1, 'MONTH', $2, 'STATEMENT', $3, 'PUBLIC', true),
         ('OTHER', 'Cultuurnota', null, 'INTENDED', null, null, $2, 'STATEMENT', $3, 'COALITION', true)`,
      [ago(14), today, invented],
    );
    await database.query(
      `insert into coalition_theme (name, state, since_on, since_precision, source_text, openness, is_demonstration)
       values ('Geldzorgen', 'TAKEN_UP', $1, 'MONTH', $2, 'PUBLIC', true)`,
      [ago(8), invented],
    );
    if (!election) return;
    await database.query(
      `insert into coalition_agreement_clause (election_on, title, state, agreed_on, agreed_precision, quote, page,
         source_text, looked_on, openness, is_demonstration)
       values ($1, 'Coalitieakkoord (verzonnen)', $2, $3, 'MONTH', $4, $5, $6, $7, 'PUBLIC', true)`,
      [
        election,
        isInAgreement ? 'IN_IT' : 'NOT_IN_IT',
        firstDayOf(monthsAfter(election, 2), 'MONTH'),
        isInAgreement ? 'Wij houden de aanpak van eenzaamheid vast en trekken er elk jaar geld voor uit.' : null,
        isInAgreement ? '8' : null,
        invented,
        today,
      ],
    );
  });
}

/** Takes what is invented out of every workspace. */
export async function removeDemonstrationCollege(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, async () => {
      await database.query('delete from portfolio_contribution where is_demonstration');
      await database.query('delete from policy_link where is_demonstration');
      await database.query('delete from coalition_theme where is_demonstration');
      await database.query('delete from coalition_agreement_clause where is_demonstration');
    });
}
