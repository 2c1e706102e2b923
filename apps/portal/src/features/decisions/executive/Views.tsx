import { Badge, Button, Card, Icon, SourceLine } from '@bloemen/ui';
import { agendaMeanings, dutchDate, viewOutcomes } from '@bloemen/vocabulary';
import { useState } from 'react';
import { AttachedDocuments, useAttached } from '../../../shared/documents/AttachedDocuments.js';
import { DocumentsButton } from '../../../shared/documents/RowDocuments.js';
import { useText } from '../../../shared/i18n.js';
import type { CommitteeViewPartsFragment, ExecutiveDecisionPartsFragment } from './executive.generated.js';
import { RemoveViewDialog, ViewDialog } from './ViewDialog.js';

const tones = { POSITIVE: 'positive', WITH_REMARKS: 'info', NEGATIVE: 'warning' } as const;

/** What committees of the council were asked about a decision, and what they said. */
export function Views({ decision }: { decision: ExecutiveDecisionPartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<{ act: 'edit' | 'remove'; view: CommitteeViewPartsFragment } | 'new' | null>(null);
  const { views, viewerCan } = decision;
  const attached = useAttached(
    'COMMITTEE_VIEW',
    views.map(({ id }) => id),
  );
  const close = () => setAsked(null);
  return (
    <Card
      level={2}
      title={t('view.title')}
      meta={
        viewerCan.addView && (
          <Button iconStart={<Icon name="plus" />} onClick={() => setAsked('new')}>
            {t('view.add')}
          </Button>
        )
      }
    >
      {views.length === 0 && <p className="bl-subtle">{t('view.none')}</p>}
      {views.map((view) => (
        <section key={view.id} className="bl-view" aria-label={view.committee}>
          <div className="bl-view__head">
            <h3 className="nl-heading nl-heading--level-5">{view.committee}</h3>
            <Badge tone={view.outcome ? tones[view.outcome] : 'neutral'}>
              {view.outcome ? viewOutcomes[view.outcome] : t('view.outcomeUnknown')}
            </Badge>
          </div>
          <p className="bl-subtle">
            {[
              view.category && `${view.category.label}: ${agendaMeanings[view.category.meaning].toLowerCase()}`,
              view.heldOn
                ? t('view.heldOn', { date: dutchDate(view.heldOn, view.heldPrecision ?? 'DAY') })
                : t('view.notHeld'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {view.questions.length > 0 && (
            <ol className="bl-view__questions">
              {view.questions.map(({ question, answer }) => (
                <li key={question}>
                  <p>{question}</p>
                  {answer ? (
                    answer.split('\n').map((line) => (
                      <p key={line} className="bl-view__answer">
                        {line}
                      </p>
                    ))
                  ) : (
                    <p className="bl-subtle">{t('view.noAnswer')}</p>
                  )}
                </li>
              ))}
            </ol>
          )}
          {view.remarks && <p>{view.remarks}</p>}
          {view.closesMotion && <p>{t('view.closes')}</p>}
          {view.sourceText && <SourceLine source={view.sourceText} />}
          <AttachedDocuments documents={attached(view.id)} />
          {(view.viewerCan.edit || view.viewerCan.remove) && (
            <div className="bl-actions">
              <DocumentsButton
                kind="COMMITTEE_VIEW"
                id={view.id}
                name={view.committee}
                mayWrite={view.viewerCan.edit}
              />
              {view.viewerCan.edit && (
                <Button
                  aria-label={t('view.editOf', { committee: view.committee })}
                  onClick={() => setAsked({ act: 'edit', view })}
                >
                  {t('view.edit')}
                </Button>
              )}
              {view.viewerCan.remove && (
                <Button
                  purpose="subtle"
                  hint="negative"
                  aria-label={t('view.removeOf', { committee: view.committee })}
                  onClick={() => setAsked({ act: 'remove', view })}
                >
                  {t('view.remove')}
                </Button>
              )}
            </div>
          )}
        </section>
      ))}
      {asked === 'new' && <ViewDialog decisionId={decision.id} view={null} onClose={close} />}
      {asked !== null && asked !== 'new' && asked.act === 'edit' && (
        <ViewDialog decisionId={decision.id} view={asked.view} onClose={close} />
      )}
      {asked !== null && asked !== 'new' && asked.act === 'remove' && (
        <RemoveViewDialog view={asked.view} onClose={close} />
      )}
    </Card>
  );
}
