import { Badge, ButtonLink, EmptyState, Link, Section, SourceLine } from '@bloemen/ui';
import type { CoalitionPageQuery } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { sinceText } from './words.js';

/** Who prepares the meetings on the chosen day, the chair first. */
export function PreparationGroup({
  seats,
  isPast,
  maySeat,
}: {
  seats: CoalitionPageQuery['coalitionPage']['preparationGroup'];
  isPast: boolean;
  maySeat: boolean;
}) {
  const t = useText();
  const edit = '/werkruimte/coalitie/voorbereidingsgroep';
  const sources = [...new Set(seats.map((seat) => seat.source).filter((source) => source !== null))];
  return (
    <Section
      id="voorbereidingsgroep"
      title={t('group.title')}
      intro={seats.length > 0 ? t('group.intro') : undefined}
      actions={maySeat && seats.length > 0 && <ButtonLink href={edit}>{t('group.edit')}</ButtonLink>}
    >
      {seats.length === 0 && isPast && <EmptyState icon="people" title={t('group.noneThen')} />}
      {seats.length === 0 && !isPast && (
        <EmptyState
          icon="people"
          title={t('group.none')}
          actions={maySeat && <ButtonLink href={edit}>{t('group.make')}</ButtonLink>}
        >
          {t('group.noneText')}
        </EmptyState>
      )}
      {seats.length > 0 && (
        <>
          <ul className="bl-coalition-seats">
            {seats.map((seat) => (
              <li key={seat.organisationId}>
                <Link
                  href={addressOf('/werkruimte/coalitie/leden/$organisationId', {
                    params: { organisationId: seat.organisationId },
                  })}
                >
                  {seat.name}
                </Link>
                {seat.isChair && <Badge tone="accent">{t('group.chair')}</Badge>}
                <span className="bl-subtle">{t('member.fromNow', { from: sinceText(t, seat) })}</span>
              </li>
            ))}
          </ul>
          {!seats.some((seat) => seat.isChair) && <p className="bl-subtle">{t('group.noChair')}</p>}
          {sources.map((source) => (
            <SourceLine key={source} source={source} />
          ))}
        </>
      )}
    </Section>
  );
}
