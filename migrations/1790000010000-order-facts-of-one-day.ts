import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of facts of one day the last recorded comes first. Those recorded before this step have random ids: among them any
 * order is as good.
 */
export class OrderFactsOfOneDay1790000010000 implements MigrationInterface {
  name = 'OrderFactsOfOneDay1790000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_time_ordered_id() returns uuid language sql volatile as $$
        select encode(substring(int8send(us / 1000) from 3) || int2send((28672 + us % 1000 * 4096 / 1000)::int2) ||
          substring(uuid_send(gen_random_uuid()) from 9), 'hex')::uuid
        from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint) as moment(us)
      $$;
      comment on function app_time_ordered_id is
        'UUID version 7 (RFC 9562, method 3): 48 bits of milliseconds, 12 bits of what is left of them, 62 random '
        'bits. uuidv7() itself exists from PostgreSQL 18 on.';
      alter table pillar_evidence alter column id set default app_time_ordered_id();
      drop index ix_pillar_evidence_newest, ix_pillar_evidence_all;
      create index ix_pillar_evidence_newest on pillar_evidence (tenant_id, pillar, happened_on desc, id desc)
        where withdrawn_at is null;
      create index ix_pillar_evidence_all on pillar_evidence (tenant_id, happened_on desc, id desc);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pillar_evidence alter column id set default gen_random_uuid();
      drop function app_time_ordered_id;
      drop index ix_pillar_evidence_newest, ix_pillar_evidence_all;
      create index ix_pillar_evidence_newest on pillar_evidence (tenant_id, pillar, happened_on desc, id)
        where withdrawn_at is null;
      create index ix_pillar_evidence_all on pillar_evidence (tenant_id, happened_on desc, id);`);
  }
}
