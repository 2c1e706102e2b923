import texts from './ui.nl.json' with { type: 'json' };

/** Says that a figure or fact was made up for demonstration. */
export const DemoMark = () => (
  <span className="bl-badge bl-badge--demo" title={texts['demo.explanation']}>
    {texts.demo}
  </span>
);
