import texts from './ui.nl.json' with { type: 'json' };

/** The outline of what is coming, so that the page does not jump; announced in words. */
export const LoadingState = ({ lines = 4, label = texts.loading }: { lines?: number; label?: string }) => (
  <div className="bl-loading" role="status">
    <span className="bl-visually-hidden">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className="bl-loading__line" aria-hidden="true" />
    ))}
  </div>
);
