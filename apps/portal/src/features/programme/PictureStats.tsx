import { number } from '../../shared/formats.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import type { PillarCode } from '@bloemen/vocabulary';
import type { GroupNumbersFragment, NationalOverviewQuery } from './programme.generated.js';

type Pillar = GroupNumbersFragment['pillars'][number];

/** How many are in execution or embedded; null where one of the two is withheld. */
function far({ levels }: Pillar): number | null {
  const counts = levels
    .filter(({ level }) => level === 'IN_PROGRESS' || level === 'EMBEDDED')
    .map(({ count }) => count);
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** The pillars that a picture of all five opens with: what was decided, and whether people take part. */
const opening: PillarCode[] = ['P1', 'P3'];

/** The few numbers of what is chosen, in one row; a number that is withheld is left out. */
export function PictureStats({
  picture: { counts, milestones, national, basis, asOf },
  row,
  pillar,
}: {
  picture: NationalOverviewQuery['nationalOverview'];
  row: GroupNumbersFragment | null;
  pillar: PillarCode | null;
}) {
  const t = useText();
  const group = row ?? national;
  const chosen = (group?.pillars ?? []).filter((one) =>
    pillar ? one.pillar === pillar : opening.includes(one.pillar),
  );
  const of = t(`programme.of.${basis}`, { day: asOf ? longDate(asOf) : '' });
  const { participating, municipalities } = row ?? counts;
  const items: { key: string; value: number | null; label: string }[] = [
    {
      key: 'participating',
      value: participating,
      label: t('programme.participating', { municipalities, conditional: row ? 0 : counts.conditional }),
    },
    ...chosen.map((one) => ({
      key: one.pillar,
      value: far(one),
      label: t('programme.far', { pillar: t(`programme.pillar.${one.pillar}`) }),
    })),
    ...(pillar ? chosen.map(({ stale }) => ({ key: 'stale', value: stale, label: t('programme.notCurrent') })) : []),
    ...(milestones && !row
      ? [
          {
            key: 'milestones',
            value: milestones.done,
            label: t('programme.milestones', { open: number(milestones.open) }),
          },
        ]
      : []),
  ];
  return (
    <section className="bl-programme-stats" aria-label={t('programme.inNumbers')}>
      <ul>
        {items.map(
          ({ key, value, label }) =>
            value !== null && (
              <li key={key}>
                <strong>{number(value)}</strong> <span>{label}</span>
              </li>
            ),
        )}
      </ul>
      <p className="bl-source">{t('programme.statsOf', { day: longDate(counts.on), of })}</p>
    </section>
  );
}
