import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Notifications } from '../../../platform/database/notifications.js';
import { followed, type Followed } from '../../../platform/graphql/followed.js';
import { ACTIONS_CHANNEL, ActionsRepository } from './actions.repository.js';
import type { ActionCounts } from './actions.types.js';
import { Clock } from '../../../platform/clock/clock.js';

/** Follows the actions of the own workspace for a subscriber: how many there are now, and after each change. */
@Injectable()
export class ActionNews {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly actions: ActionsRepository,
  ) {}

  follow({ tenantId, personId, roles }: Actor): Followed<{ coalitionActionNews: ActionCounts }> {
    return followed(
      this.notifications,
      ACTIONS_CHANNEL,
      (payload) => (payload as { tenantId?: string }).tenantId === tenantId,
      async () => ({
        coalitionActionNews: await this.database.run({ tenantId, actorId: personId, roles }, () =>
          this.actions.counts(this.clock.today()),
        ),
      }),
    );
  }
}
