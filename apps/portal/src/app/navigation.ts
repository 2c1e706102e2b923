import * as audit from '../features/audit/navigation.js';
import * as budgets from '../features/budgets/navigation.js';
import * as coalitions from '../features/coalitions/navigation.js';
import * as commitments from '../features/commitments/navigation.js';
import * as contradictions from '../features/contradictions/navigation.js';
import * as decisions from '../features/decisions/navigation.js';
import * as documents from '../features/documents/navigation.js';
import * as evenings from '../features/evenings/navigation.js';
import * as identity from '../features/identity/navigation.js';
import * as indicators from '../features/indicators/navigation.js';
import * as meetings from '../features/meetings/navigation.js';
import * as actions from '../features/meetings/actions/navigation.js';
import * as municipalities from '../features/municipalities/navigation.js';
import * as plans from '../features/plans/navigation.js';
import * as press from '../features/decisions/press/navigation.js';
import * as programme from '../features/programme/navigation.js';
import * as publication from '../features/publication/navigation.js';
import * as reports from '../features/reports/navigation.js';
import * as toolkits from '../features/toolkits/navigation.js';
import * as support from '../features/support/navigation.js';
import * as calls from '../features/support/calls/navigation.js';
import * as weeks from '../features/weeks/navigation.js';
import * as workspace from '../features/workspace/navigation.js';
import type { PlainPath } from '../shared/address.js';
import type { Entry } from '../shared/navigation.js';
import type { Session } from '../shared/session.js';

/** The parts of the workspace that a person is in. */
export const entriesOf = ({ workspace: { kind } }: Pick<Session, 'workspace'>) =>
  kind === 'municipality' ? workspaceEntries : programmeEntries;

/** The first screen that a role can open. */
export const firstScreenOf = (session: Session): PlainPath =>
  entriesOf(session).find(({ needs }) => session.can(needs))?.href ?? '/account';

/**
 * The places of a municipality's workspace; people see what their role can open, in this order within a group. The first
 * four of them stand in the bar of a phone.
 */
export const workspaceEntries: readonly Entry[] = [
  workspace.inWorkspace,
  workspace.ownCoalitions,
  coalitions.inWorkspace,
  commitments.inWorkspace,
  plans.inWorkspace,
  meetings.inWorkspace,
  actions.inWorkspace,
  decisions.inWorkspace,
  budgets.inWorkspace,
  weeks.inWorkspace,
  press.inWorkspace,
  publication.inWorkspace,
  support.inWorkspace,
  documents.inWorkspace,
  indicators.inWorkspace,
  toolkits.inWorkspace,
  calls.inWorkspace,
  programme.inWorkspace,
  reports.inWorkspace,
  reports.positionInWorkspace,
  identity.inWorkspace.people,
  audit.inWorkspace,
  municipalities.inWorkspace,
];

/** The places of the national programme and the VNG. */
export const programmeEntries: readonly Entry[] = [
  programme.inProgramme.picture,
  programme.inProgramme.municipalities,
  programme.inProgramme.caseload,
  evenings.inProgramme,
  programme.inProgramme.comparison,
  support.inProgramme,
  calls.inProgramme,
  indicators.inProgramme,
  contradictions.inProgramme,
  toolkits.inProgramme,
  weeks.inProgramme,
  publication.newsInProgramme,
  reports.inProgramme,
  commitments.inProgramme,
  identity.inProgramme.names,
  identity.inProgramme.people,
  audit.inProgramme,
];
