import type { WantedStatus } from '@bloemen/vocabulary';

/**
 * What a wish may become by hand. That somebody is invited or takes part follows from the coalition itself
 * (`WantedService.follow`); by hand it is said of who was invited outside the product, and of a sector, by naming the
 * organisation that fills it.
 */
export const wantedMoves: Record<WantedStatus, readonly WantedStatus[]> = {
  WANTED: ['CONTACTED', 'INVITED', 'JOINED', 'DECLINED'],
  CONTACTED: ['INVITED', 'JOINED', 'DECLINED', 'WANTED'],
  INVITED: ['JOINED', 'DECLINED', 'CONTACTED'],
  JOINED: ['WANTED'],
  DECLINED: ['WANTED', 'CONTACTED'],
};

export function mayMoveWanted(from: WantedStatus, to: WantedStatus): boolean {
  return wantedMoves[from].includes(to);
}
