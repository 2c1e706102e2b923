import { ButtonLink } from './ButtonLink.js';
import { Link } from './Link.js';
import type { Href } from './Navigation.js';
import texts from './ui.nl.json' with { type: 'json' };

/** The pages around the current one; null stands for the pages left out. */
export function pagesAround(page: number, count: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, count].filter((number) => number >= 1 && number <= count);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  return pages.flatMap((number, index) => (index > 0 && number - pages[index - 1]! > 1 ? [null, number] : [number]));
}

/** Links to the pages of a list; the address holds the page. */
export function Pagination({
  page,
  count,
  hrefFor,
  label = texts['pagination.label'],
}: {
  page: number;
  count: number;
  hrefFor: (page: number) => Href;
  label?: string;
}) {
  if (count <= 1) return null;
  return (
    <nav className="bl-pagination" aria-label={label}>
      {page > 1 && (
        <ButtonLink purpose="subtle" href={hrefFor(page - 1)} rel="prev">
          {texts['pagination.previous']}
        </ButtonLink>
      )}
      <ul>
        {pagesAround(page, count).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                href={hrefFor(number)}
                aria-current={number === page ? 'page' : undefined}
                aria-label={`${texts['pagination.page']} ${number}`}
              >
                {number}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {page < count && (
        <ButtonLink purpose="subtle" href={hrefFor(page + 1)} rel="next">
          {texts['pagination.next']}
        </ButtonLink>
      )}
    </nav>
  );
}
