import { Link } from '@bloemen/ui';

/** Back and on in a list that is read by pages; `to` is the address of a page. */
export const Pages = ({ page, of, to }: { page: number; of: number; to: (page: number) => string }) =>
  of > 1 && (
    <nav className="bl-pages" aria-label="Bladeren">
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev">
          Vorige
        </Link>
      )}
      <span>
        Bladzijde {page} van {of}
      </span>
      {page < of && (
        <Link href={to(page + 1)} rel="next">
          Volgende
        </Link>
      )}
    </nav>
  );
