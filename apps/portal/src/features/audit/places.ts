import { addressOf, type PageAddress } from '../../shared/address.js';
import type { TrailQuery } from './trail.generated.js';

type Line = TrailQuery['trail']['nodes'][number];

/**
 * Where in the product the subject of a line is; the first beginning of the type that fits. Without a place there is
 * nothing to open.
 */
const municipal: readonly (readonly [string, (id: string) => PageAddress])[] = [
  ['evidence.', (id) => addressOf('/werkruimte/plan/feit/$id', { params: { id } })],
  ['plan.', () => '/werkruimte/plan'],
  ['principle.', () => '/werkruimte/plan/uitgangspunten'],
  ['goal.', () => '/werkruimte/plan/doelen'],
  ['milestone.', () => '/werkruimte/plan/doelen'],
  ['coalition_import.', (id) => addressOf('/werkruimte/coalitie/import/$importId', { params: { importId: id } })],
  [
    'coalition_contact.',
    (id) => addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId: id } }),
  ],
  ['coalition.', () => '/werkruimte/coalitie'],
  ['membership.', () => '/werkruimte/coalitie'],
  ['organisation.', () => '/werkruimte/coalitie'],
  ['preparation_group.', () => '/werkruimte/coalitie'],
  ['pledge.', () => '/werkruimte/coalitie'],
  ['commitment.', () => '/werkruimte/verklaring'],
  ['certificate.', () => '/werkruimte/verklaring'],
  ['decision.', () => '/werkruimte/verklaring'],
  ['practice_card.', () => '/werkruimte/verklaring'],
  ['practice_question.', () => '/werkruimte/toolkit/praktijk/vragen'],
  ['counterpart.', (id) => addressOf('/werkruimte/toolkit/leden/$memberId', { params: { memberId: id } })],
  ['document.', (id) => addressOf('/werkruimte/documenten/$documentId', { params: { documentId: id } })],
  ['report.', () => '/werkruimte/rapporten'],
  ['settings.', () => '/werkruimte/instellingen'],
  ['consent.', () => '/werkruimte/instellingen'],
  ['role.', () => '/werkruimte/mensen'],
];

const national: typeof municipal = [
  ['wording.', (id) => addressOf('/programma/verklaringen/$wordingId', { params: { wordingId: id } })],
  ['signing_event.', (id) => addressOf('/programma/avonden/$eventId', { params: { eventId: id } })],
  ['witness.', (id) => addressOf('/programma/avonden/$eventId', { params: { eventId: id } })],
  ['practice_card.', () => '/programma/avonden'],
  ['indicator_import.', () => '/programma/cijfers'],
  ['boundaries.', () => '/programma/cijfers/grenzen'],
  ['national_member.', (id) => addressOf('/programma/toolkit/leden/$memberId', { params: { memberId: id } })],
  ['funding.', (id) => addressOf('/programma/toolkit/geld/$fundingId', { params: { fundingId: id } })],
  [
    'intervention_import.',
    (id) => addressOf('/programma/toolkit/interventies/import/$importId', { params: { importId: id } }),
  ],
  ['municipality.', () => '/programma/gemeenten'],
  ['report.', () => '/programma/rapporten'],
  ['role.', () => '/programma/mensen'],
];

export function placeOf(
  { type, subjectId }: Pick<Line, 'type' | 'subjectId'>,
  isMunicipal: boolean,
): PageAddress | null {
  const found = (isMunicipal ? municipal : national).find(([beginning]) => type.startsWith(beginning));
  return found && subjectId ? found[1](subjectId) : null;
}
