import { Inject, Injectable, Optional } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { Handles } from '../../platform/jobs/job.js';
import { MailTroubles, tellAddressTrouble } from '../../platform/mail/mail-troubles.js';
import { AddressOwners } from './address-owners.port.js';
import { NoticesService } from './notices.service.js';

/** Tells who coordinates that mail to somebody does not arrive: by organisation, never the address itself. */
@Injectable()
export class AddressTroubleJob {
  constructor(
    private readonly database: Database,
    private readonly troubles: MailTroubles,
    private readonly notices: NoticesService,
    @Optional() @Inject(AddressOwners) private readonly owners: AddressOwners | null,
  ) {}

  @Handles(tellAddressTrouble)
  async tell({ tenantId, mailId }: { tenantId: string; mailId: string }): Promise<void> {
    const address = await this.troubles.recipientOf(mailId, tenantId);
    if (!address) return;
    await this.database.run({ tenantId, actorId: null }, async () => {
      const owner = await this.owners?.of(address);
      await this.notices.tellOnce(mailId, {
        kind: 'ADDRESS_TROUBLE',
        title: owner ? `Mail aan ${owner.name} komt niet aan` : 'Mail aan iemand in uw werkruimte komt niet aan',
        address: owner?.page ?? (tenantId === PROGRAMME_TENANT_ID ? '/programma/mensen' : '/werkruimte/coalitie'),
      });
    });
  }
}
