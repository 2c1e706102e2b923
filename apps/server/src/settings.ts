import { coalitionsSettings } from './modules/coalitions/coalitions.settings.js';
import { commitmentsSettings } from './modules/commitments/commitments.settings.js';
import { documentsSettings } from './modules/documents/documents.settings.js';
import { eveningsSettings } from './modules/evenings/evenings.settings.js';
import { identitySettings } from './modules/identity/identity.settings.js';
import { indicatorsSettings } from './modules/indicators/indicators.settings.js';
import { boundariesSettings } from './modules/municipalities/boundaries/boundaries.settings.js';
import { actionsSettings } from './modules/meetings/actions/actions.settings.js';
import { pledgesSettings } from './modules/pledges/pledges.settings.js';
import { publicationSettings } from './modules/publication/publication.settings.js';
import { reportsSettings } from './modules/reports/reports.settings.js';
import { catalogueSettings } from './modules/toolkits/catalogue.settings.js';
import { toolkitsSettings } from './modules/toolkits/toolkits.settings.js';
import { callsSettings } from './modules/support/calls/calls.settings.js';
import { supportSettings } from './modules/support/support.settings.js';
import { platformSettings } from './platform/config/settings.js';

/** Every setting of the product; the table in the README is generated from this list. */
export const settings = {
  ...platformSettings,
  ...identitySettings,
  ...documentsSettings,
  ...coalitionsSettings,
  ...boundariesSettings,
  ...indicatorsSettings,
  ...actionsSettings,
  ...commitmentsSettings,
  ...eveningsSettings,
  ...pledgesSettings,
  ...catalogueSettings,
  ...toolkitsSettings,
  ...callsSettings,
  ...supportSettings,
  ...publicationSettings,
  ...reportsSettings,
} as const;
