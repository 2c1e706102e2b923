import { Link } from '@bloemen/ui';
import { isWeekYear } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import type { OwnAddress } from '../../shared/address.js';
import { useText } from '../../shared/i18n.js';

/** The year in the address; null for nonsense and for none, which is the year that one works at. */
export function useYearAsked(): number | null {
  const asked: string | undefined = useParams({ strict: false, select: (params: { jaar?: string }) => params.jaar });
  return asked !== undefined && /^\d{4}$/.test(asked) && isWeekYear(Number(asked)) ? Number(asked) : null;
}

/** To the week of the year before and after. */
export function Years({ year, toYear }: { year: number; toYear: (year: number) => OwnAddress }) {
  const t = useText();
  return (
    <p className="bl-week-years">
      {[year - 1, year + 1].filter(isWeekYear).map((other) => (
        <Link key={other} href={toYear(other)}>
          {t('week.toYear', { year: String(other) })}
        </Link>
      ))}
    </p>
  );
}
