import { blocksOf } from './words.js';
import './press.css';

/** The text as it will be read: title and number stand in the head of the page. */
export const PressText = ({
  lead,
  body,
  quotes = [],
  callToAction,
}: {
  lead: string;
  body: string;
  quotes?: readonly { id: string; body: string; personName: string; capacity: string | null }[];
  callToAction?: string | null;
}) => (
  <div className="bl-press-text">
    <p className="bl-press-text__lead">{lead}</p>
    {blocksOf(body).map(({ kind, text }, index) =>
      kind === 'heading' ? <h2 key={index}>{text}</h2> : <p key={index}>{text}</p>,
    )}
    {quotes.map((quote) => (
      <figure key={quote.id} className="bl-press-quote">
        <blockquote>{quote.body}</blockquote>
        <figcaption>{[quote.personName, quote.capacity].filter(Boolean).join(', ')}</figcaption>
      </figure>
    ))}
    {callToAction && <p className="bl-press-text__call">{callToAction}</p>}
  </div>
);
