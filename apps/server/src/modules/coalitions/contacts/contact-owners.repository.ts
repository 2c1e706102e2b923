import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { AddressOwners, type AddressOwner } from '../../notices/address-owners.port.js';

/** Contact persons by their address: as the organisation they speak for, never by their own name. */
@Injectable()
export class ContactOwners extends AddressOwners {
  constructor(private readonly database: Database) {
    super();
  }

  of(address: string): Promise<AddressOwner | null> {
    return this.database.maybe<AddressOwner>(
      `select 'de contactpersoon van ' || o.name as name, '/werkruimte/coalitie/leden/' || o.organisation_id as page
        from coalition_contact c join organisation_named o on o.organisation_id = c.organisation_id
        where lower(c.email) = lower($1) order by o.name limit 1`,
      [address],
    );
  }
}
