import { daysAfter, tenantIdOf } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed, Seeding } from '../../../platform/seed/seed.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { HEEMSTEDE_DECISION } from '../executive/executive.seed.js';
import { PressService } from './press.service.js';

const HEEMSTEDE = 'GM0397';
const ZANDVOORT = 'GM0473';
/** The document of the same name, which the documents of Heemstede hold. */
const ITS_DOCUMENT = 'd0c00397-0000-4000-8000-000000000003';
export const HEEMSTEDE_RELEASE = '00000000-0000-4000-b000-000020210025';

/** The press release that sources of Heemstede hold, and invented ones there and in Zandvoort. */
export const pressSeed: Seed<readonly { cbsCode: string }[]> = {
  sourced: [{ name: 'press release of Heemstede', load: seedHeemstedeRelease }],
  demonstration: [
    {
      name: 'demonstration press releases',
      load: async ({ database, today }, municipalities) => {
        for (const cbsCode of [HEEMSTEDE, ZANDVOORT])
          if (cbsCode === HEEMSTEDE || municipalities.some((one) => one.cbsCode === cbsCode))
            await invent(database, cbsCode, today);
      },
      remove: removeDemonstrationReleases,
    },
  ],
};

/**
 * PB2021_25 in short and in our own words. It says that joining was decided that day, which its paper calls intended:
 * that stands open at the decision. Its percentage has no year and no definition, and nobody tells whether the alderman
 * agreed with the quote.
 */
export async function seedHeemstedeRelease({ database, app }: Pick<Seeding, 'database' | 'app'>): Promise<void> {
  await database.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, async () => {
    if (await database.maybe('select 1 from press_release where id = $1', [HEEMSTEDE_RELEASE])) return;
    await app.get(PressService).import({
      id: HEEMSTEDE_RELEASE,
      number: 'PB2021_25',
      title: 'Gemeente Heemstede sluit zich aan bij Eén tegen eenzaamheid',
      lead: 'De gemeente meldt dat zij zich aansluit bij het landelijke programma, samen met lokale partners. Volgens het persbericht is dat die dag besloten.',
      body: 'Het persbericht noemt een cijfer van de GGD: ruim 35% van de inwoners voelt zich eenzaam. Het verwijst naar de Herstelagenda van april en naar de motie Samen tegen eenzaamheid.\n\n## Sociale coalitie\n\nNegen organisaties en groepen worden genoemd. Samen met de gemeente pakken zij eenzaamheid aan, en later ook andere sociale thema’s.\n\n## Heemstede laat duizend bloemen bloeien\n\nDe wethouder vertelt waarom hij blij is met de coalitie: er is al veel aanbod, en maatwerk is nodig.',
      callToAction: 'Lezers worden gewezen op www.eentegeneenzaamheid.nl.',
      contact: 'Communicatie, communicatie@heemstede.nl',
      decisionId: HEEMSTEDE_DECISION,
      releasedOn: '2021-05-25',
      sourceText: 'Persbericht PB2021_25 van de gemeente Heemstede, 25 mei 2021',
      sourceUrl: null,
      quotes: [{ body: 'Er gebeurt al veel.', personName: 'Sjaak Struijf', capacity: 'Wethouder' }],
      figures: [
        {
          body: 'ruim 35%',
          missing: 'Van welk jaar het is, en wat er is gemeten',
          sourceText: 'Onderzoek van de GGD, zoals het persbericht het noemt',
        },
      ],
    });
    await app.get(DocumentsService).attach(ITS_DOCUMENT, { kind: 'PRESS_RELEASE', id: HEEMSTEDE_RELEASE });
  });
}

type Invented = {
  title: string;
  lead: string;
  body: string;
  status: 'DRAFT' | 'APPROVED' | 'EMBARGOED';
  /** Days from now at which it comes out. */
  inDays?: number;
  quote?: { body: string; personName: string; capacity: string; state: string; proposed?: string };
  figure?: { body: string; missing: string };
  corrects?: { title: string; reason: string };
};

const inHeemstede: readonly Invented[] = [
  {
    title: 'Een bankje in elke wijk',
    lead: 'Inwoners mogen zeggen waar zij een bankje willen. De gemeente zet er dit jaar tien neer.',
    body: 'Een bankje is een plek om even te zitten en iemand te spreken. Wie een plek weet, kan die doorgeven.\n\n## Met partners\n\nDe vrijwilligers van de coalitie vragen het ook aan mensen die weinig buiten komen.',
    status: 'DRAFT',
    quote: {
      body: 'Een praatje op straat doet meer dan je denkt.',
      personName: 'Voorbeeld van Dijk',
      capacity: 'Vrijwilliger',
      state: 'NOT_ASKED',
    },
  },
  {
    title: 'Heemstede praat: drie avonden voor buren',
    lead: 'De Sociale Coalitie houdt drie avonden voor buren. Iedereen kan binnenlopen, aanmelden hoeft niet.',
    body: 'Op elke avond staat koffie klaar en is er iemand die mensen aan elkaar voorstelt.\n\n## Voor wie\n\nDe avonden zijn voor iedereen, ook voor wie nog niemand kent in de buurt.',
    status: 'EMBARGOED',
    inDays: 14,
    quote: {
      body: 'We beginnen klein en kijken wat mensen zelf willen.',
      personName: 'Voorbeeld Jansen',
      capacity: 'Bibliotheek',
      state: 'APPROVED',
    },
  },
];

