import { randomUUID } from 'node:crypto';
import { pillarCodes, PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { Actor } from '../../../platform/access/actor.js';
import type { Database } from '../../../platform/database/database.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { examplePersonId } from '../../identity/people/people.seed.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { CommitmentStatus } from '../commitment.rules.js';
import { SigningService } from '../signing/signing.service.js';
import { CommitmentsService } from '../statement/commitments.service.js';
import { wordingHash } from '../wordings/wordings.repository.js';
import { statementOfIntent } from './statement-of-intent.js';

const HEEMSTEDE = tenantIdOf('GM0397');
/** The portfolio holder as decision 840482 names him. */
const SIGNER = 'J.F. Struijf';

export const commitmentsSeed: Seed = {
  sourced: [{ name: 'wording', load: ({ database }) => seedWording(database) }],
  demonstration: [
    {
      name: 'demonstration commitments',
      load: ({ database, app }) =>
        signHeemstedeAsExample(
          database,
          { commitments: app.get(CommitmentsService), signing: app.get(SigningService), mailer: app.get(Mailer) },
          examplePersonId('coordinator@heemstede.example'),
          'wethouder@heemstede.example',
        ),
      remove: removeDemonstrationCommitments,
    },
  ],
};

/**
 * Offers the first wording, so that a municipality can be asked to sign. Once there is any wording, it is the
 * programme's to change.
 */
export async function seedWording(database: Database): Promise<void> {
  await database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, async () => {
    const { edition, title, body } = statementOfIntent;
    const sha256 = wordingHash(body);
    const offered = await database.maybe<{ id: string }>(
      `insert into commitment_wording (edition, title, body, sha256, offered_at)
        select $1, $2, $3, $4, clock_timestamp()
       where not exists (select from commitment_wording) returning id`,
      [edition, title, body, sha256],
    );
    if (offered)
      await database.query('select audit_append($1, $2, $3)', [
        'wording.offered' satisfies CommitmentAuditType,
        offered.id,
        { sha256 },
      ]);
  });
}

type SigningSteps = { commitments: CommitmentsService; signing: SigningService; mailer: Mailer };

/**
 * Lets Heemstede sign as an example, by the steps everybody takes: invitation, code by mail, signature subject to a
 * decision. Whether decision 840482 was taken stays open, as in its sources: deciding that and ratifying is for a person.
 * The signature is invented and marked; goes on where an earlier run was cut short.
 */
async function signHeemstedeAsExample(
  database: Database,
  { commitments, signing, mailer }: SigningSteps,
  coordinatorId: string,
  alderman: string,
): Promise<void> {
  const { name } = await database.asSystem('name the example coordinator', () =>
    database.one<{ name: string }>('select display_name as name from person_named where id = $1', [coordinatorId]),
  );
  const actor = new Actor(coordinatorId, randomUUID(), name, HEEMSTEDE, 'municipality', ['COORDINATOR'], null, false);
  const asCoordinator = <T>(work: () => Promise<T>) =>
    database.run({ tenantId: HEEMSTEDE, actorId: coordinatorId }, work);
  const open = () =>
    asCoordinator(() =>
      database.maybe<{ id: string; status: CommitmentStatus }>(
        'select id, status from commitment order by created_at desc limit 1',
      ),
    );
  const before = await open();
  if (before && before.status !== 'INVITED' && before.status !== 'DRAFT') return;
  await asCoordinator(async () => {
    const { id } = await commitments.inviteSigner(actor, {
      email: alderman,
      signerName: SIGNER,
      signerCapacity: 'wethouder',
      signerPortfolio: 'Eén tegen eenzaamheid',
    });
    await database.query('update commitment set is_demonstration = true where id = $1', [id]);
  });
  const token = await mailed(mailer, alderman, 'signing-invitation', /#([\w-]{43})/);
  const { wording } = await signing.open({ token });
  await signing.sendCode({ token });
  await signing.sign(
    {
      token,
      code: await mailed(mailer, alderman, 'signing-code', /(\d{6})/),
      seenSha256: wording.sha256,
      pillars: [...pillarCodes],
      consent: true,
      authority: 'SUBJECT_TO_DECISION',
      signerName: SIGNER,
      signerCapacity: 'wethouder',
      signerPortfolio: 'Eén tegen eenzaamheid',
    },
    { address: 'voorbeeld', network: 'voorbeeld', device: null, session: null },
    'voorbeeld',
  );
}

/**
 * Takes away what was invented: example commitments with their signatures. What people signed themselves stays.
 */
export async function removeDemonstrationCommitments(database: Database): Promise<void> {
  const examples = await database.acrossTenants('remove demonstration commitments', (read) =>
    read.query<{ tenant: string }>('select tenant_id as tenant from commitment where is_demonstration'),
  );
  for (const tenantId of new Set([HEEMSTEDE, ...examples.map(({ tenant }) => tenant)])) {
    await database.run({ tenantId, actorId: null }, () =>
      database.query('delete from commitment where is_demonstration'),
    );
  }
}

async function mailed(mailer: Mailer, recipient: string, kind: string, found: RegExp): Promise<string> {
  const mail = (await mailer.newest()).find((one) => one.to === recipient && one.kind === kind);
  return found.exec(mail!.text)![1]!;
}
