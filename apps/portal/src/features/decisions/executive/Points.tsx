import { useMutation } from '@apollo/client/react';
import { Alert, Button, Card, Icon, Menu, StatusMenu, type MenuItem } from '@bloemen/ui';
import { pointServes, pointStates } from '@bloemen/vocabulary';
import { useState } from 'react';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { PointMove } from '../../../shared/schema.generated.js';
import { useMove } from '../../../shared/useMove.js';
import {
  ExecutiveDecisionDocument,
  OrderDecisionPointsDocument,
  type DecisionPointPartsFragment,
  type ExecutiveDecisionPartsFragment,
} from './executive.generated.js';
import { MovePointDialog, PointDialog, RemovePointDialog } from './PointDialogs.js';
import { stateTones, tallyOf } from './words.js';

type Asked =
  | { act: 'add' }
  | { act: 'edit' | 'remove'; point: DecisionPointPartsFragment }
  | { act: 'move'; point: DecisionPointPartsFragment; move: PointMove };

/** The points of a decision, each with its own status, and one sentence that tells decided from intended. */
export function Points({ decision }: { decision: ExecutiveDecisionPartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [order] = useMutation(OrderDecisionPointsDocument);
  const { act, busy, notice } = useMove<unknown>({
    refetch: [ExecutiveDecisionDocument],
    stale: ['decision_point.others_now'],
    now: { words: t('point.title') },
  });
  const { points, viewerCan, openness, readings } = decision;
  const { count, decided, open } = tallyOf(points.map(({ state }) => state));
  const close = () => setAsked(null);
  const moveTo = (id: string, to: number) =>
    void act({
      send: () =>
        order({
          variables: {
            input: {
              decisionId: decision.id,
              pointIds: points
                .map((one) => one.id)
                .filter((one) => one !== id)
                .toSpliced(to, 0, id),
            },
          },
        }),
      done: () => t('point.ordered'),
    });
  const itemsOf = (point: DecisionPointPartsFragment): MenuItem[] => [
    ...(point.viewerCan.edit
      ? [
          { id: 'edit', label: t('point.edit'), onSelect: () => setAsked({ act: 'edit', point }) },
          {
            id: 'remove',
            label: t('point.remove'),
            hint: 'negative' as const,
            onSelect: () => setAsked({ act: 'remove', point }),
          },
        ]
      : []),
    ...points.flatMap((other, to) =>
      other.id === point.id
        ? []
        : [{ id: other.id, label: t('point.toPlace', { place: to + 1 }), onSelect: () => moveTo(point.id, to) }],
    ),
  ];
  return (
    <Card
      level={2}
      title={t('point.title')}
      meta={
        viewerCan.addPoint && (
          <Button iconStart={<Icon name="plus" />} onClick={() => setAsked({ act: 'add' })}>
            {t('point.add')}
          </Button>
        )
      }
    >
      {count === 0 ? (
        <p className="bl-subtle">{t(viewerCan.addPoint ? 'decisionPage.noPoints' : 'decisionPage.noPointsReader')}</p>
      ) : (
        <Alert kind={decided === count ? 'ok' : 'info'}>
          {decided === count
            ? t(readings.length > 0 ? 'decisionPage.allDecidedReadings' : 'decisionPage.allDecided')
            : decided > 0
              ? t('decisionPage.someDecided', { decided, count })
              : t(open > 0 ? 'decisionPage.noneDecided' : 'decisionPage.closedUndecided')}{' '}
          {openness === 'ACTIVELY_PUBLIC' && decided < count && t('decisionPage.publicIsNoDecision')}
        </Alert>
      )}
      {notice}
      {count > 0 && (
        <ol className="bl-points" aria-label={t('point.title')}>
          {points.map((point) => (
            <li key={point.id} className="bl-points__row">
              <span className="bl-points__number" aria-hidden="true">
                {point.place}
              </span>
              <div className="bl-points__what">
                <p className="bl-points__body">{point.body}</p>
                <p className="bl-subtle">
                  {[
                    pointServes[point.serves],
                    point.stateOn && longDate(point.stateOn),
                    point.stateSource,
                    point.stateByName && t('point.by', { name: point.stateByName }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {point.stateReason && <p className="bl-subtle">{t('point.because', { reason: point.stateReason })}</p>}
                {point.carriesStatement && <p>{t('point.carries')}</p>}
              </div>
              <div className="bl-points__acts">
                <StatusMenu
                  status={pointStates[point.state]}
                  of={t('point.number', { place: point.place })}
                  tone={stateTones[point.state]}
                  moves={
                    point.viewerCan.move
                      ? point.moves.map((move) => ({
                          id: move,
                          label: t(`point.move.${move}`),
                          description: t(`point.move.${move}.does`),
                        }))
                      : []
                  }
                  onMove={(move) => setAsked({ act: 'move', point, move })}
                />
                {viewerCan.addPoint && itemsOf(point).length > 0 && (
                  <Menu purpose="subtle" busy={busy} items={itemsOf(point)}>
                    <span aria-hidden="true">{t('point.more')}</span>
                    <span className="bl-visually-hidden">{t('point.moreOf', { place: point.place })}</span>
                  </Menu>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {asked?.act === 'add' && <PointDialog decisionId={decision.id} point={null} onClose={close} />}
      {asked?.act === 'edit' && <PointDialog decisionId={decision.id} point={asked.point} onClose={close} />}
      {asked?.act === 'remove' && <RemovePointDialog point={asked.point} onClose={close} />}
      {asked?.act === 'move' && <MovePointDialog point={asked.point} move={asked.move} onClose={close} />}
    </Card>
  );
}
