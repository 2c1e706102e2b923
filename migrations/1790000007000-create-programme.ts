import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the national picture has of its own: published participation and the editions for whoever reads aggregates only. */
export class Programme1790000007000 implements MigrationInterface {
  name = 'Programme1790000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists programme_edition, participation_milestone');
  }
}

const tables = `
create table participation_milestone (
  happened_on date not null,
  dated_as text not null,
  count integer not null,
  qualifier text not null,
  source text not null,
  note text,
  constraint pk_participation_milestone primary key (happened_on),
  constraint ck_participation_milestone_qualifier check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST')),
  constraint ck_participation_milestone_count check (count > 0)
);
comment on column participation_milestone.dated_as is 'The date in the words of the source (medio 2020); happened_on is its first day, to draw a line with.';
comment on table participation_milestone is 'How many municipalities took part according to a dated public source; facts, never computed.';
select app_secure_shared_table('participation_milestone', 'programme');

create table programme_edition (
  edition_on date not null,
  content jsonb not null,
  published_at timestamptz not null default now(),
  constraint pk_programme_edition primary key (edition_on)
);
comment on table programme_edition is 'The national counts of one day after disclosure control: what readers of aggregates see. Holds no withheld figure, so every workspace may read it.';
select app_secure_shared_table('programme_edition', 'programme');
`;
