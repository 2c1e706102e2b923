import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { keyOf } from '../../documents/documents.service.js';
import { PublicationModule } from '../publication.module.js';

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
type Given = {
  openness?: string;
  released_at?: string | null;
  scan?: string;
  address?: string;
  is_demonstration?: boolean;
};

describe('documents and everybody', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  const sql = async <R>(text: string, values?: unknown[]) => (await test.database.sql.query(text, values)).rows as R[];
  const asPublic = <R>(text: string, values: unknown[] = []) => test.db.asPublic(() => test.db.query<R>(text, values));

  /** With the bytes of its file, as the service keeps them. */
  async function aPaper(tenantId: string, given: Given = {}): Promise<{ id: string; sha256: string }> {
    const id = randomUUID();
    const sha256 = 'a'.repeat(64);
    const { address = null, scan = 'CLEAN' } = given;
    await sql(
      `insert into document (tenant_id, id, title, kind, openness, released_at, address, link_health, sha256, file_name,
         media_type, size_bytes, scan, is_demonstration)
       values ($1, $2, 'Stuk', 'DECISION_LIST', $3, $4, $5::text, case when $5 is not null then 'UNCHECKED' end, $6, $7, $8,
         $9::integer, $10, $11)`,
      [
        ...[tenantId, id, given.openness ?? 'ACTIVELY_PUBLIC'],
        given.released_at === undefined ? ago(1) : given.released_at,
        ...[address, ...(address ? [null, null, null, null, null] : [sha256, 'stuk.pdf', 'application/pdf', 4, scan])],
        given.is_demonstration ?? false,
      ],
    );
    if (!address)
      await sql('insert into stored_file (tenant_id, sha256, size_bytes, content) values ($1, $2, 4, $3)', [
        ...[tenantId, keyOf(id, sha256), Buffer.from('test')],
      ]);
    return { id, sha256 };
  }
  const seen = async (id: string) => (await asPublic('select id from document where id = $1', [id])).length > 0;
  const bytes = async ({ id, sha256 }: { id: string; sha256: string }) =>
    (await asPublic('select 1 from stored_file where sha256 = $1', [keyOf(id, sha256)])).length > 0;
  const withdrawn = (id: string) =>
    asPublic<{ withdrawn_at: Date }>('select * from document_withdrawal where document_id = $1', [id]);

  beforeAll(async () => {
    test = await testApp([PublicationModule]);
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
  });
  beforeEach(() => sql('truncate document, document_withdrawal, document_attachment, stored_file cascade'));
  afterAll(() => test.close());

  it('shows what is actively public and whose release has begun, of every municipality, with its file', async () => {
    for (const tenant of [heemstede, zandvoort]) {
      const paper = await aPaper(tenant);
      expect([await seen(paper.id), await bytes(paper)]).toEqual([true, true]);
    }
    const link = await aPaper(heemstede, { address: 'https://heemstede.example/stuk' });
    expect(await seen(link.id)).toBe(true);
    const unscanned = await aPaper(heemstede, { scan: 'NOT_SCANNED' });
    expect([await seen(unscanned.id), await bytes(unscanned)]).toEqual([true, true]);
  });

  it.each<[string, Given]>([
    ['restricted', { openness: 'RESTRICTED', released_at: null }],
    ['confidential', { openness: 'CONFIDENTIAL', released_at: null }],
    ['internal', { openness: 'INTERNAL', released_at: null }],
    ['actively public without a moment', { released_at: null }],
    ['under embargo', { released_at: ago(-1) }],
    ['waiting for the scanner', { scan: 'WAITING' }],
    ['infected', { scan: 'INFECTED' }],
  ])('shows nothing of what is %s, nor its file', async (_, given) => {
    const paper = await aPaper(heemstede, given);
    expect([await seen(paper.id), await bytes(paper)]).toEqual([false, false]);
    for (const table of ['document', 'public_document', 'document_facts', 'stored_file', 'document_withdrawal'])
      expect(await asPublic(`select * from ${table}`)).toEqual([]);
    // By its own people it is read, so the row is there.
    expect(
      await test.db.run({ tenantId: heemstede, actorId: null }, () => test.db.query('select id from document')),
    ).toHaveLength(1);
  });

  it('shows no bytes of anything else, and not what a document belongs to', async () => {
    const paper = await aPaper(heemstede);
    const other = 'b'.repeat(64);
    await sql(
      `insert into stored_file (tenant_id, sha256, size_bytes, content) values ($1, $2, 4, 'rest'), ($1, $3, 4, 'bare')`,
      [...[heemstede, other, paper.sha256]],
    );
    await sql(
      `insert into document_attachment (tenant_id, document_id, subject_kind, subject_id) values ($1, $2, 'MOTION', $3)`,
      [...[heemstede, paper.id, randomUUID()]],
    );
    expect(await asPublic('select sha256 from stored_file')).toEqual([{ sha256: keyOf(paper.id, paper.sha256) }]);
    expect(await asPublic('select * from document_attachment')).toEqual([]);
    // The bytes of another workspace under the same key stay behind the wall.
    await sql(`insert into stored_file (tenant_id, sha256, size_bytes, content) values ($1, $2, 4, 'twin')`, [
      ...[zandvoort, keyOf(paper.id, paper.sha256)],
    ]);
    expect(await asPublic('select tenant_id from stored_file')).toEqual([{ tenant_id: heemstede }]);
  });

  it('lets nobody write', async () => {
    const { id } = await aPaper(heemstede);
    for (const write of [
      `update document set title = 'Anders' where id = $1 returning 1`,
      'delete from document where id = $1 returning 1',
      'delete from document_withdrawal where document_id = $1 returning 1',
    ])
      expect(await asPublic(write, [id])).toEqual([]);
    await expect(
      asPublic('insert into document_withdrawal (tenant_id, document_id) values ($1, $2)', [heemstede, id]),
    ).rejects.toThrow();
    await expect(
      asPublic(`insert into stored_file (tenant_id, sha256, size_bytes, content) values ($1, $2, 1, 'x')`, [
        ...[heemstede, 'c'.repeat(64)],
      ]),
    ).rejects.toThrow();
  });

  it('shows one municipality nothing of another, however public it is', async () => {
    const { id } = await aPaper(heemstede);
    await aPaper(heemstede);
    await sql('delete from document where id = $1', [id]);
    for (const table of ['document', 'public_document', 'document_withdrawal', 'stored_file'])
      expect(
        await test.db.run({ tenantId: zandvoort, actorId: randomUUID(), roles: ['COORDINATOR'] }, () =>
          test.db.query(`select * from ${table}`),
        ),
      ).toEqual([]);
  });

  it.each([
    ['narrowed', `update document set openness = 'INTERNAL', released_at = null where id = $1`],
    ['put off', `update document set released_at = now() + interval '1 day' where id = $1`],
    ['infected', `update document set scan = 'INFECTED' where id = $1`],
    ['removed', 'delete from document where id = $1'],
  ])('leaves the moment alone of what is %s', async (_, change) => {
    const { id } = await aPaper(heemstede);
    expect(await withdrawn(id)).toEqual([]);
    await sql(change, [id]);
    expect(await seen(id)).toBe(false);
    const [row, ...more] = await withdrawn(id);
    expect(more).toEqual([]);
    expect(Object.keys(row!)).toEqual(['tenant_id', 'document_id', 'withdrawn_at']);
    expect(Date.now() - row!.withdrawn_at.getTime()).toBeLessThan(60_000);
  });

  it('forgets a withdrawal when it is public again, and never says one of what was not public', async () => {
    const { id } = await aPaper(heemstede);
    await sql(`update document set openness = 'INTERNAL', released_at = null where id = $1`, [id]);
    await sql(`update document set openness = 'ACTIVELY_PUBLIC', released_at = now() where id = $1`, [id]);
    expect([await seen(id), await withdrawn(id)]).toEqual([true, []]);
    const draft = await aPaper(heemstede, { openness: 'INTERNAL', released_at: null });
    const later = await aPaper(heemstede, { released_at: ago(-1) });
    const invented = await aPaper(heemstede, { is_demonstration: true });
    await sql('delete from document where id = any ($1)', [[draft.id, later.id, invented.id]]);
    expect(await sql('select * from document_withdrawal')).toEqual([]);
  });
});
