import { useQuery } from '@apollo/client/react';
import { Button, Card, Icon, Link } from '@bloemen/ui';
import { adoptionPillars, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { useSession } from '../../../shared/session.js';
import { ToolkitAdoptionDocument, ToolkitUsageDocument } from './adoption.generated.js';
import { AdoptionMenu, NewerVersion } from './AdoptionMenu.js';
import messages from './adoption.nl.json' with { type: 'json' };
import { RecommendDialog } from './RecommendDialog.js';
import { StepDialog } from './StepDialog.js';

type Item = { id: string; title: string; pillars: readonly PillarCode[] };

/** What the own municipality does with an item; for who reads our list. */
export const ItemChoice = withMessages(messages, function ItemChoice({ item }: { item: Item }) {
  const t = useText();
  const session = useSession();
  const reads = session?.can('toolkit:adoption') ?? false;
  const [adopting, setAdopting] = useState(false);
  const { data } = useQuery(ToolkitAdoptionDocument, { variables: { itemId: item.id }, skip: !reads });
  if (!reads || !data) return null;
  const adoption = data.toolkitAdoption;
  return (
    <Card title={t('adoption.ours')} level={2}>
      {adoption ? (
        <>
          <AdoptionMenu adoption={adoption} />
          <p className="bl-subtle">
            {t('choices.since')} {longDate(adoption.since)}, {t('choices.version', { number: adoption.number })}
          </p>
          {adoption.note && <p>{adoption.note}</p>}
          <NewerVersion adoption={adoption} />
          <Link href="/werkruimte/toolkit/keuze">{t('choices.title')}</Link>
        </>
      ) : (
        <>
          <p>{t('adoption.notYet')}</p>
          {session?.can('toolkit:adopt') && (
            <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAdopting(true)}>
              {t('adoption.adopt')}
            </Button>
          )}
        </>
      )}
      {adopting && (
        <StepDialog
          item={{ ...item, factPillars: adoptionPillars.filter((code) => item.pillars.includes(code)) }}
          adoption={null}
          move={null}
          onClose={() => setAdopting(false)}
        />
      )}
    </Card>
  );
});

/** By how many municipalities an item is used; never fewer than five. */
export const ItemUsage = withMessages(messages, function ItemUsage({ itemId }: { itemId: string }) {
  const t = useText();
  const { data } = useQuery(ToolkitUsageDocument, { variables: { itemId } });
  if (!data) return null;
  const { municipalities, demonstration, users } = data.toolkitUsage;
  return (
    <div>
      <p>{municipalities === null ? t('usage.few') : t('usage.count', { count: municipalities, demonstration })}</p>
      {users.length > 0 && (
        <p className="bl-subtle">
          {t('usage.names')}{' '}
          {users
            .map(({ name, isDemonstration }) => (isDemonstration ? t('usage.invented', { name }) : name))
            .join(', ')}
        </p>
      )}
    </div>
  );
});

/** For the adviser: recommends an item to a municipality. */
export const RecommendButton = withMessages(
  messages,
  function RecommendButton({ item }: { item: { id: string; title: string } }) {
    const t = useText();
    const session = useSession();
    const [open, setOpen] = useState(false);
    if (!session?.can('toolkit:recommend')) return null;
    return (
      <>
        <Button purpose="primary" onClick={() => setOpen(true)}>
          {t('recommend.open')}
        </Button>
        {open && <RecommendDialog item={item} onClose={() => setOpen(false)} />}
      </>
    );
  },
);
