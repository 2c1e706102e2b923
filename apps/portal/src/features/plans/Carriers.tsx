import { useQuery } from '@apollo/client/react';
import { DemoMark, SourceLine } from '@bloemen/ui';
import { certaintyLabels, dutchDate, evidenceKinds, evidenceSources } from '@bloemen/vocabulary';
import { EvidencePageDocument, PillarPageDocument, type FactPartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { ConfirmFact, Confirmed } from './Confirmation.js';
import { EvidenceOrigin } from './EvidenceOrigin.js';

/** So many are shown with their source; the list below marks the others. */
const SHOWN = 3;
const refetch = [PillarPageDocument];

/** The facts that a level rests on, with date, source and origin, and the way to say that they still hold. */
export function Carriers({ ids, facts }: { ids: readonly string[]; facts: readonly FactPartsFragment[] }) {
  const t = useText();
  if (ids.length === 0) return null;
  // The newest fact first, as in the list; what a search leaves out of the list comes after.
  const listed = facts.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const ordered = [...listed, ...ids.filter((id) => !listed.includes(id))];
  return (
    <section className="bl-carriers" aria-labelledby="dragend">
      <h3 id="dragend">{t('plan.carriedBy', { count: ids.length })}</h3>
      <ul>
        {ordered.slice(0, SHOWN).map((id) => (
          <Carrier key={id} id={id} listed={facts.find((fact) => fact.id === id)} />
        ))}
      </ul>
      {ids.length > SHOWN && <p className="bl-subtle">{t('plan.carriedByMore', { count: ids.length - SHOWN })}</p>}
    </section>
  );
}

/** A fact that the list does not hold, because of a search or because it is on a later page, is read by itself. */
function Carrier({ id, listed }: { id: string; listed: FactPartsFragment | undefined }) {
  const { data } = useQuery(EvidencePageDocument, { variables: { id }, skip: listed !== undefined });
  const fact = listed ?? data?.evidenceDetail.evidence;
  if (!fact) return null;
  const { kind, certainty, title, happenedOn, datePrecision, sourceText, sourceUrl, sourceType, origin } = fact;
  return (
    <li>
      <div>
        <p>
          <strong>{title}</strong> {fact.isDemonstration && <DemoMark />}
        </p>
        <p className="bl-subtle">
          {dutchDate(happenedOn, datePrecision)} · {evidenceKinds[kind].label} ·{' '}
          {certaintyLabels[certainty].toLowerCase()}
        </p>
        {origin && <EvidenceOrigin {...fact} origin={origin} />}
        <SourceLine source={sourceText} href={sourceUrl} note={evidenceSources[sourceType]} />
        <Confirmed evidence={fact} refetch={refetch} />
      </div>
      <ConfirmFact evidence={fact} refetch={refetch} isNamed />
    </li>
  );
}
