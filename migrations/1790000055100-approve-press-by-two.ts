import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coordinator and alderman each approve a press release: who did, in which role, and whether they wrote at it. */
export class ApprovePressByTwo1790000055100 implements MigrationInterface {
  name = 'ApprovePressByTwo1790000055100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(approvals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table press_release add column approved_at timestamptz, add column approved_by uuid,
        add column approved_by_name text;
      alter table press_release no force row level security;
      update press_release r set approved_at = a.approved_at, approved_by = a.person_id, approved_by_name = a.by_name
        from press_approval a where a.tenant_id = r.tenant_id and a.release_id = r.id and a.role = (
          select min(b.role) from press_approval b where b.tenant_id = r.tenant_id and b.release_id = r.id);
      alter table press_release force row level security;
      alter table press_release add constraint ck_press_release_approved
        check (status = 'DRAFT' or is_imported or approved_by_name is not null);
      drop table press_approval;`);
  }
}

const approvals = `
create table press_approval (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  release_id uuid not null,
  role text not null,
  person_id uuid,
  by_name text not null,
  is_own_text boolean not null default false,
  approved_at timestamptz not null default now(),
  constraint pk_press_approval primary key (tenant_id, release_id, role),
  constraint fk_press_approval_release foreign key (tenant_id, release_id) references press_release (tenant_id, id)
    on delete cascade,
  constraint uq_press_approval_person unique (tenant_id, release_id, person_id),
  constraint ck_press_approval_role check (role in ('COORDINATOR', 'ALDERMAN'))
);
comment on table press_approval is
  'That somebody approved a press release as coordinator or as alderman. Another text is approved anew, by both.';
comment on column press_approval.is_own_text is 'Whether this person had written at the text.';
alter table press_release no force row level security;
insert into press_approval (tenant_id, release_id, role, person_id, by_name, approved_at)
  select tenant_id, id, 'COORDINATOR', approved_by, approved_by_name, approved_at from press_release
  where approved_by_name is not null;
alter table press_release force row level security;
alter table press_release drop constraint ck_press_release_approved, drop column approved_at, drop column approved_by,
  drop column approved_by_name;
select app_secure_tenant_table('press_approval');
create policy as_open_as_the_release on press_approval as restrictive for select to bloemen_app
  using (exists (select from press_release r where r.tenant_id = press_approval.tenant_id
    and r.id = press_approval.release_id));
select app_close_in_archive('press_approval');
`;
