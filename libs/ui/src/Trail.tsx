import { Icon } from './Icon.js';
import { Link } from './Link.js';
import type { Href } from './Navigation.js';
import texts from './ui.nl.json' with { type: 'json' };

export type Crumb = { label: string; href?: Href };

/**
 * A breadcrumb as it looks. The last item is the page itself and is not a link. A narrow frame shows one step of it: the
 * one up, or the page when there is nothing between it and the top.
 */
export function Trail({ items }: { items: readonly Crumb[] }) {
  const last = items.length - 1;
  const stepOf = (index: number) => (index === last ? 'page' : index === last - 1 && index > 0 ? 'up' : undefined);
  return (
    <nav className="bl-breadcrumb" aria-label={texts['breadcrumb.label']}>
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={index} data-step={stepOf(index)}>
            {index > 0 && <Icon name="chevron" />}
            {href && index < last ? <Link href={href}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
