import { Extensions } from '@nestjs/graphql';

/**
 * Marks a query whose answer depends on nothing but its variables, the caller's roles, the day and what the programme
 * role may read (a change of that gives a new stamp). Such an answer is kept until one of these changes.
 */
export const CachedByDataVersion = () => Extensions({ cachedByDataVersion: true });
