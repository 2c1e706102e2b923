import type { Actor } from '../../platform/access/actor.js';
import type { ToolkitItem } from './toolkits.facts.js';

type Kept = Pick<ToolkitItem, 'isOwn' | 'status' | 'draftNumber' | 'currentNumber'>;

const keeps = (actor: Actor, { isOwn, status }: Kept) => actor.has('toolkit:maintain') && isOwn && status !== 'RETIRED';

/** VWS and the VNG each keep their own items; what is retired stays as it is. */
export const toolkitItemPolicy = {
  change: keeps,
  publish: (actor: Actor, item: Kept) => keeps(actor, item) && item.draftNumber !== null,
  removeDraft: (actor: Actor, item: Kept) => keeps(actor, item) && item.draftNumber !== null,
  review: (actor: Actor, item: Kept) => keeps(actor, item) && item.currentNumber !== null,
  open: (actor: Actor, item: Kept) => keeps(actor, item) && item.currentNumber !== null,
  retire: (actor: Actor, item: Kept) => keeps(actor, item) && item.currentNumber !== null,
};

/** Who keeps items of the own workspace, and may begin a new one. */
export const toolkitFoundPolicy = {
  maintain: (actor: Actor) => actor.has('toolkit:maintain'),
};
