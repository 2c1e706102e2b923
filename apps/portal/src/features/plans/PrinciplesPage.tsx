import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, EmptyState, Icon, LoadingState, Section, Table, useToast } from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useState } from 'react';
import { PlanPageDocument, RemovePrincipleDocument, type PrinciplePartsFragment } from './plan.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { PlanFrame } from './PlanFrame.js';
import { PrincipleDialog } from './PrincipleDialog.js';
import messages from './plan.nl.json' with { type: 'json' };
import './plan.css';

/** The local principles beside the national pillars, and the pillars that no principle serves alone. */
export const PrinciplesPage = withMessages(messages, function PrinciplesPage() {
  const t = useText();
  const toast = useToast();
  const session = useSession();
  const seesAll = session?.can('workspace:read');
  const [editing, setEditing] = useState<PrinciplePartsFragment | 'new' | null>(null);
  const { data, loading, error, refetch } = useQuery(PlanPageDocument, { fetchPolicy: 'cache-and-network' });
  const [remove, removing] = useMutation(RemovePrincipleDocument, { refetchQueries: [PlanPageDocument] });
  const [removed, setRemoved] = useState<string | null>(null);
  const page = data?.plan;
  const canWrite = page?.viewerCan.edit;
  const take = ({ id, version }: PrinciplePartsFragment) => {
    setRemoved(id);
    return remove({ variables: { input: { id, version } } }).then(
      () => toast(t('principle.removed')),
      () => undefined,
    );
  };
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
      actions={page && page.principles.length > 0 && addButton}
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
                ...pillarCodes.map((pillar) => ({
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
                })),
                ...(canWrite
                  ? [
                      {
                        id: 'action',
                        header: t('plan.action'),
                        cell: (principle: PrinciplePartsFragment) => (
                          <span className="bl-actions">
                            {removed === principle.id && <Failure error={removing.error} />}
                            <Button
                              purpose="subtle"
                              aria-label={t('principle.editOf', { title: principle.title })}
                              onClick={() => setEditing(principle)}
                            >
                              {t('plan.edit')}
                            </Button>
                            <Button
                              purpose="subtle"
                              hint="negative"
                              busy={removing.loading}
                              aria-label={t('principle.removeOf', { title: principle.title })}
                              onClick={() => void take(principle)}
                            >
                              {t('plan.remove')}
                            </Button>
                          </span>
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
