import { useMutation } from '@apollo/client/react';
import { Alert } from '@bloemen/ui';
import { pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import type { AdoptionMove } from '../../../shared/schema.generated.js';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { choice, day, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  AdoptToolkitItemDocument,
  MoveToolkitAdoptionDocument,
  ToolkitAdoptionDocument,
  ToolkitChoicesDocument,
  type AdoptionPartsFragment,
} from './adoption.generated.js';
import { statusAfter } from './moves.js';

const NO_FACT = 'NO';

/**
 * One step with an item of the toolkit: on which day, with which note, and when it is in use whether that is a fact
 * under a pillar. A first step puts it on our list.
 */
export function StepDialog({
  item,
  adoption,
  move,
  onClose,
}: {
  item: { id: string; title: string; factPillars: readonly PillarCode[] };
  adoption: AdoptionPartsFragment | null;
  /** The step of an item that is on our list; a first step is chosen here. */
  move: AdoptionMove | null;
  onClose: () => void;
}) {
  const t = useText();
  const [adopt] = useMutation(AdoptToolkitItemDocument);
  const [step] = useMutation(MoveToolkitAdoptionDocument);
  const [chosen, setChosen] = useState<string>(move ? statusAfter[move] : 'CONSIDERED');
  const [pillar, setPillar] = useState<string>(NO_FACT);
  const form = useSave({
    schema: () =>
      z.object({
        status: choice(['CONSIDERED', 'IN_PREPARATION', 'IN_USE', 'STOPPED']),
        happenedOn: day({
          missing: t('adoption.dayMissing'),
          wrong: t('adoption.dayWrong'),
          rule: (on) => on > today() && t('adoption.dayWrong'),
        }),
        note: textOrNull({ max: 500, lines: true }),
        pillar: choice([NO_FACT, ...item.factPillars]),
        effect: textOrNull({ max: 500, lines: true }),
      }),
    record: adoption,
    valuesOf: () => ({
      status: move ? statusAfter[move] : ('CONSIDERED' as const),
      happenedOn: today(),
      note: '',
      pillar: NO_FACT as string,
      effect: '',
    }),
    now: (record) => (record ? t(`adoption.status.${record.status}`) : ''),
    send: async ({ status, happenedOn, note, pillar: chosenPillar, effect }, version) => {
      const fact =
        status === 'IN_USE' && chosenPillar !== NO_FACT
          ? { pillar: chosenPillar as PillarCode, effect: chosenPillar === 'P3' ? effect : null }
          : null;
      if (move && adoption)
        await step({
          variables: { input: { id: adoption.id, version: version!, move, happenedOn, note, fact } },
        });
      else
        await adopt({
          variables: { input: { itemId: item.id, status: status as 'CONSIDERED', happenedOn, note, fact } },
        });
    },
    sentAs: { 'fact.pillar': 'pillar', 'fact.effect': 'effect' },
    refetch: [ToolkitChoicesDocument, ToolkitAdoptionDocument],
    done: (_, { status }) => t('adoption.saved', { title: item.title, status: t(`adoption.status.${status}`) }),
    onSaved: onClose,
  });
  const mayBeFact = chosen === 'IN_USE' && item.factPillars.length > 0;
  return (
    <FormDialog
      form={form}
      title={
        move
          ? t('adoption.stepTitle', { title: item.title, move: t(`adoption.move.${move}`) })
          : t('adoption.adoptTitle', { title: item.title })
      }
      onClose={onClose}
    >
      {!move && (
        <RadioField
          form={form}
          name="status"
          label={t('adoption.what')}
          onChange={setChosen}
          options={(['CONSIDERED', 'IN_PREPARATION', 'IN_USE'] as const).map((status) => ({
            value: status,
            label: t(`adoption.status.${status}`),
          }))}
        />
      )}
      {adoption?.fact && chosen !== 'IN_USE' && (
        <Alert kind="info">{t('adoption.factEnds', { pillar: adoption.fact.pillar.slice(1) })}</Alert>
      )}
      <DateField form={form} name="happenedOn" label={t('adoption.day')} />
      <TextField
        form={form}
        name="note"
        label={t('adoption.note')}
        description={t('adoption.noteHelp')}
        optional
        lines={3}
        max={500}
      />
      {mayBeFact && (
        <RadioField
          form={form}
          name="pillar"
          label={t('adoption.fact')}
          description={t('adoption.factHelp')}
          onChange={setPillar}
          options={[
            { value: NO_FACT, label: t('adoption.factNone') },
            ...item.factPillars.map((code) => ({
              value: code,
              label: t('adoption.factPillar', { pillar: `${code.slice(1)}, ${pillarNames[code]}` }),
            })),
          ]}
        />
      )}
      {mayBeFact && pillar === 'P3' && (
        <TextField
          form={form}
          name="effect"
          label={t('adoption.effect')}
          description={t('adoption.effectHelp')}
          lines={3}
          max={500}
        />
      )}
    </FormDialog>
  );
}
