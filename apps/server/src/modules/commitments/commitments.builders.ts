import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Global, Module } from '@nestjs/common';
import { pillarCodes, tenantIdOf } from '@bloemen/vocabulary';
import type { TestApp, TestClient } from '../../../test/app.js';
import { SigningEvenings } from './signing-evenings.port.js';
import { wordingHash } from './wordings/wordings.repository.js';

export const body =
  'Samen werken wij aan minder eenzaamheid.\n\n' +
  pillarCodes.map((code, index) => `${index + 1}. Pijler ${code}`).join('\n\n');

/** A municipality in an otherwise empty database. */
export async function aMunicipality({ database: { sql } }: TestApp, cbsCode: string, name: string): Promise<string> {
  const id = tenantIdOf(cbsCode);
  await sql.query(`insert into tenant values ($1, 'municipality', $2) on conflict do nothing`, [
    id,
    `Gemeente ${name}`,
  ]);
  await sql.query(
    `insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
      inhabitants, inhabitants_on, latitude, longitude, hex_column, hex_row)
     values ($1, $2, $3, $3, 'PV27', 'Noord-Holland', 'GG1', 'GGD', 1000, '2022-01-01', 52, 4, 0, 0)
       on conflict do nothing`,
    [id, cbsCode, name],
  );
  return id;
}

/** Offers a wording and returns its hash. */
export async function anOfferedWording(test: TestApp, edition: string, text = body): Promise<string> {
  await test.database.sql.query(
    `update commitment_wording set retired_at = now() where retired_at is null and offered_at is not null`,
  );
  await test.database.sql.query(
    `insert into commitment_wording (edition, title, body, sha256, offered_at)
      values ($1, $2, $3, $4, clock_timestamp())`,
    [edition, 'Intentieverklaring', text, wordingHash(text)],
  );
  return wordingHash(text);
}

export const invite = 'mutation($input: InviteSignerInput!) { inviteSigner(input: $input) { id status version } }';
export const aSigner = {
  email: 'wethouder@heemstede.example',
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
};

/** The token of the last link mailed to an address, as its reader finds it in the mail. */
export async function mailedToken(
  { database: { sql } }: TestApp,
  email: string,
  kind = 'signing-invitation',
): Promise<string> {
  const { rows } = await sql.query<{ body: string }>(
    'select body from mail_message where recipient = $1 and kind = $2 order by created_at desc limit 1',
    [email, kind],
  );
  return /#([A-Za-z0-9_-]{43})/.exec(rows[0]!.body)![1]!;
}

export async function mailedCode({ database: { sql } }: TestApp, email: string): Promise<string> {
  const { rows } = await sql.query<{ body: string }>(
    `select body from mail_message where recipient = $1 and kind = 'signing-code' order by created_at desc limit 1`,
    [email],
  );
  return /(\d{6})/.exec(rows[0]!.body)![1]!;
}

/** What a signer sends who read everything and signs subject to a decision. */
export const aSignature = (seenSha256: string, given: Record<string, unknown>) => ({
  seenSha256,
  pillars: pillarCodes,
  consent: true,
  authority: 'SUBJECT_TO_DECISION',
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  ...given,
});

/** Invites a signer for a municipality and returns the token. */
export async function anInvitation(test: TestApp, coordinator: TestClient, email = aSigner.email): Promise<string> {
  const answer = await coordinator.send(invite, { input: { ...aSigner, email } }, randomUUID());
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return mailedToken(test, email);
}

/** What a public route answered: its status and its body. */
export async function posted(
  { anonymous }: TestApp,
  path: string,
  body: object,
): Promise<{ status: number } & Record<string, unknown>> {
  const { status, body: bytes } = await anonymous.call('POST', path, body);
  return { status, ...(JSON.parse(bytes.toString()) as Record<string, unknown>) };
}

/**
 * What a request answers that has to wait for the commitments, while `meanwhile` is done and committed. Everything
 * before its wait is over by then.
 */
export async function whileItWaits<Answer>(
  { database: { sql } }: TestApp,
  request: () => Promise<Answer>,
  meanwhile: string,
): Promise<Answer> {
  const client = await sql.connect();
  try {
    await client.query('begin');
    await client.query('select 1 from commitment for update');
    const answer = request();
    for (let waits = false; !waits;) {
      await pause(5);
      waits =
        (
          await sql.query(
            `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
          )
        ).rows.length > 0;
    }
    await client.query(meanwhile);
    await client.query('commit');
    return await answer;
  } finally {
    client.release();
  }
}

/** The code of the first error of an answer. */
export const codeOf = (answer: { errors?: { extensions: { code: string } }[] }): string | undefined =>
  answer.errors?.[0]?.extensions.code;

class NoEvening extends SigningEvenings {
  findOpen(): Promise<null> {
    return Promise.resolve(null);
  }
  findWitness(): Promise<null> {
    return Promise.resolve(null);
  }
  involvedIn(): Promise<string[]> {
    return Promise.resolve([]);
  }
  titlesOf(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }
}

/** For a spec of signing alone, without the module of the evenings. */
@Global()
@Module({
  providers: [{ provide: SigningEvenings, useClass: NoEvening }],
  exports: [SigningEvenings],
})
export class NoEvenings {}
