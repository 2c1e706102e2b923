import type { Actor } from '../../../platform/access/actor.js';
import type { NewsItem } from './news.types.js';

type Stands = Pick<NewsItem, 'status' | 'isPlanned'>;

/** The programme keeps its news; what anybody may have read is withdrawn and never removed. */
export const newsPolicy = {
  change: (actor: Actor, _item: Stands) => actor.has('news:write'),
  publish: (actor: Actor, { status, isPlanned }: Stands) =>
    actor.has('news:write') && (status !== 'PUBLISHED' || isPlanned),
  withdraw: (actor: Actor, { status }: Stands) => actor.has('news:write') && status === 'PUBLISHED',
  remove: (actor: Actor, { status }: Stands) => actor.has('news:write') && status === 'DRAFT',
};
export const newsListPolicy = { add: (actor: Actor) => actor.has('news:write') };
