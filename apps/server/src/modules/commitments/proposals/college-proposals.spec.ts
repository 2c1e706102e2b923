import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { PlansModule } from '../../plans/plans.module.js';
import { aPartner } from '../../coalitions/coalitions.builders.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  mailedCode,
  posted,
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';
import { dutchDate } from '@bloemen/vocabulary';

describe('the proposal to the college', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let sha256: string;
  let id: string;
  const download = (client: TestClient) => client.call('GET', `/api/commitments/${id}/college-proposal`);
  const codeIn = (body: Buffer) => (JSON.parse(body.toString()) as { code: string }).code;

  beforeAll(async () => {
    test = await testApp([IdentityModule, CoalitionsModule, PlansModule, CommitmentsModule, NoEvenings]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    sha256 = await anOfferedWording(test, 't1');
    await aPartner(test, heemstede, 'Humanitas');
    const { sql } = test.database;
    await sql.query(
      `insert into person (id, email, display_name) values ('11111111-1111-4111-8111-111111111111',
        'coordinator@heemstede.example', 'Coördinator')`,
    );
    await sql.query(
      `insert into role_assignment (tenant_id, person_id, role)
        values ($1, '11111111-1111-4111-8111-111111111111', 'COORDINATOR')`,
      [heemstede],
    );
    await sql.query(
      `insert into pillar_evidence (tenant_id, pillar, kind, certainty, title, happened_on, source_type, source_text)
        values ($1, 'P1', 'MOTION', 'DECIDED', 'Motie Samen tegen eenzaamheid', '2020-11-05', 'EXECUTIVE_PAPER',
        'Collegestuk')`,
      [heemstede],
    );
    await sql.query(
      `with made as (insert into guiding_principle (tenant_id, title, description, position)
        values ($1, 'Duurzame aanpak', 'Het blijft na dit plan.', 1) returning tenant_id, id)
      insert into guiding_principle_pillar (tenant_id, principle_id, pillar)
        select tenant_id, id, unnest('{P3,P4}'::text[]) from made`,
      [heemstede],
    );
    const token = await anInvitation(test, coordinator);
    id = (await sql.query<{ id: string }>('select id from commitment')).rows[0]!.id;
    expect(await posted(test, '/api/signing/code', { token })).toMatchObject({ status: 200 });
    expect((await download(coordinator)).status).toBe(400);
    expect(
      (
        await posted(test, '/api/signing/sign', {
          token,
          code: await mailedCode(test, aSigner.email),
          ...aSignature(sha256, { signerPortfolio: 'Zorg en welzijn' }),
        })
      ).status,
    ).toBe(200);
  }, 60_000);
  afterAll(() => test.close());

  it('opens in a word processor with the headings of Heemstede, the facts of the workspace and places to fill in', async () => {
    const { status, headers, body } = await download(coordinator);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('wordprocessingml');
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: body });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading);
    for (const heading of [
      'Onderwerp',
      'Samenvatting',
      'Juridisch en beleidskader',
      'Besluit B&amp;W',
      'Aanleiding',
      'Motivering',
      'Financiën',
      'Planning/uitvoering',
      'Participatie en communicatie',
      'Duurzaamheid',
      'Bijlagen',
    ]) {
      expect(headings.filter((found) => found === heading)).toEqual([heading]);
    }
    expect(html).toMatch(/<h2>Uitgangspunten<\/h2>.*<h2>Zienswijze<\/h2>/);
    expect(html).toMatch(/<ol>(<li>.*?<\/li>){3}<\/ol>/);
    const { rows } = await test.database.sql.query<{ lapses: string; signed: string }>(
      `select lapses_on::text as lapses, (s.signed_at at time zone 'Europe/Amsterdam')::date::text as signed
        from commitment c join commitment_signature s on s.commitment_id = c.id`,
    );
    for (const fact of [
      'Heemstede',
      'J.F. Struijf, wethouder (portefeuille Zorg en welzijn)',
      dutchDate(rows[0]!.signed),
      dutchDate(rows[0]!.lapses),
      'versie t1',
      sha256,
      'Creëer een sterk netwerk',
      'Motie Samen tegen eenzaamheid, 5 november 2020',
      'telt nu 1 partner: Humanitas',
      'Duurzame aanpak. Het blijft na dit plan. Hoort bij: ‘Betrek mensen, eenzamen zelf’, ‘Werk aan een duurzame aanpak’.',
    ])
      expect(html).toContain(fact);
    for (const unknown of ['het zaaknummer', 'de titel van het plan', 'het bedrag per jaar'])
      expect(html).toContain(`[Vul in: ${unknown}`);
  });

  it('waits for the coordinator, who is told once', async () => {
    const { rows } = await test.database.sql.query<{ recipient: string; body: string }>(
      `select recipient, body from mail_message where kind = 'college-proposal'`,
    );
    expect(rows.map(({ recipient }) => recipient)).toEqual(['coordinator@heemstede.example']);
    expect(rows[0]!.body).toContain('/werkruimte/verklaring');
  });

  it('is for the own coordinator alone', async () => {
    expect(codeIn((await download(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).body)).toBe('not_found');
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
      expect((await download(test.as({ role, tenantId: heemstede }))).status).toBe(403);
    expect((await download(test.as({ role: 'PROGRAMME_ADMIN' }))).status).toBe(403);
    expect((await download(test.anonymous)).status).toBe(401);
  });

  it('is there no longer once the college has decided', async () => {
    const { rows } = await test.database.sql.query<{ version: number }>('select version from commitment');
    const ratified = await coordinator.send(
      'mutation($input: RatifyCommitmentInput!) { ratifyCommitment(input: $input) { status } }',
      { input: { id, version: rows[0]!.version, decisionReference: '840482', decisionOn: '2021-05-25' } },
    );
    expect(ratified.data).toEqual({ ratifyCommitment: { status: 'RATIFIED' } });
    const { status, body } = await download(coordinator);
    expect([status, codeIn(body)]).toEqual([400, 'college_proposal.not_conditional']);
  });
});
