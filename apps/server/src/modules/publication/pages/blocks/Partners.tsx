import { DemoMark } from '@bloemen/ui';
import { counted, dutchDate, sectorNames, sectors } from '@bloemen/vocabulary';
import type { PublicPartners, PublishedBlocks } from '../../contents.js';
import { byName } from '../../places/places.rules.js';
import { Block } from './Block.js';

/** Who takes part, by the field of society they come from. */
export function Partners({ block, today }: { block: PublishedBlocks['PARTNERS']; today: string }) {
  if (!block) return null;
  const { lead, coalition, since, partners } = block.content;
  return (
    <Block id="partners" title="Wie doen er mee?" lead={lead} of={block} today={today}>
      {partners.length > 0 && (
        <p className="nl-paragraph">
          {coalition && <strong>{coalition}: </strong>}
          {counted(partners.length, 'organisatie', 'organisaties')}
          {since && `, sinds ${dutchDate(since)}`}.
        </p>
      )}
      <PartnerLists of={partners} />
    </Block>
  );
}

/** Partners under the name of their field; those without one come last. */
export function PartnerLists({ of: partners, heading = 3 }: { of: PublicPartners['partners']; heading?: 2 | 3 }) {
  const Title = `h${heading}` as const;
  const fields = [...sectors, null]
    .map((sector) => ({
      sector,
      of: partners
        .filter((partner) => partner.sector === sector)
        .toSorted((one, other) => byName({ name: one.title }, { name: other.title })),
    }))
    .filter(({ of }) => of.length > 0);
  return (
    <div className="bl-site-fields">
      {fields.map(({ sector, of }) => (
        <div key={sector ?? ''}>
          <Title className="nl-heading nl-heading--level-4">
            {sector ? sectorNames[sector] : fields.length === 1 ? 'Organisaties' : 'Ook deze organisaties'}
          </Title>
          <ul className="bl-site-names">
            {of.map(({ id, title, isDemonstration }) => (
              <li key={id}>
                {title} {isDemonstration && <DemoMark />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
