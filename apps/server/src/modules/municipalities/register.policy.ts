import type { Actor } from '../../platform/access/actor.js';
import type { MunicipalityStatus } from './municipalities.facts.js';

type Register = {
  municipality: { status: MunicipalityStatus };
  adviser: object | null;
  hasCoordinator: boolean;
  nextStatuses: readonly MunicipalityStatus[];
  isMergerDue: boolean;
};

const keeps = (actor: Actor): boolean => actor.has('register:manage');
const exists = ({ municipality }: Register): boolean => municipality.status !== 'MERGED';

/**
 * The register is kept by the programme alone. A municipality has one adviser at a time, and its first coordinator is
 * the only one who is appointed from outside.
 */
export const registerPolicy = {
  move: (actor: Actor, { nextStatuses }: Register) => keeps(actor) && nextStatuses.length > 0,
  appointCoordinator: (actor: Actor, register: Register) =>
    keeps(actor) && exists(register) && !register.hasCoordinator,
  assignAdviser: (actor: Actor, register: Register) => keeps(actor) && exists(register) && register.adviser === null,
  endAssignment: (actor: Actor, { adviser }: Register) => keeps(actor) && adviser !== null,
  carryOutMerger: (actor: Actor, { isMergerDue }: Register) => keeps(actor) && isMergerDue,
};
