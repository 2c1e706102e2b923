import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An adviser hears by mail what became of a call that they proposed. What an adviser may read of the help to
 * municipalities is asked once for a statement and not for each row, and who helped before has an index.
 */
export class TellAdvisersOfCalls1790000037000 implements MigrationInterface {
  name = 'TellAdvisersOfCalls1790000037000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table peer_call add column adviser_told text;
comment on column peer_call.adviser_told is 'The last news that was mailed to the adviser who proposed it.';

create index ix_adviser_assignment_before on adviser_assignment (municipality_id, person_id)
  where until_on is not null;

create function app_advised() returns setof uuid language sql stable parallel safe as $$
  select a.municipality_id from adviser_assignment a
  where app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and a.person_id = app_actor_id()
    and a.until_on is null
$$;
comment on function app_advised is
  'The municipalities that the person of this transaction helps now, for policies that ask it once for all rows.';

do $$ declare within text; begin
  foreach within in array '{support_trajectory,support_entry,support_entry_revision,support_step,support_handover}'::text[]
  loop
    execute format('alter policy adviser_reads on %I using (tenant_id = any (array(select app_advised())))', within);
  end loop;
end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$ declare within text; begin
  foreach within in array '{support_trajectory,support_entry,support_entry_revision,support_step,support_handover}'::text[]
  loop
    execute format('alter policy adviser_reads on %I using (app_advises(tenant_id))', within);
  end loop;
end $$;
drop function app_advised;
drop index ix_adviser_assignment_before;
alter table peer_call drop column adviser_told;`);
  }
}
