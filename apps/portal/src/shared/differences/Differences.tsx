import { useQuery } from '@apollo/client/react';
import { Alert, Button, DemoMark } from '@bloemen/ui';
import { contradictionAbouts, contradictionSubjectCodes, type ContradictionSubject } from '@bloemen/vocabulary';
import { useState } from 'react';
import { dateTime } from '../formats.js';
import { useText, withMessages } from '../i18n.js';
import { Readings } from '../Readings.js';
import { DifferencesOfDocument, type DifferencePartsFragment } from './differences.generated.js';
import messages from './differences.nl.json' with { type: 'json' };
import { ResolveDialog } from './DifferenceDialogs.js';
import './differences.css';

type Subject = { kind: ContradictionSubject; id: string };

/** The record that carries a fact, where sources may differ about it. */
export const recordsOf = ({ origin }: { origin: { kind: string; id: string } | null }): Subject[] =>
  contradictionSubjectCodes.filter((kind) => kind === origin?.kind).map((kind) => ({ kind, id: origin!.id }));

/**
 * Where sources differ about a record, beside the record: every reading with its source, and what was chosen. Nothing
 * where they agree. `also` names a record that this one comes from, such as the motion that carries a fact.
 */
export const Differences = withMessages(
  messages,
  function Differences({
    subjectKind,
    subjectId,
    also = [],
  }: {
    subjectKind: ContradictionSubject;
    subjectId: string;
    also?: readonly Subject[];
  }) {
    const subjects = [{ kind: subjectKind, id: subjectId }, ...also];
    const { data } = useQuery(DifferencesOfDocument, { variables: { subjects }, fetchPolicy: 'cache-and-network' });
    return (data?.differencesOf ?? []).map((one) => <Difference key={one.id} difference={one} />);
  },
);

function Difference({ difference }: { difference: DifferencePartsFragment }) {
  const t = useText();
  const [isChoosing, setChoosing] = useState(false);
  const { about, resolution, isDemonstration, viewerCan } = difference;
  if (resolution)
    return (
      <details className="bl-differences-settled">
        <summary>{t('differences.wasSettled', { about: contradictionAbouts[about] })}</summary>
        <DifferenceReadings difference={difference} />
      </details>
    );
  return (
    <>
      <Alert
        title={t('differences.differ', { about: contradictionAbouts[about] })}
        actions={viewerCan.resolve && <Button onClick={() => setChoosing(true)}>{t('differences.choose')}</Button>}
      >
        {isDemonstration && <DemoMark />}
        <DifferenceReadings difference={difference} />
      </Alert>
      {isChoosing && <ResolveDialog difference={difference} onClose={() => setChoosing(false)} />}
    </>
  );
}

/** What each source says, and which one a person said holds. */
export function DifferenceReadings({ difference: { readings, resolution } }: { difference: DifferencePartsFragment }) {
  const t = useText();
  return (
    <>
      <Readings
        readings={readings.map(({ says, quote, sourceText, holds }) => ({
          says,
          quote,
          source: sourceText,
          mark: holds && <> · {t('differences.holds')}</>,
        }))}
      />
      {resolution && (
        <>
          {!readings.some(({ holds }) => holds) && resolution.settledText && (
            <p>{t('differences.neither', { text: resolution.settledText })}</p>
          )}
          <p>{resolution.reason}</p>
          <p className="bl-subtle">{t('differences.by', { name: resolution.byName, at: dateTime(resolution.at) })}</p>
        </>
      )}
    </>
  );
}
