import type { EvidenceKind } from '@bloemen/vocabulary';
import type { AddEvidenceInput } from './evidence/evidence.inputs.js';

export { aMunicipality } from '../../../test/municipality.js';

/** A complete fact; say only what matters to the test. */
export function aFact(kind: EvidenceKind, more: Partial<AddEvidenceInput> = {}): AddEvidenceInput {
  return {
    pillar: 'P1',
    kind,
    certainty: 'DECIDED',
    title: `Feit van soort ${kind}`,
    happenedOn: '2026-03-03',
    datePrecision: 'DAY',
    sourceType: 'COUNCIL_PAPER',
    sourceText: 'Raadsstuk 12',
    ...more,
  };
}
