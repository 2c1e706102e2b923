import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { Public } from '../access/requires.js';
import { Query, Resolver } from '@nestjs/graphql';
import { defineJob, Every, Handles, Sweeps, type JobContext, type Unfinished } from './job.js';
import { Outbox } from './outbox.js';
import { PurgeJob } from './purge.job.js';
import { WorkerHost } from './worker-host.js';

type Note = { tenantId: string; noteId: string };
const takeNote = defineJob<Note>('take-note', { attempts: 3, timeoutMs: 5_000 });

@Injectable()
class NoteJob {
  readonly runs: { noteId: string; attempt: number }[] = [];
  forgotten: Unfinished<Note>[] = [];
  ticks = 0;

  @Handles(takeNote)
  async run({ noteId }: Note, { attempt }: JobContext): Promise<void> {
    await Promise.resolve();
    this.runs.push({ noteId, attempt });
    if (noteId === 'fails-once' && attempt === 1) throw new Error('first try');
  }

  @Sweeps(takeNote)
  unfinished(): Promise<Unfinished<Note>[]> {
    return Promise.resolve(this.forgotten);
  }

  @Every(1)
  tick(): Promise<void> {
    this.ticks += 1;
    return Promise.resolve();
  }
}

@Resolver()
class SchemaNeedsAQuery {
  @Query(() => String)
  @Public()
  nothing(): string {
    return '';
  }
}

@Module({ providers: [NoteJob, SchemaNeedsAQuery] })
class NotesModule {}

describe('work that was promised', () => {
  const heemstede = tenantIdOf('GM0397');
  let test: TestApp;
  let job: NoteJob;
  const promise = (noteId: string) =>
    test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.get(Outbox).add(takeNote, { tenantId: heemstede, noteId }, { key: noteId }),
    );
  const until = async (condition: () => boolean) => {
    const end = Date.now() + 15_000;
    while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(condition()).toBe(true);
  };

  beforeAll(async () => {
    test = await testApp([NotesModule]);
    await test.database.sql.query(`insert into tenant values ($1, 'municipality', 'Heemstede')`, [heemstede]);
    job = test.get(NoteJob);
    job.forgotten = [{ key: 'from-sweep', payload: { tenantId: heemstede, noteId: 'from-sweep' } }];
    await test.get(WorkerHost).start();
  });
  afterEach(() => void (job.runs.length = 0));
  afterAll(() => test.close());

  it('is found by the sweep when the queue does not know it', () =>
    until(() => job.runs.some(({ noteId }) => noteId === 'from-sweep')));

  it('reaches its handler once, however often it was promised', async () => {
    await promise('one');
    await promise('one');
    await until(() => job.runs.some(({ noteId }) => noteId === 'one'));
    await promise('last');
    await until(() => job.runs.some(({ noteId }) => noteId === 'last'));
    expect(job.runs.filter(({ noteId }) => noteId === 'one')).toHaveLength(1);
  });

  it('is tried again after a failure', async () => {
    await promise('fails-once');
    await until(() => job.runs.filter(({ noteId }) => noteId === 'fails-once').length === 2);
    expect(job.runs.filter(({ noteId }) => noteId === 'fails-once').map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('is not there when its transaction was undone', async () => {
    await expect(
      test.db.run({ tenantId: heemstede, actorId: null }, async () => {
        await test.get(Outbox).add(takeNote, { tenantId: heemstede, noteId: 'undone' }, { key: 'undone' });
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    const { rows } = await test.database.sql.query(`select 1 from outbox where job_key = 'undone'`);
    expect(rows).toEqual([]);
  });

  it('cannot be promised for another workspace', async () => {
    const zandvoort = tenantIdOf('GM0473');
    await test.database.sql.query(`insert into tenant values ($1, 'municipality', 'Zandvoort')`, [zandvoort]);
    await expect(
      test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.get(Outbox).add(takeNote, { tenantId: zandvoort, noteId: 'x' }, { key: 'x' }),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('runs a schedule once per slot', async () => {
    await until(() => job.ticks >= 2);
    const { rows } = await test.database.sql.query<{ slots: string }>(
      `select count(*) as slots from schedule_run where name = 'NoteJob.tick'`,
    );
    expect(Number(rows[0]?.slots)).toBeGreaterThanOrEqual(job.ticks);
  });

  it('leaves nothing that is kept for a while only', async () => {
    const { sql } = test.database;
    await sql.query(
      `insert into mutation_answer (tenant_id, person_id, idempotency_key, request_sha256, created_at)
       select $1, gen_random_uuid(), gen_random_uuid(), age, now() - age::interval
         from unnest(array['25 hours', '23 hours']) as age`,
      [heemstede],
    );
    await sql.query(
      `insert into schedule_run select 'past', now() - age::interval from unnest(array['31 days', '29 days']) as age`,
    );
    await test.get(PurgeJob).purge();
    expect((await sql.query('select request_sha256 from mutation_answer')).rows).toEqual([
      { request_sha256: '23 hours' },
    ]);
    expect((await sql.query(`select 1 from schedule_run where name = 'past'`)).rowCount).toBe(1);
  });
});
