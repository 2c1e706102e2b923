import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A drawing of React as a picture of a document; in HTML an svg needs no namespace, in a file it does. */
export function drawing(element: ReactElement): string {
  const svg = renderToStaticMarkup(element);
  return svg.startsWith('<svg xmlns=') ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
