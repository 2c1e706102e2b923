import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A count repeats after a failover or a restore: the save that was lost and the one made instead of it get the same
 * number. A random token does not.
 */
export class StampWithoutRepeat1790000018000 implements MigrationInterface {
  name = 'StampWithoutRepeat1790000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_random_token() returns bigint language sql volatile as $$
        select hashtextextended(gen_random_uuid()::text, 0) $$;
      comment on function app_random_token is '64 random bits, as many as a bigint holds.';
      grant execute on function app_random_token to bloemen_app;
      alter table programme_stamp add column token bigint not null default app_random_token();
      comment on column programme_stamp.token is
        'Random at every change of the workspace. Their sum over workspaces is the version of the national picture, '
        'which never returns.';
      comment on column programme_stamp.version is 'Counts the changes, for people who look; nothing is kept by it.';
      comment on table programme_stamp is
        'One row for each workspace that the national picture shows, changed with every such change.';
      create function programme_stamp_renew() returns trigger language plpgsql as $$ begin new.token :=
        app_random_token(); return new; end $$;
      create trigger tr_programme_stamp_renew before update on programme_stamp for each row execute function
        programme_stamp_renew();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tr_programme_stamp_renew on programme_stamp;
      drop function programme_stamp_renew;
      alter table programme_stamp drop column token;
      drop function app_random_token;
      comment on column programme_stamp.version is null;
      comment on table programme_stamp is
        'Counts the changes of each workspace that the national picture shows; their sum is the exact version of that picture.';`);
  }
}
