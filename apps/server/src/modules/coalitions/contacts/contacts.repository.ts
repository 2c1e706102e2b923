import { Injectable } from '@nestjs/common';
import type { ContactRole, MembershipState } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';

export type ContactPerson = {
  name: string | null;
  email: string | null;
  phone: string | null;
  roles: readonly ContactRole[];
  consentedOn: string | null;
  reviewOn: string | null;
};
export type ContactRow = ContactPerson & { id: string; organisationId: string; version: number };

const row = `id, organisation_id as "organisationId", name, email, phone, roles, consented_on::text as "consentedOn",
  review_on::text as "reviewOn", version`;

/** The contact persons of organisations in the coalition. */
@Injectable()
export class ContactsRepository {
  constructor(private readonly database: Database) {}

  /**
   * How the organisation stands to the coalition now, while other writers of this coalition wait; null when it never
   * was in it.
   */
  async lockOrganisation(organisationId: string): Promise<MembershipState | null> {
    await this.database.query('select 1 from coalition for update');
    const found = await this.database.maybe<{ state: MembershipState }>(
      'select state from coalition_membership where organisation_id = $1 and until_on is null',
      [organisationId],
    );
    return found?.state ?? null;
  }

  /** Throws not_found without it. */
  lock(id: string): Promise<ContactRow> {
    return this.database.one(`select ${row} from coalition_contact where id = $1 for update`, [id]);
  }

  of(organisationId: string): Promise<ContactRow[]> {
    return this.database.query(`select ${row} from coalition_contact where organisation_id = $1 for update`, [
      organisationId,
    ]);
  }

  async insert(organisationId: string, person: ContactPerson): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into coalition_contact (organisation_id, name, email, phone, roles, consented_on, review_on)
        values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [organisationId, ...valuesOf(person)],
    );
    return id;
  }

  async update(id: string, person: ContactPerson): Promise<void> {
    await this.database.query(
      `update coalition_contact set name = $2, email = $3, phone = $4, roles = $5, consented_on = $6, review_on = $7,
        updated_at = now(), version = version + 1 where id = $1`,
      [id, ...valuesOf(person)],
    );
  }

  /** What one of them is asked about, the other is from now on; links that were mailed die. */
  async handOverOffers(id: string, to: string | null): Promise<void> {
    await this.database.query(
      `update coalition_offer set contact_id = $2, token_sha256 = null, link_expires_at = null where contact_id = $1`,
      [id, to],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.query('delete from coalition_contact where id = $1', [id]);
  }

  /** An organisation that has a contact person already keeps it. */
  async keepAddresses(addresses: readonly { organisationId: string; email: string }[]): Promise<void> {
    await this.database.query(
      `
      insert into coalition_contact (organisation_id, email)
      select a.organisation_id, a.email from unnest($1::uuid[], $2::text[]) as a (organisation_id, email)
      where not exists (select from coalition_contact c where c.organisation_id = a.organisation_id)`,
      [addresses.map((one) => one.organisationId), addresses.map((one) => one.email)],
    );
  }
}

const valuesOf = ({ name, email, phone, roles, consentedOn, reviewOn }: ContactPerson) => [
  name,
  email,
  phone,
  roles,
  consentedOn,
  reviewOn,
];
