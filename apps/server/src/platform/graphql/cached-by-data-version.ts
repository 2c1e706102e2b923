import { Extensions } from '@nestjs/graphql';

/**
 * Marks a query whose answer depends on nothing but its variables, the caller's roles, the day and the facts that
 * app_touch_programme counts. Such an answer is kept until one of these changes.
 */
export const CachedByDataVersion = () => Extensions({ cachedByDataVersion: true });
