import { useWord } from './PageFrame.js';
import { Trail, type Crumb } from './Trail.js';

/** The way back up, from the place to the page itself. In a frame with a header of its own it stands there. */
export const Breadcrumb = ({ items }: { items: readonly Crumb[] }) =>
  useWord('trail', items) ? null : <Trail items={items} />;
