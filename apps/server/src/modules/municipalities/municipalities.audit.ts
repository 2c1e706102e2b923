/** What the trail may say of municipalities, their settings and their consent. */
export type MunicipalityEvent =
  | 'municipality.moved'
  | 'municipality.merged'
  | 'municipality.adviser_assigned'
  | 'municipality.adviser_ended'
  | 'boundaries.imported'
  | 'boundaries.removed'
  | 'settings.changed'
  | 'settings.logo_saved'
  | 'settings.logo_removed'
  | 'settings.clerk_reading_set'
  | 'settings.reminders_set'
  | 'consent.given'
  | 'consent.withdrawn';
