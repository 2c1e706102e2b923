import type { TrailQuery } from './trail.generated.js';

type Line = TrailQuery['trail']['nodes'][number];

/**
 * Where in the product the subject of a line is; the first beginning of the type that fits. Without a place there is
 * nothing to open.
 */
const municipal: readonly (readonly [string, (id: string) => string])[] = [
  ['evidence.', (id) => `/werkruimte/plan/feit/${id}`],
  ['plan.', () => '/werkruimte/plan'],
  ['principle.', () => '/werkruimte/plan/uitgangspunten'],
  ['goal.', () => '/werkruimte/plan/doelen'],
  ['milestone.', () => '/werkruimte/plan/doelen'],
  ['coalition_import.', (id) => `/werkruimte/coalitie/import/${id}`],
  ['coalition_contact.', (id) => `/werkruimte/coalitie/leden/${id}`],
  ['coalition.', () => '/werkruimte/coalitie'],
  ['membership.', () => '/werkruimte/coalitie'],
  ['organisation.', () => '/werkruimte/coalitie'],
  ['preparation_group.', () => '/werkruimte/coalitie'],
  ['pledge.', () => '/werkruimte/coalitie'],
  ['commitment.', () => '/werkruimte/verklaring'],
  ['certificate.', () => '/werkruimte/verklaring'],
  ['decision.', () => '/werkruimte/verklaring'],
  ['practice_card.', () => '/werkruimte/verklaring'],
  ['report.', () => '/werkruimte/rapporten'],
  ['settings.', () => '/werkruimte/instellingen'],
  ['consent.', () => '/werkruimte/instellingen'],
  ['role.', () => '/werkruimte/mensen'],
];

const national: typeof municipal = [
  ['wording.', (id) => `/programma/verklaringen/${id}`],
  ['signing_event.', (id) => `/programma/avonden/${id}`],
  ['witness.', (id) => `/programma/avonden/${id}`],
  ['practice_card.', () => '/programma/avonden'],
  ['indicator_import.', () => '/programma/cijfers'],
  ['municipality.', () => '/programma/gemeenten'],
  ['report.', () => '/programma/rapporten'],
  ['role.', () => '/programma/mensen'],
];

export function placeOf({ type, subjectId }: Pick<Line, 'type' | 'subjectId'>, isMunicipal: boolean): string | null {
  const found = (isMunicipal ? municipal : national).find(([beginning]) => type.startsWith(beginning));
  return found && subjectId ? found[1](subjectId) : null;
}
