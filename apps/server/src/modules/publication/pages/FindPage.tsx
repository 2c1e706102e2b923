import { Button, FormField, Link, TextInput } from '@bloemen/ui';
import { counted } from '@bloemen/vocabulary';
import { byName, pathOf } from '../places/places.rules.js';
import type { PublicPlace } from '../published.repository.js';

type Hit = { place: PublicPlace; was: string | null };

/** Find yours: by name or postcode, and every municipality by province. */
export function FindPage({
  typed,
  postcode,
  found,
  showing,
}: {
  typed: string;
  postcode: string | null;
  found: readonly Hit[];
  /** Workspaces that show something now. */
  showing: ReadonlySet<string>;
}) {
  return (
    <div className="bl-site">
      <header className="bl-site-head">
        <h1 className="nl-heading nl-heading--level-1">Zoek uw gemeente</h1>
        <p className="nl-paragraph nl-paragraph--lead">
          Zie wat er in uw gemeente te doen is tegen eenzaamheid, wie er meedoen en wie u kunt bellen.
        </p>
      </header>
      <form method="get" action="/gemeenten" role="search" aria-label="Zoek uw gemeente" className="bl-site-form">
        <FormField label="Naam van uw gemeente, of uw postcode" id="zoek">
          <TextInput name="zoek" type="search" width="full" maxLength={60} defaultValue={typed} />
        </FormField>
        <Button type="submit" purpose="primary">
          Zoek
        </Button>
      </form>
      {typed && (
        <p className="bl-site-found">
          {answerTo(typed, postcode, found.length)} <Link href="/gemeenten">Toon alle gemeenten</Link>
        </p>
      )}
      {typed ? (
        found.length > 0 && <Places of={found} showing={showing} />
      ) : (
        <div className="bl-site-provinces">
          {provincesOf(found).map(([province, hits]) => (
            <section key={province} aria-labelledby={`provincie-${hits[0]!.place.code}`}>
              <h2 className="nl-heading nl-heading--level-3" id={`provincie-${hits[0]!.place.code}`}>
                {province}
              </h2>
              <Places of={hits} showing={showing} />
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function answerTo(typed: string, postcode: string | null, count: number): string {
  if (count > 0)
    return postcode
      ? `Bij de postcode ${postcode} ${count === 1 ? 'hoort' : 'horen'} ${counted(count, 'gemeente', 'gemeenten')}.`
      : `Bij “${typed}” ${count === 1 ? 'past' : 'passen'} ${counted(count, 'gemeente', 'gemeenten')}.`;
  return postcode || /\d/.test(typed)
    ? 'Deze postcode kennen we niet. Zoek op de naam van uw gemeente.'
    : `Wij kennen geen gemeente met de naam “${typed}”.`;
}

function provincesOf(found: readonly Hit[]): [string, Hit[]][] {
  const provinces = new Map<string, Hit[]>();
  for (const hit of found) provinces.set(hit.place.province, [...(provinces.get(hit.place.province) ?? []), hit]);
  return [...provinces].toSorted(([one], [other]) => byName({ name: one }, { name: other }));
}

const Places = ({ of: hits, showing }: { of: readonly Hit[]; showing: ReadonlySet<string> }) => (
  <ul className="bl-site-places">
    {hits
      .toSorted((one, other) => byName(one.place, other.place))
      .map(({ place, was }) => (
        <li key={place.code}>
          <Link href={pathOf(place)}>{place.name}</Link>
          {was && ` (ook ${was})`}
          {showing.has(place.id) && <span className="bl-site-shows"> Met een eigen pagina</span>}
        </li>
      ))}
  </ul>
);
