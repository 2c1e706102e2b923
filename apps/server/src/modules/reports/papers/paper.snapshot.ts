import { paperKindCodes, type PaperKind } from '@bloemen/vocabulary';
import type { Paper, PaperLook } from '../../../platform/paper/paper.js';

/** A paper as it was asked: all that it says, in words, so that each of its formats says the same. */
export type PaperSnapshot = {
  report: PaperKind;
  layout: 1;
  asOf: string;
  /** The municipality; and the record or year it is about, where it is about one. */
  municipality: { name: string };
  about: string | null;
  method: string[];
  look: PaperLook;
  paper: Paper;
};

export const isPaperSnapshot = (snapshot: { report: string }): snapshot is PaperSnapshot =>
  (paperKindCodes as readonly string[]).includes(snapshot.report);
