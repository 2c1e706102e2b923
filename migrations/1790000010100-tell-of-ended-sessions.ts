import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever holds a connection open for somebody hears at once that a session or a role of that person ended, by
 * whichever way it did.
 */
export class TellOfEndedSessions1790000010100 implements MigrationInterface {
  name = 'TellOfEndedSessions1790000010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_tell_of_session() returns trigger language plpgsql as $$
      begin
        perform pg_notify('session', json_build_object('personId', old.person_id)::text);
        return null;
      end $$;
      comment on function app_tell_of_session is
        'Announces the person of a session or role that changed, at commit; the listener reads what still stands.';
      create trigger session_told after update of revoked_at,
        expires_at on session for each row execute function app_tell_of_session();
      create trigger role_assignment_told after update or delete on role_assignment for each row execute function
        app_tell_of_session();
      create index ix_sign_in_token_person on sign_in_token (person_id) where used_at is null;
      comment on column session.active_tenant_id is
        'The workspace last worked in: where a tab opens that does not say which one it is of. Each request says its own.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger session_told on session;
      drop trigger role_assignment_told on role_assignment;
      drop function app_tell_of_session;
      drop index ix_sign_in_token_person;`);
  }
}
