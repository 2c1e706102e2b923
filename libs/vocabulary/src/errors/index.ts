import { actionsErrors } from './actions.js';
import { adoptionsErrors } from './adoptions.js';
import { budgetsErrors } from './budgets.js';
import { catalogueErrors } from './catalogue.js';
import { callsErrors } from './calls.js';
import { coalitionsErrors } from './coalitions.js';
import { commitmentsErrors } from './commitments.js';
import { contradictionsErrors } from './contradictions.js';
import { decisionsErrors } from './decisions.js';
import { documentsErrors } from './documents.js';
import { eveningsErrors } from './evenings.js';
import { identityErrors } from './identity.js';
import { indicatorsErrors } from './indicators.js';
import { minutesErrors } from './minutes.js';
import { meetingsErrors } from './meetings.js';
import { municipalitiesErrors } from './municipalities.js';
import { newsErrors } from './news.js';
import { noticesErrors } from './notices.js';
import { organisationsErrors } from './organisations.js';
import { plansErrors } from './plans.js';
import { platformErrors } from './platform.js';
import { pledgesErrors } from './pledges.js';
import { programmeErrors } from './programme.js';
import { publicationErrors } from './publication.js';
import { reportsErrors } from './reports.js';
import { toolkitsErrors } from './toolkits.js';
import { searchErrors } from './search.js';
import { supportErrors } from './support.js';
import { weeksErrors } from './weeks.js';

/** Every error code of the product with its Dutch sentence; the list is closed. */
const sentences = {
  ...platformErrors,
  ...commitmentsErrors,
  ...eveningsErrors,
  ...pledgesErrors,
  ...toolkitsErrors,
  ...adoptionsErrors,
  ...catalogueErrors,
  ...identityErrors,
  ...municipalitiesErrors,
  ...coalitionsErrors,
  ...noticesErrors,
  ...organisationsErrors,
  ...indicatorsErrors,
  ...plansErrors,
  ...minutesErrors,
  ...meetingsErrors,
  ...actionsErrors,
  ...weeksErrors,
  ...documentsErrors,
  ...contradictionsErrors,
  ...decisionsErrors,
  ...budgetsErrors,
  ...callsErrors,
  ...supportErrors,
  ...programmeErrors,
  ...publicationErrors,
  ...newsErrors,
  ...searchErrors,
  ...reportsErrors,
} as const;

export type ErrorCode = keyof typeof sentences;
export const errorCodes = Object.keys(sentences) as ErrorCode[];

/** The Dutch sentence a person reads for a code. */
export function sentenceOf(code: ErrorCode): string {
  return sentences[code];
}

/** Tells whether a text from outside is a code we know. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in sentences;
}
