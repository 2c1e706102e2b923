import { Link, Page, Paragraph } from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { byName, pathOf } from '../places/places.rules.js';

/** Of a municipality whose area went to several others: which they are. */
export function DividedPage({ name, on, into }: { name: string; on: string; into: readonly { name: string }[] }) {
  return (
    <Page width="text">
      <h1 className="nl-heading nl-heading--level-1">{name} bestaat niet meer als gemeente</h1>
      <Paragraph>Sinds {dutchDate(on)} hoort elk deel bij een andere gemeente:</Paragraph>
      <ul className="bl-plain-list">
        {into.toSorted(byName).map((place) => (
          <li key={place.name}>
            <Link href={pathOf(place)}>{place.name}</Link>
          </li>
        ))}
      </ul>
      <Paragraph>
        Weet u niet welke de uwe is? <Link href="/gemeenten">Zoek op uw postcode</Link>
      </Paragraph>
    </Page>
  );
}
