import { Icon } from './Icon.js';
import { Link } from './Link.js';
import type { Href } from './Navigation.js';
import texts from './ui.nl.json' with { type: 'json' };

export type Crumb = { label: string; href?: Href };

/** The way back up. The last item is the page itself and is not a link. */
export const Breadcrumb = ({ items }: { items: readonly Crumb[] }) => (
  <nav className="bl-breadcrumb" aria-label={texts['breadcrumb.label']}>
    <ol>
      {items.map(({ label, href }, index) => (
        <li key={label}>
          {index > 0 && <Icon name="chevron" />}
          {href ? <Link href={href}>{label}</Link> : <span aria-current="page">{label}</span>}
        </li>
      ))}
    </ol>
  </nav>
);
