import { useMutation } from '@apollo/client/react';
import { Badge, Button, DataList, DemoMark, Link, SourceLine } from '@bloemen/ui';
import { dutchDate, undertakingStates } from '@bloemen/vocabulary';
import { lazy, Suspense, useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { MoveMenu } from '../../../shared/MoveMenu.js';
import { PaperOpennessBadge } from '../PaperOpenness.js';
import {
  MoveUndertakingDocument,
  UndertakingDocument,
  UndertakingsDocument,
  type UndertakingPartsFragment,
} from './undertakings.generated.js';
import { undertakingBack, undertakingTones } from './words.js';

const MoveDialog = lazy(() => import('./UndertakingDialogs.js').then((module) => ({ default: module.MoveDialog })));
const TellDialog = lazy(() => import('./UndertakingDialogs.js').then((module) => ({ default: module.TellDialog })));
const RemoveDialog = lazy(() => import('./UndertakingDialogs.js').then((module) => ({ default: module.RemoveDialog })));
const UndertakingDialog = lazy(() =>
  import('./UndertakingDialog.js').then((module) => ({ default: module.UndertakingDialog })),
);
const refetch = [UndertakingsDocument, UndertakingDocument];

/** One undertaking: who promised what to whom, what became of it, and whether the council was told. */
export function UndertakingDetails({ undertaking }: { undertaking: UndertakingPartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<'keep' | 'withdraw' | null>(null);
  const [move] = useMutation(MoveUndertakingDocument, { refetchQueries: refetch });
  const { title, state, stateOn, stateReason, toldOn, briefing, motion, decision } = undertaking;
  const nobody = (words: string) => <span className="bl-subtle">{words}</span>;
  return (
    <>
      {title.length > 90 && <p>{title}</p>}
      <span className="bl-undertaking__badges">
        <MoveMenu
          record={{ ...undertaking, status: state }}
          of={t('undertaking.this')}
          may={undertaking.viewerCan.move}
          words={(status) => undertakingStates[status]}
          tone={undertakingTones[state]}
          wordsOf={(one) => ({ label: t(`undertaking.move.${one}`), description: t(`undertaking.move.${one}.does`) })}
          send={({ id, version }, one) =>
            move({ variables: { input: { id, version, move: one } } }).then((answer) => {
              const moved = answer.data!.moveUndertaking;
              return { ...moved, status: moved.state };
            })
          }
          undoOf={(from, one) => undertakingBack[from]?.[one]}
          instead={{ keep: () => setAsked('keep'), withdraw: () => setAsked('withdraw') }}
          refetch={refetch}
          stale={['undertaking.not_now']}
        />
        {undertaking.isLate && <Badge tone="warning">{t('undertakings.late')}</Badge>}
        <PaperOpennessBadge paper={undertaking} />
        {undertaking.isDemonstration && <DemoMark />}
      </span>
      <DataList
        items={[
          { label: t('undertaking.promisedBy'), value: undertaking.promisedBy },
          { label: t('undertaking.promisedTo'), value: undertaking.promisedTo },
          {
            label: t('undertaking.promisedOn'),
            value: [dutchDate(undertaking.promisedOn, undertaking.datePrecision), undertaking.occasion]
              .filter(Boolean)
              .join(', '),
          },
          {
            label: t('undertakings.due'),
            value: undertaking.dueOn ? longDate(undertaking.dueOn) : nobody(t('undertakings.noDay')),
          },
          ...(stateOn ? [{ label: undertakingStates[state], value: longDate(stateOn) }] : []),
          ...(stateReason ? [{ label: t('undertaking.what'), value: stateReason }] : []),
          {
            label: t('undertakings.told'),
            value: toldOn
              ? [longDate(toldOn), briefing?.name].filter(Boolean).join(', ')
              : nobody(t('undertakings.notTold')),
          },
          ...(motion
            ? [
                {
                  label: t('undertaking.motion'),
                  value: (
                    <Link href={addressOf('/werkruimte/besluiten/moties/$id', { params: { id: motion.id } })}>
                      {motion.name}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(decision
            ? [
                {
                  label: t('undertaking.decision'),
                  value: <Link href="/werkruimte/besluiten/college">{decision.name}</Link>,
                },
              ]
            : []),
        ]}
      />
      <SourceLine source={undertaking.sourceText} href={undertaking.sourceUrl} />
      <Suspense>
        {asked && <MoveDialog undertaking={undertaking} move={asked} onClose={() => setAsked(null)} />}
      </Suspense>
    </>
  );
}

/** What may be done with an undertaking besides moving it. */
export function UndertakingActions({
  undertaking,
  onRemoved,
}: {
  undertaking: UndertakingPartsFragment;
  onRemoved: () => void;
}) {
  const t = useText();
  const { viewerCan, toldOn } = undertaking;
  const [asked, setAsked] = useState<'tell' | 'edit' | 'remove' | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      {viewerCan.tell && (
        <Button onClick={() => setAsked('tell')}>{t(toldOn ? 'undertaking.tellAgain' : 'undertaking.tell')}</Button>
      )}
      {viewerCan.edit && <Button onClick={() => setAsked('edit')}>{t('undertaking.edit')}</Button>}
      {viewerCan.remove && (
        <Button purpose="subtle" onClick={() => setAsked('remove')}>
          {t('undertaking.remove')}
        </Button>
      )}
      <Suspense>
        {asked === 'tell' && <TellDialog undertaking={undertaking} onClose={close} />}
        {asked === 'edit' && <UndertakingDialog undertaking={undertaking} onClose={close} />}
        {asked === 'remove' && <RemoveDialog undertaking={undertaking} onClose={close} onRemoved={onRemoved} />}
      </Suspense>
    </>
  );
}
