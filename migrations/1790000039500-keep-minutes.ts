import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what was said was last kept, and when and with what remark a later meeting approved the minutes. */
export class KeepMinutes1790000039500 implements MigrationInterface {
  name = 'KeepMinutes1790000039500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agenda_item add column said_at timestamptz;
      comment on column agenda_item.said_at is 'When what was said was last written down.';
      alter table meeting add column approved_at timestamptz, add column approval_remark text,
        add constraint ck_meeting_approval check (approved_in is not null
          or (approved_at is null and approval_remark is null));
      comment on column meeting.approval_remark is 'What was put right when the minutes were approved.';
      create index ix_meeting_approved_in on meeting (tenant_id, approved_in) where approved_in is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index ix_meeting_approved_in;
      alter table meeting drop constraint ck_meeting_approval, drop column approved_at, drop column approval_remark;
      alter table agenda_item drop column said_at;`);
  }
}
