import type { MunicipalityRegisterQuery } from './register.generated.js';

export type Register = MunicipalityRegisterQuery['municipalityRegister'];
/** What each section gets: the facts, and what to do when the register refused a step. */
export type SectionProps = { register: Register; onRefused: (failure: unknown) => void };
