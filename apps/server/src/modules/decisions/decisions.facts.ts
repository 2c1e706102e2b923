/** What other modules may know of motions: how far what they ask is. */
export { requestsWithStates, type Progress, type RequestFacts } from './motions/request.rules.js';
