import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Button,
  Dialog,
  EmptyState,
  Icon,
  LoadingState,
  NARROW,
  Paragraph,
  Section,
  Table,
  useMedia,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { PlanPageDocument, RemovePrincipleDocument, type PrinciplePartsFragment } from './plan.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useMove } from '../../shared/useMove.js';
import { PlanFrame } from './PlanFrame.js';
import { PrincipleDialog } from './PrincipleDialog.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

/** The local principles beside the national pillars, and the pillars that no principle serves alone. */
export const PrinciplesPage = withMessages(messages, function PrinciplesPage() {
  const t = useText();
  const session = useSession();
  const seesAll = session?.can('workspace:read');
  // A card for each of five pillars says less than the names of those it serves.
  const isNarrow = useMedia(NARROW);
  const [editing, setEditing] = useState<PrinciplePartsFragment | 'new' | null>(null);
  const { data, loading, error, refetch } = useQuery(PlanPageDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.plan;
  const canWrite = page?.viewerCan.edit;
  const addButton = canWrite && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setEditing('new')}>
      {t('principle.add')}
    </Button>
  );
  return (
    <PlanFrame
      tab="principles"
      title={t('principle.title')}
      intro={t('principle.intro')}
      action={page && page.principles.length > 0 && addButton}
    >
      {loading && !page && <LoadingState lines={6} />}
      {error && !page && <Problem error={error} onRetry={() => void refetch()} />}
      {page &&
        page.principles.length === 0 &&
        (seesAll ? (
          <EmptyState icon="list" title={t('principle.none')} actions={addButton}>
            {t('principle.noneText')}
          </EmptyState>
        ) : (
          <EmptyState icon="list" title={t('openness.noPrinciples')} />
        ))}
      {page && page.principles.length > 0 && (
        <>
          {page.principleGaps.length > 0 && (
            <Alert title={t('principle.gaps', { count: page.principleGaps.length })}>
              <ul className="bl-plain-list">
                {page.principleGaps.map(({ pillar, sharedWith }) => (
                  <li key={pillar}>
                    {sharedWith.length > 0
                      ? t('principle.gapShared', { pillar: pillarNames[pillar], principle: sharedWith.join(', ') })
                      : t('principle.gapNone', { pillar: pillarNames[pillar] })}
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          <Section title={t('principle.matrix')}>
            <Table<PrinciplePartsFragment>
              caption={t('principle.matrixCaption')}
              captionHidden
              rows={page.principles}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'title',
                  header: t('principle.column'),
                  rowHeader: true,
                  cell: ({ title, description }) => (
                    <>
                      {title}
                      {description && <p className="bl-subtle bl-principle">{description}</p>}
                    </>
                  ),
                },
                ...(isNarrow
                  ? [
                      {
                        id: 'pillars',
                        header: t('plan.pillarColumn'),
                        cell: ({ pillars }: PrinciplePartsFragment) =>
                          pillars.map((pillar) => `${pillar.slice(1)}. ${pillarNames[pillar]}`).join(', '),
                      },
                    ]
                  : pillarCodes.map((pillar) => ({
                      id: pillar,
                      header: `${pillar.slice(1)}. ${pillarNames[pillar]}`,
                      cell: ({ pillars }: PrinciplePartsFragment) =>
                        pillars.includes(pillar) ? (
                          <span className="bl-served">
                            <Icon name="check" />
                            {t('principle.serves')}
                          </span>
                        ) : (
                          <span className="bl-subtle">{t('principle.servesNot')}</span>
                        ),
                    }))),
                ...(canWrite
                  ? [
                      {
                        id: 'action',
                        header: t('plan.action'),
                        cell: (principle: PrinciplePartsFragment) => (
                          <PrincipleActions principle={principle} onEdit={() => setEditing(principle)} />
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </Section>
        </>
      )}
      {editing && <PrincipleDialog principle={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </PlanFrame>
  );
});

/** What may be done with one principle; removing asks first, because it cannot be taken back. */
function PrincipleActions({ principle, onEdit }: { principle: PrinciplePartsFragment; onEdit: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const [remove] = useMutation(RemovePrincipleDocument, { refetchQueries: [PlanPageDocument] });
  const { title } = principle;
  const { act, busy, notice } = useMove<unknown>({
    refetch: [PlanPageDocument],
    stale: ['not_found'],
    now: {
      words: t('principle.now', { title }),
      actions: (
        <Button hint="negative" onClick={() => setAsked(true)}>
          {t('plan.remove')}
        </Button>
      ),
    },
  });
  const take = () => {
    setAsked(false);
    const { id, version } = principle;
    void act({ send: () => remove({ variables: { input: { id, version } } }), done: () => t('principle.removed') });
  };
  return (
    <>
      <span className="bl-actions">
        <Button purpose="subtle" aria-label={t('principle.editOf', { title })} onClick={onEdit}>
          {t('plan.edit')}
        </Button>
        <Button
          purpose="subtle"
          hint="negative"
          busy={busy}
          aria-label={t('principle.removeOf', { title })}
          onClick={() => setAsked(true)}
        >
          {t('plan.remove')}
        </Button>
      </span>
      {notice}
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('principle.removeTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={take}>
              {t('plan.remove')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('principle.removeText', { title })}</Paragraph>
      </Dialog>
    </>
  );
}
