import { Actions, Button, Card, Fold, Legend, Link } from '@bloemen/ui';
import { wantedStatuses } from '@bloemen/vocabulary';
import { useState } from 'react';
import type { CoalitionPageQuery } from './coalition.generated.js';
import { useText, type Say } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import { ChooseSectors } from './ChooseSectors.js';
import { hrefWith, type ListAddress } from './list-address.js';
import { coverageName, type Coverage } from './words.js';

type Page = CoalitionPageQuery['coalitionPage'];

/** Which wanted sectors are at the table and which are still open; a sector leads to who is in it. */
export function SectorCoverage({
  coverage,
  readings,
  coalition,
  mayChoose,
  address,
}: {
  coverage: readonly Coverage[];
  readings: number;
  coalition: NonNullable<Page['coalition']>;
  mayChoose: boolean;
  address: ListAddress;
}) {
  const t = useText();
  const [choosing, setChoosing] = useState(false);
  const mayRead = useSession()?.can('wanted:read') ?? false;
  const wanted = coverage.filter((one) => one.wanted);
  const open = wanted.filter((one) => one.members === 0);
  return (
    <Card
      title={t('coverage.title')}
      level={2}
      footer={
        (mayChoose || mayRead) && (
          <Actions>
            {mayRead && <Link href="/werkruimte/coalitie/gezocht">{t('coverage.toWanted')}</Link>}
            {mayChoose && <Button onClick={() => setChoosing(true)}>{t('coverage.choose')}</Button>}
          </Actions>
        )
      }
    >
      <p>
        {t('coverage.summary', {
          filled: wanted.length - open.length,
          wanted: wanted.length,
          open: open.length,
          names: open.map((one) => coverageName(t, one)).join(', '),
        })}
      </p>
      <Fold label={t('coverage.all')}>
        <ul className="bl-coverage" aria-label={t('coverage.title')}>
          {coverage.map((one) => (
            <li key={one.sector ?? 'none'}>
              <Mark kind={kindOf(one)} />
              <span className={one.wanted && one.members === 0 ? 'bl-coverage__open' : undefined}>
                {one.sector && one.members + one.invited > 0 ? (
                  <Link href={hrefWith(address, { sector: one.sector })}>{coverageName(t, one)}</Link>
                ) : (
                  coverageName(t, one)
                )}
                {!one.sector && <span className="bl-coverage__names">{namesOf(t, one)}</span>}
                {wishesOf(t, one) && <span className="bl-coverage__names">{wishesOf(t, one)}</span>}
              </span>
              <span className="bl-coverage__count">{countOf(t, one)}</span>
            </li>
          ))}
        </ul>
        <Legend
          items={(['member', 'invited', 'asked', 'open'] as const).map((key) => ({
            key,
            sign: <Mark kind={key} />,
            label: t(`coverage.legend.${key}`),
          }))}
        />
        {readings > 0 && <p className="bl-source">{t('coverage.readings', { count: readings })}</p>}
      </Fold>
      {choosing && <ChooseSectors coalition={coalition} onClose={() => setChoosing(false)} />}
    </Card>
  );
}

type Kind = 'member' | 'invited' | 'asked' | 'open';

/** Of who is not there yet it shows how far the asking is. */
function kindOf({ members, invited, wishes }: Coverage): Kind {
  if (members > 0) return 'member';
  if (invited > 0 || wishes.some(({ status }) => status === 'INVITED')) return 'invited';
  return wishes.some(({ status }) => status === 'CONTACTED') ? 'asked' : 'open';
}

/** Whom the coalition wants here, and how far that is: "Gezocht: Rotary (benaderd)". */
function wishesOf(t: Say, { wishes, members }: Coverage): string | null {
  const named = wishes.filter(({ name }) => name !== null);
  const own = wishes.find(({ name }) => name === null);
  if (named.length > 0)
    return t('coverage.sought', {
      names: named.map(({ name, status }) => `${name} (${wantedStatuses[status].toLowerCase()})`).join(', '),
    });
  return own && own.status !== 'WANTED' && members === 0 ? wantedStatuses[own.status] : null;
}

/** Filled, dashed, dotted or crossed out: each kind has its own shape, so that colour is never the only difference. */
const Mark = ({ kind }: { kind: Kind }) => (
  <span className={`bl-coverage__mark bl-coverage__mark--${kind}`} aria-hidden="true" />
);

const countOf = (t: Say, { members, invited }: Coverage): string =>
  members + invited === 0 ? t('coverage.open') : t('coverage.count', { members, invited });

/** The list has no filter for who is in no sector, so that their names stand here. */
const namesOf = (t: Say, { names, members }: Coverage): string =>
  members > names.length
    ? t('coverage.more', { names: names.join(', '), count: members - names.length })
    : names.join(', ');
