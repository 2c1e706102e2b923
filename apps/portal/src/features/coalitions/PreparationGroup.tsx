import { Badge, ButtonLink, Card, CompactRow, CompactRows, Fold, Link, SourceLine } from '@bloemen/ui';
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
    <Card
      title={t('group.title')}
      level={2}
      footer={maySeat && <ButtonLink href={edit}>{t(seats.length > 0 ? 'group.edit' : 'group.make')}</ButtonLink>}
    >
      {seats.length > 0 ? (
        <>
          <Fold label={t('group.who', { count: seats.length })}>
            <div className="bl-coalition-seats">
              <CompactRows label={t('group.title')}>
                {seats.map((seat) => (
                  <CompactRow
                    key={seat.organisationId}
                    title={
                      <>
                        <Link
                          href={addressOf('/werkruimte/coalitie/leden/$organisationId', {
                            params: { organisationId: seat.organisationId },
                          })}
                        >
                          {seat.name}
                        </Link>{' '}
                        {seat.isChair && <Badge tone="accent">{t('group.chair')}</Badge>}
                      </>
                    }
                    detail={t('member.fromNow', { from: sinceText(t, seat) })}
                  />
                ))}
              </CompactRows>
            </div>
            {sources.map((source) => (
              <SourceLine key={source} source={source} />
            ))}
          </Fold>
          {!seats.some((seat) => seat.isChair) && <p className="bl-subtle">{t('group.noChair')}</p>}
        </>
      ) : (
        <p>{t(isPast ? 'group.noneThen' : 'group.none')}.</p>
      )}
      {seats.length === 0 && !isPast && <p className="bl-subtle">{t('group.noneText')}</p>}
    </Card>
  );
}
