import type { PressState, QuoteState } from '@bloemen/vocabulary';
import { dateTime, longDateOf } from '../../../shared/formats.js';

type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'accent';

export const pressTones: Record<PressState, Tone> = {
  DRAFT: 'neutral',
  APPROVED: 'info',
  EMBARGOED: 'warning',
  PUBLISHED: 'positive',
  CORRECTED: 'accent',
};
export const quoteTones: Record<QuoteState, Tone> = {
  NOT_ASKED: 'neutral',
  ASKED: 'info',
  APPROVED: 'positive',
  CHANGE_PROPOSED: 'warning',
  REFUSED: 'warning',
  ON_PAPER: 'positive',
  UNKNOWN: 'neutral',
};

/** When it comes or came out; of what was taken over the day alone is known. */
export const whenOut = ({ releasedAt, isImported }: { releasedAt: string | null; isImported: boolean }): string =>
  releasedAt === null ? '' : isImported ? longDateOf(releasedAt) : dateTime(releasedAt);

export type Block = { kind: 'heading' | 'text'; text: string };

/** The paragraphs and headings of a text, as it is typed: an empty line between, "## " before a heading. */
export const blocksOf = (body: string): Block[] =>
  body
    .split(/\n\s*\n|\n(?=## )|(?<=^## .*)\n/m)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      part.startsWith('## ') ? { kind: 'heading', text: part.slice(3).trim() } : { kind: 'text', text: part },
    );
