import { ButtonLink, CompactRow, CompactRows, DemoMark, StatusBadge } from '@bloemen/ui';
import { PetalMark } from '@bloemen/charts';
import { pillarNames } from '@bloemen/vocabulary';
import { addressOf } from '../../shared/address.js';
import { useText } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import { FlowerWords } from './FlowerWords.js';
import { MunicipalityFacts } from './MunicipalityFacts.js';
import type { MunicipalityInListFragment } from './programme.generated.js';

/**
 * One municipality beside the list: what the list itself was told of it, in words. It asks for nothing more, so it
 * leaves no line in the trail of the municipality; its page does, and says so.
 */
export function MunicipalityGlance({ municipality }: { municipality: MunicipalityInListFragment }) {
  const t = useText();
  const { name, status, pillars, isDemonstration } = municipality;
  return (
    <>
      {isDemonstration && (
        <p className="bl-programme-note">
          <DemoMark />
          {t('summary.demonstration')}
        </p>
      )}
      {pillars ? (
        <div className="bl-programme-glance">
          <FlowerWords pillars={pillars} size={80} />
          <CompactRows label={t('list.pillarsOf', { name })}>
            {pillars.map(({ pillar, level, stale }) => (
              <CompactRow
                key={pillar}
                mark={<PetalMark pillar={pillar} petal={{ level, stale }} />}
                title={`${pillar.slice(1)}. ${pillarNames[pillar]}`}
                track={<StatusBadge level={level} stale={stale} />}
              />
            ))}
          </CompactRows>
        </div>
      ) : (
        <p className="nl-paragraph">{t(status === 'PROSPECT' ? 'list.notYetText' : 'list.notVisibleText')}</p>
      )}
      <MunicipalityFacts municipality={municipality} />
    </>
  );
}

/** The ways on from there, for who may go them; null where there are none. */
export function MunicipalityWays({ municipality: { code, pillars } }: { municipality: MunicipalityInListFragment }) {
  const t = useText();
  const mayManage = useSession()?.can('register:manage') ?? false;
  return (
    <>
      {pillars && (
        <ButtonLink purpose="primary" href={addressOf('/programma/gemeenten/$code', { params: { code } })}>
          {t('list.toSummary')}
        </ButtonLink>
      )}
      {mayManage && (
        <ButtonLink href={addressOf('/programma/gemeenten/$code/register', { params: { code } })}>
          {t('summary.register')}
        </ButtonLink>
      )}
    </>
  );
}
