import { publicBlockCodes, tenantIdOf, type BlockMode, type PublicBlock } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed, Seeding } from '../../../platform/seed/seed.js';
import { livelyCoalitions } from '../../coalitions/seed/coalitions.seed.js';
import { contentOf } from './block.rules.js';
import { hashOf } from './contents.rules.js';
import { ContentsService } from './contents.service.js';

const HEEMSTEDE = 'GM0397';
/** So many municipalities show an invented page, Zandvoort first. */
const DEMONSTRATION = 4;

type Chosen = { mode: BlockMode; lead?: string; showsLevel?: boolean };
type Page = { blocks: Partial<Record<PublicBlock, Chosen>>; isDemonstration: boolean };

const onThePage = 'Bron: pagina van de coalitie, februari 2022.';

/**
 * What Heemstede showed on its page of the national programme, in our own words. The calendar and the offers are left
 * out, because those of this platform are invented; a mailbox no source names.
 */
const heemstede: Page['blocks'] = {
  P1: {
    mode: 'FOLLOWS',
    lead: `De gemeenteraad vroeg met een motie om een aanpak. Het college maakte daarna een plan met de Sociale Coalitie. ${onThePage}`,
  },
  P2: {
    mode: 'FOLLOWS',
    lead: `Organisaties uit zorg, welzijn, sport en wonen leren van elkaar in de Sociale Coalitie. Eenzaamheid is het eerste thema, er kunnen andere bij komen. ${onThePage}`,
  },
  P3: {
    mode: 'FOLLOWS',
    lead: `Wie eenzaamheid kent, denkt en doet zelf mee. Dat is een speerpunt van het plan. ${onThePage}`,
  },
  P4: {
    mode: 'FOLLOWS',
    lead: `De aanpak hoort bij meer: het preventieakkoord, het sportakkoord en het beleid voor zorg en welzijn. ${onThePage}`,
  },
  P5: {
    mode: 'FOLLOWS',
    lead: `De GGD denkt mee over meten, met cijfers en met verhalen. ${onThePage}`,
  },
  PARTNERS: { mode: 'FOLLOWS', lead: `Deze organisaties doen mee. ${onThePage}` },
  PLAN: {
    mode: 'FOLLOWS',
    lead: `Eenzaamheid kan bij iedereen voorkomen. Heemstede begint bij ontmoeten: de landelijke week heet hier de Week van de Ontmoeting. ${onThePage}`,
  },
  MONEY: { mode: 'FOLLOWS' },
  STATEMENT: { mode: 'FOLLOWS' },
  PRACTICE: { mode: 'FOLLOWS' },
  COUNCIL: { mode: 'FOLLOWS' },
};

/** Invented for the demonstration. */
const invented: Page['blocks'] = {
  P1: {
    mode: 'FOLLOWS',
    lead: 'Het gemeentebestuur wil dat niemand er alleen voor staat. Daarom maken we er samen werk van.',
    showsLevel: true,
  },
  P2: {
    mode: 'FOLLOWS',
    lead: 'Verenigingen, zorg en gemeente kennen elkaar en weten elkaar te vinden.',
    showsLevel: true,
  },
  P3: { mode: 'FROZEN', lead: 'Inwoners die weten wat eenzaamheid is, denken met ons mee.' },
  P4: { mode: 'FROZEN', lead: 'We kiezen voor wat lang meegaat.' },
  P5: { mode: 'FROZEN', lead: 'We kijken elk jaar wat helpt en wat beter kan.' },
  PARTNERS: { mode: 'FOLLOWS', lead: 'Met deze organisaties werken we samen. Doet u ook mee?' },
  PLAN: { mode: 'FOLLOWS' },
  MONEY: { mode: 'FROZEN' },
  WEEK: { mode: 'FOLLOWS', lead: 'In deze week is er elke dag iets te doen. Kom gerust langs, alleen of met iemand.' },
  OFFERS: { mode: 'FOLLOWS', lead: 'Hier bent u het hele jaar welkom.' },
  PRACTICE: { mode: 'FROZEN' },
  STATEMENT: { mode: 'FOLLOWS' },
  CONTACT: { mode: 'FROZEN', lead: 'Hebt u een vraag of een idee? Schrijf ons.' },
  COUNCIL: { mode: 'FOLLOWS' },
};

export const releaseSeed: Seed<readonly { cbsCode: string; partners: number }[]> = {
  sourced: [
    {
      name: 'public page of Heemstede',
      load: (seeding) => release(seeding, HEEMSTEDE, { blocks: heemstede, isDemonstration: false }),
    },
  ],
  demonstration: [
    {
      name: 'demonstration public pages',
      load: (seeding, municipalities) => seedDemonstrationPages(seeding, livelyCoalitions(municipalities)),
      remove: removeDemonstrationPages,
    },
  ],
};

/** The first of these municipalities show all that everybody may read of them, marked as invented. */
export async function seedDemonstrationPages(seeding: Seeding, cbsCodes: readonly string[]): Promise<void> {
  for (const cbsCode of cbsCodes.slice(0, DEMONSTRATION)) {
    await seeding.database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, () =>
      seeding.database.query(
        `insert into public_contact (mailbox, is_demonstration)
         select 'samen@' || trim(both '-' from regexp_replace(lower(m.short_name), '[^a-z]+', '-', 'g')) || '.example', true
         from municipality_facts m where m.id = app_tenant_id() on conflict do nothing`,
      ),
    );
    await release(seeding, cbsCode, { blocks: invented, isDemonstration: true });
  }
}

/** What somebody prepared or released before stays. */
async function release(
  { database, app, today }: Seeding,
  cbsCode: string,
  { blocks, isDemonstration }: Page,
): Promise<void> {
  const tenantId = tenantIdOf(cbsCode);
  const contents = app.get(ContentsService);
  const now = await contents.now(tenantId, publicBlockCodes);
  const levels = await contents.levels(tenantId);
  await database.run({ tenantId, actorId: null }, async () => {
    for (const block of publicBlockCodes) {
      const { mode, lead = null, showsLevel = false } = blocks[block] ?? {};
      const content = mode ? contentOf(block, now, { lead, showsLevel }, levels) : null;
      if (!content) continue;
      const made = await database.maybe(
        `insert into public_block (block, mode, lead, shows_level) values ($1, $2, $3, $4) on conflict do nothing
         returning 1`,
        [block, mode, lead, showsLevel],
      );
      if (made)
        await database.query(
          `insert into public_release (block, content, content_hash, cause, content_on, released_at, is_demonstration)
           values ($1, $2, $3, 'RELEASED', $4, now(), $5)`,
          [block, JSON.stringify(content), hashOf(content), today, isDemonstration],
        );
    }
  });
}

/** Takes invented releases away, with the blocks that were never released otherwise. */
export async function removeDemonstrationPages(database: Database): Promise<void> {
  const tenants = await database.asSystem('remove demonstration pages', () =>
    database.query<{ tenantId: string }>('select distinct tenant_id as "tenantId" from public_block'),
  );
  for (const { tenantId } of tenants)
    await database.run({ tenantId, actorId: null }, async () => {
      const gone = await database.query<{ block: string }>(
        'delete from public_release where is_demonstration returning block',
      );
      await database.query(
        `delete from public_block b where b.block = any ($1)
           and not exists (select from public_release r where r.block = b.block)`,
        [gone.map(({ block }) => block)],
      );
      await database.query('delete from public_contact where is_demonstration');
    });
}
