import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { AgendaCategoryInput, SaveCommitteeViewInput } from './executive.inputs.js';
import type { AgendaCategory, CommitteeView } from './executive.types.js';

registerConstraints({
  uq_agenda_category_label: 'agenda_category.label_taken',
  fk_committee_view_category: 'agenda_category.in_use',
  fk_committee_view_decision: 'not_found',
  fk_motion_closing_view: 'committee_view.closes_motion',
});

const viewJson = `json_build_object('id', v.id, 'committee', v.committee,
  'category', (select json_build_object('id', c.id, 'label', c.label, 'meaning', c.meaning, 'isUsed', true)
    from agenda_category c where c.id = v.category_id),
  'heldOn', v.held_on, 'heldPrecision', v.held_precision, 'outcome', v.outcome, 'remarks', v.remarks,
  'sourceText', v.source_text, 'version', v.version,
  'closesMotion', exists (select from motion m where m.closing_view_id = v.id and m.status = 'CLOSED'),
  'questions', coalesce((select json_agg(json_build_object('question', q.question, 'answer', q.answer)
    order by q.place) from committee_question q where q.view_id = v.id), '[]'))`;

/** The views of the decision `d`, for the page that holds them too. */
export const viewsJson = `coalesce((select json_agg(${viewJson} order by v.held_on nulls last, v.id)
  from committee_view v where v.decision_id = d.id), '[]')`;

/** Rows of what committees were asked and said, and of the classes of council papers. */
@Injectable()
export class ViewsRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<CommitteeView & { decisionId: string }> {
    const { view, decisionId } = await this.database.one<{ view: CommitteeView; decisionId: string }>(
      `select ${viewJson} as view, v.decision_id as "decisionId" from committee_view v where v.id = $1`,
      [id],
    );
    return { ...view, decisionId };
  }

  async save(input: SaveCommitteeViewInput): Promise<string> {
    const { id = null, version = null } = input;
    const values = [
      input.committee,
      input.categoryId ?? null,
      input.heldOn ?? null,
      input.heldPrecision ?? null,
      input.outcome ?? null,
      input.remarks ?? null,
      input.sourceText ?? null,
      input.decisionId,
    ];
    const saved = await this.database.maybe<{ id: string }>(
      id
        ? `update committee_view v set committee = $1, category_id = $2, held_on = $3, held_precision = $4,
             outcome = $5, remarks = $6, source_text = $7, version = v.version + 1
           where v.decision_id = $8 and v.id = $9 and v.version = $10 returning v.id`
        : `insert into committee_view (committee, category_id, held_on, held_precision, outcome, remarks, source_text,
             decision_id) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      id ? [...values, id, version] : values,
    );
    if (!saved) await this.refuse(id!);
    await this.database.query('delete from committee_question where view_id = $1', [saved!.id]);
    await this.database.query(
      `insert into committee_question (view_id, place, question, answer)
       select $1, q.place, q.question, q.answer
       from rows from (jsonb_to_recordset($2::jsonb) as (question text, answer text)) with ordinality
         as q (question, answer, place)`,
      [saved!.id, JSON.stringify(input.questions)],
    );
    return saved!.id;
  }

  async of(decisionId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>('select id from committee_view where decision_id = $1', [
      decisionId,
    ]);
    return rows.map(({ id }) => id);
  }

  async remove(id: string, version: number): Promise<void> {
    const gone = await this.database.maybe('delete from committee_view where id = $1 and version = $2 returning id', [
      id,
      version,
    ]);
    if (!gone) await this.refuse(id);
  }

  categories(): Promise<AgendaCategory[]> {
    return this.database.query(
      `select c.id, c.label, c.meaning, exists (select from committee_view v where v.category_id = c.id) as "isUsed"
       from agenda_category c order by lower(c.label), c.id`,
    );
  }

  /** What is left out is removed; throws `agenda_category.in_use` where a view has it. */
  async saveCategories(categories: readonly AgendaCategoryInput[]): Promise<void> {
    await this.database.query('delete from agenda_category where id <> all ($1::uuid[])', [
      categories.flatMap(({ id }) => id ?? []),
    ]);
    await this.database.query(
      `with said as (select * from jsonb_to_recordset($1::jsonb) as s (id uuid, label text, meaning text)), changed as (
         update agenda_category c set label = s.label, meaning = s.meaning from said s where c.id = s.id
       )
       insert into agenda_category (label, meaning) select label, meaning from said where id is null`,
      [JSON.stringify(categories)],
    );
  }

  private async refuse(id: string): Promise<never> {
    const current = await this.database.maybe<{ view: CommitteeView }>(
      `select ${viewJson} as view from committee_view v where v.id = $1`,
      [id],
    );
    if (!current) throw new DomainError('not_found');
    throw conflict({ ...current.view });
  }
}
