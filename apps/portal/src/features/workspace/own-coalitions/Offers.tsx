import { useMutation } from '@apollo/client/react';
import { Button, Card, CompactRow, CompactRows, Dialog } from '@bloemen/ui';
import { useState } from 'react';
import { useText } from '../../../shared/i18n.js';
import { useMove } from '../../../shared/useMove.js';
import {
  OwnCoalitionsDocument,
  TakeOverOfferDocument,
  type OwnCoalitionsQuery,
  type OwnOfferPartsFragment,
} from './own-coalitions.generated.js';

type Coalition = OwnCoalitionsQuery['ownCoalitions'][number];
type Placed = { coalition: Coalition; offer: OwnOfferPartsFragment };
/** One offer of an organisation: its text in the first coalition that has it, and how it stands in the others. */
type Offered = Placed & { same: Placed[]; different: Placed[]; missing: Coalition[] };

/** What the organisation offers, once over all its coalitions; a text is taken over where it is not, or is another. */
export function Offers({ coalitions }: { coalitions: readonly Coalition[] }) {
  const t = useText();
  const offers = offeredIn(coalitions);
  return (
    <Card title={t('own.offers')} level={2}>
      {offers.length === 0 ? (
        <p>{t('own.noOffers')}</p>
      ) : (
        <>
          {coalitions.length > 1 && <p className="bl-subtle">{t('own.offersIntro')}</p>}
          <CompactRows label={t('own.offers')}>
            {offers.map((offered) => (
              <Row key={`${offered.coalition.tenantId} ${offered.offer.offeredAs}`} offered={offered} />
            ))}
          </CompactRows>
        </>
      )}
    </Card>
  );
}

function Row({ offered: { coalition, offer, same, different, missing } }: { offered: Offered }) {
  const t = useText();
  const [choosing, setChoosing] = useState<Placed | null>(null);
  const [takeOver] = useMutation(TakeOverOfferDocument, { refetchQueries: [OwnCoalitionsDocument] });
  const { act, busy, notice } = useMove({ refetch: [OwnCoalitionsDocument], now: { words: offer.title } });
  const take = (
    from: Placed,
    { tenantId, municipalityName: place }: Coalition,
    done: 'own.takenOver' | 'own.renewed',
  ) =>
    act({
      send: () =>
        takeOver({
          variables: { input: { offerId: from.offer.id, fromTenantId: from.coalition.tenantId, tenantId } },
        }),
      done: () => t(done, { place }),
    });
  const here = { coalition, offer };
  const placesOf = (placed: readonly Placed[]) => placed.map((one) => one.coalition.municipalityName).join(', ');
  return (
    <CompactRow
      title={offer.title}
      detail={[
        t('own.standsIn', { places: placesOf([here, ...same]) }),
        different.length > 0 && t('own.differs', { places: placesOf(different) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          {missing.map((place) => (
            <Button
              key={place.tenantId}
              purpose="subtle"
              busy={busy}
              onClick={() => void take(here, place, 'own.takenOver')}
            >
              {t('own.takeOver', { place: place.municipalityName })}
            </Button>
          ))}
          {different.map((placed) => (
            <Button key={placed.coalition.tenantId} purpose="subtle" busy={busy} onClick={() => setChoosing(placed)}>
              {t('own.choose', { place: placed.coalition.municipalityName })}
            </Button>
          ))}
          {notice}
          {choosing && (
            <Dialog
              open
              title={t('own.chooseTitle')}
              onClose={() => setChoosing(null)}
              actions={<Button onClick={() => setChoosing(null)}>{t('own.leave')}</Button>}
            >
              {[
                { from: here, to: choosing },
                { from: choosing, to: here },
              ].map(({ from, to }) => (
                <section key={from.coalition.tenantId}>
                  <h3 className="nl-heading nl-heading--level-4">{from.offer.title}</h3>
                  <p>{from.offer.what}</p>
                  <Button
                    onClick={() => {
                      setChoosing(null);
                      void take(from, to.coalition, 'own.renewed');
                    }}
                  >
                    {t('own.use', { place: from.coalition.municipalityName, other: to.coalition.municipalityName })}
                  </Button>
                </section>
              ))}
            </Dialog>
          )}
        </>
      }
    />
  );
}

function offeredIn(coalitions: readonly Coalition[]): Offered[] {
  const placed = coalitions.flatMap((coalition) => coalition.offers.map((offer) => ({ coalition, offer })));
  const seen = new Set<string>();
  return placed.flatMap((first) => {
    const { coalition, offer } = first;
    const organisationId = coalition.organisation?.organisationId;
    const key = `${organisationId} ${offer.offeredAs}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const others = coalitions.filter(
      (other) => other !== coalition && other.organisation?.organisationId === organisationId,
    );
    const elsewhere = others.flatMap((other) =>
      other.offers
        .filter(({ offeredAs }) => offeredAs === offer.offeredAs)
        .map((one) => ({ coalition: other, offer: one })),
    );
    return [
      {
        ...first,
        same: elsewhere.filter((other) => saysTheSame(other.offer, offer)),
        different: elsewhere.filter((other) => !saysTheSame(other.offer, offer)),
        missing: others.filter(
          (other) => !other.isArchive && takesPart(other) && !elsewhere.some((one) => one.coalition === other),
        ),
      },
    ];
  });
}

const takesPart = ({ organisation }: Coalition) => organisation?.state === 'MEMBER' || organisation?.state === 'CORE';

const saysTheSame = (one: OwnOfferPartsFragment, other: OwnOfferPartsFragment) =>
  one.title === other.title &&
  one.what === other.what &&
  String(one.targetGroups) === String(other.targetGroups) &&
  String(one.activeElements) === String(other.activeElements);