const inZandvoort: readonly Invented[] = [
  {
    title: 'Samen eten op dinsdag begint weer',
    lead: 'Vanaf volgende week kunnen inwoners op dinsdag samen eten in het wijkcentrum.',
    body: 'Partners van de coalitie koken om de beurt. Een maaltijd kost vier euro.\n\n## Vervoer\n\nWie slecht ter been is, wordt gehaald en gebracht.',
    status: 'EMBARGOED',
    inDays: -60,
  },
  {
    title: 'Samen eten op dinsdag begint weer: andere prijs',
    lead: 'In een eerder bericht stond een verkeerde prijs. Een maaltijd kost drie euro.',
    body: 'Partners van de coalitie koken om de beurt. Een maaltijd kost drie euro.\n\n## Vervoer\n\nWie slecht ter been is, wordt gehaald en gebracht.',
    status: 'EMBARGOED',
    inDays: -58,
    corrects: { title: 'Samen eten op dinsdag begint weer', reason: 'De prijs van een maaltijd klopte niet.' },
  },
  {
    title: 'Zandvoort doet mee aan de week tegen eenzaamheid',
    lead: 'Partners laten in de week zien wat er te doen is. Het programma staat op de pagina van de week.',
    body: 'Er zijn wandelingen, een open eettafel en een avond over jongeren.',
    status: 'EMBARGOED',
    inDays: -30,
    quote: {
      body: 'Kom langs, je hoeft niets mee te nemen.',
      personName: 'Voorbeeld de Boer',
      capacity: 'Wijkcentrum',
      state: 'ON_PAPER',
    },
  },
  {
    title: 'Meer maatjes voor jongeren',
    lead: 'Dit jaar zoekt de coalitie twintig nieuwe maatjes voor jongeren.',
    body: 'Van de jongeren zegt 8% dat niemand met hen meedenkt.',
    status: 'DRAFT',
    figure: { body: '8%', missing: 'Uit welk onderzoek dit komt, en van welk jaar het is' },
    quote: {
      body: 'Een maatje luistert en oordeelt niet.',
      personName: 'Voorbeeld Smit',
      capacity: 'Maatje',
      state: 'CHANGE_PROPOSED',
      proposed: 'Een maatje luistert, en gaat met je mee naar buiten.',
    },
  },
];

/** Nothing happens where there are invented ones already, or no decision that they can be about. */
async function invent(database: Database, cbsCode: string, today: string): Promise<void> {
  await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
    if (await database.maybe('select 1 from press_release where is_demonstration limit 1')) return;
    for (const { inDays, quote, figure, corrects, ...text } of cbsCode === HEEMSTEDE ? inHeemstede : inZandvoort) {
      const day = inDays === undefined ? null : daysAfter(today, inDays);
      await database.query(inventedStatement, [
        Number((day && inDays! < 0 ? day : today).slice(0, 4)),
        text.title,
        text.lead,
        text.body,
        text.status,
        day,
        corrects?.title ?? null,
        corrects?.reason ?? null,
        quote ? JSON.stringify(quote) : null,
        figure ? JSON.stringify(figure) : null,
      ]);
    }
  });
}

const inventedStatement = `
with decision as (
  select d.id from executive_decision d where d.openness = 'ACTIVELY_PUBLIC' order by d.meeting_on, d.id limit 1
), numbered as (
  insert into press_number (year, last) select $1::int, 1 from decision
  on conflict (tenant_id, year) do update set last = press_number.last + 1 returning last
), release as (
  insert into press_release (number, title, lead, body, call_to_action, contact, decision_id, status, released_at,
    announced_at, corrects_id, correction_reason, is_demonstration)
  select concat('PB', $1, '_', numbered.last), $2, $3, $4, 'Kijk op de pagina van de coalitie.',
    'Afdeling communicatie (voorbeeld)', decision.id, $5, ($6::date + time '10:00') at time zone 'Europe/Amsterdam',
    case when $6::date < current_date then now() end,
    (select b.id from press_release b where b.title = $7 and b.is_demonstration limit 1), $8, true
  from decision, numbered returning id
), approval as (
  insert into press_approval (release_id, role, by_name)
  select release.id, a.role, a.by_name from release, (values ('COORDINATOR', 'Coördinator (voorbeeld)'),
    ('ALDERMAN', 'Wethouder (voorbeeld)')) as a (role, by_name) where $5 <> 'DRAFT'
), quote as (
  insert into press_quote (release_id, place, body, person_name, capacity, state, state_at, proposed_body, paper_source)
  select release.id, 1, q.body, q."personName", q.capacity, q.state, case when q.state <> 'NOT_ASKED' then now() end,
    q.proposed, case when q.state = 'ON_PAPER' then 'Verzonnen voor de demonstratie' end
  from release, jsonb_to_record($9::jsonb) as q (body text, "personName" text, capacity text, state text, proposed text)
  where $9::jsonb is not null
)
insert into press_figure (release_id, place, body, missing)
select release.id, 1, f.body, f.missing from release, jsonb_to_record($10::jsonb) as f (body text, missing text)
where $10::jsonb is not null`;

/**
 * Takes invented press releases away, with what people added that rests on them: a correction of one, and what came out
 * about an invented decision. A text that did not come out stays, without that decision.
 */
export async function removeDemonstrationReleases(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, async () => {
      await database.query(
        `update press_release set decision_id = null where released_at is null and not is_demonstration
           and decision_id in (select d.id from executive_decision d where d.is_demonstration)`,
      );
      await database.query(
        `with recursive gone as (
           select r.id from press_release r where r.is_demonstration
             or r.decision_id in (select d.id from executive_decision d where d.is_demonstration)
           union select c.id from press_release c join gone on c.corrects_id = gone.id
         ) delete from press_release where id in (select id from gone)`,
      );
    });
}
