import { Actions, Alert, Button, Table } from '@bloemen/ui';
import {
  certaintyLabels,
  dutchDate,
  evidenceKinds,
  evidenceSources,
  opennessLabels,
  pillarNames,
  recurrenceLabels,
} from '@bloemen/vocabulary';
import { useEffect, useRef } from 'react';
import type { AddEvidenceInput } from '../../shared/schema.generated.js';
import type { EvidencePartsFragment } from './plan.generated.js';
import { useText } from '../../shared/i18n.js';
import { euros } from './EvidenceFacts.js';

type Facts = Omit<AddEvidenceInput, 'datePrecision'> & Pick<EvidencePartsFragment, 'datePrecision'>;
type Row = { field: keyof ReturnType<typeof shown>; mine: string; theirs: string };

function shown(facts: Facts) {
  return {
    pillar: pillarNames[facts.pillar],
    kind: evidenceKinds[facts.kind].label,
    certainty: certaintyLabels[facts.certainty],
    title: facts.title,
    date: dutchDate(facts.happenedOn, facts.datePrecision),
    sourceType: evidenceSources[facts.sourceType],
    sourceText: facts.sourceText,
    sourceUrl: facts.sourceUrl ?? '',
    recurrence: facts.recurrence ? recurrenceLabels[facts.recurrence] : '',
    amount: typeof facts.amountCents === 'number' ? euros(facts.amountCents) : '',
    firstFundedYear: facts.firstFundedYear?.toString() ?? '',
    lastFundedYear: facts.lastFundedYear?.toString() ?? '',
    effect: facts.effect ?? '',
    endsOn: facts.endsOn ? dutchDate(facts.endsOn) : '',
    note: facts.note ?? '',
    openness: facts.openness ? opennessLabels[facts.openness] : '',
  };
}

/** Both texts side by side when somebody else saved first; nothing is lost until one of them is chosen. */
export function EvidenceConflict({
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
  busy,
}: {
  mine: AddEvidenceInput;
  theirs: EvidencePartsFragment;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  busy: boolean;
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [own, other] = [shown(mine), shown(theirs)];
  const rows: Row[] = (Object.keys(own) as Row['field'][])
    .map((field) => ({ field, mine: own[field], theirs: other[field] }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <div ref={box} tabIndex={-1}>
      <Alert
        kind="warning"
        live
        title={t('conflict.title')}
        actions={
          <Actions>
            <Button purpose="primary" busy={busy} onClick={onKeepMine}>
              {t('conflict.keepMine')}
            </Button>
            <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          </Actions>
        }
      >
        <p>{t('conflict.text')}</p>
        <Table<Row>
          caption={t('conflict.caption')}
          captionHidden
          rows={rows}
          rowKey={({ field }) => field}
          columns={[
            { id: 'field', header: t('conflict.field'), rowHeader: true, cell: ({ field }) => t(`evidence.${field}`) },
            { id: 'mine', header: t('conflict.mine'), cell: (row) => row.mine || t('conflict.empty') },
            { id: 'theirs', header: t('conflict.theirs'), cell: (row) => row.theirs || t('conflict.empty') },
          ]}
        />
      </Alert>
    </div>
  );
}
