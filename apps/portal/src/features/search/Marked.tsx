import { marked } from './marks.js';

/** A text in which the words that somebody looks for are marked. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  return marked(text, typed).map((piece, index) =>
    piece.isFound ? (
      <mark key={index} className="bl-found__mark">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
