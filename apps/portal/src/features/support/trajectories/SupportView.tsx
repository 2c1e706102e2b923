import {
  Alert,
  Button,
  ButtonLink,
  Card,
  CompactRow,
  CompactRows,
  DataList,
  DemoMark,
  DetailPage,
  EmptyState,
  Icon,
  ProgressBar,
  SourceLine,
  Stack,
  type Crumb,
} from '@bloemen/ui';
import { useState, type ReactNode } from 'react';
import type { EntryPartsFragment, SupportPartsFragment, TrajectoryPartsFragment } from './trajectories.generated.js';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Entries } from './Entries.js';
import { EntryDialog, WithdrawDialog } from './EntryDialog.js';
import { hoursOf } from '../../../shared/hours.js';
import { dueWords, Steps } from './Steps.js';
import { TrajectoryDialog } from './TrajectoryDialog.js';

type Asked = 'trajectory' | 'new-entry' | { correct: EntryPartsFragment } | { withdraw: EntryPartsFragment };

/** How a municipality is helped now and was before: the adviser works in it, its coordinator reads the same. */
export function SupportView({
  page,
  title,
  intro,
  crumbs,
  links,
}: {
  page: SupportPartsFragment;
  title: string;
  intro: string;
  crumbs?: readonly Crumb[];
  links?: ReactNode;
}) {
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const current = page.trajectories.find(({ isCurrent }) => isCurrent) ?? null;
  const before = page.trajectories.filter((one) => one !== current);
  const waits = page.viewerCan.confirmHandover;
  return (
    <DetailPage
      crumbs={crumbs}
      title={title}
      intro={intro}
      badges={current?.isDemonstration && <DemoMark />}
      action={
        <>
          {current?.viewerCan.addEntry && (
            <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setAsked('new-entry')}>
              {t('entry.add')}
            </Button>
          )}
          {links}
        </>
      }
      problem={
        waits && (
          <Alert
            kind="warning"
            title={t('handover.waits')}
            actions={
              <ButtonLink
                href={addressOf('/programma/mijn-gemeenten/$code/overdracht', { params: { code: page.code } })}
              >
                {t('handover.open')}
              </ButtonLink>
            }
          >
            {t('handover.waitsText')}
          </Alert>
        )
      }
      aside={
        current && (
          <Stack>
            <Hours trajectory={current} />
            <Card
              title={t('support.inShort')}
              level={2}
              meta={
                current.viewerCan.change && (
                  <Button purpose="subtle" aria-label={t('support.changeTitle')} onClick={() => setAsked('trajectory')}>
                    {t('support.change')}
                  </Button>
                )
              }
            >
              <DataList
                items={[
                  { label: t('support.adviser'), value: current.adviserName },
                  { label: t('support.since'), value: longDate(current.startedOn) },
                  { label: t('support.question'), value: <span className="bl-support-note">{current.question}</span> },
                ]}
              />
            </Card>
          </Stack>
        )
      }
    >
      <Stack>
        {current ? (
          <>
            <Steps
              trajectoryId={current.id}
              steps={current.steps}
              today={page.today}
              mayAdd={current.viewerCan.addStep}
            />
            <Card title={t('entry.title')} level={2}>
              <Entries
                entries={current.entries}
                onCorrect={(entry) => setAsked({ correct: entry })}
                onWithdraw={(entry) => setAsked({ withdraw: entry })}
              />
            </Card>
          </>
        ) : (
          <NotBegun page={page} onBegin={() => setAsked('trajectory')} />
        )}
        {before.map((one) => (
          <Before key={one.id} trajectory={one} />
        ))}
      </Stack>
      {asked === 'trajectory' && <TrajectoryDialog page={page} trajectory={current} onClose={close} />}
      {asked === 'new-entry' && current && (
        <EntryDialog page={page} trajectoryId={current.id} entry={null} onClose={close} />
      )}
      {asked && typeof asked === 'object' && 'correct' in asked && current && (
        <EntryDialog page={page} trajectoryId={current.id} entry={asked.correct} onClose={close} />
      )}
      {asked && typeof asked === 'object' && 'withdraw' in asked && (
        <WithdrawDialog entry={asked.withdraw} onClose={close} />
      )}
    </DetailPage>
  );
}

function NotBegun({ page, onBegin }: { page: SupportPartsFragment; onBegin: () => void }) {
  const t = useText();
  if (page.viewerCan.begin)
    return (
      <EmptyState
        title={t('support.notBegun')}
        actions={
          <Button purpose="primary" onClick={onBegin}>
            {t('support.begin')}
          </Button>
        }
      >
        {t('support.notBegunText')}
      </EmptyState>
    );
  return (
    <EmptyState title={t(page.adviserSince ? 'support.ownNone' : 'support.ownNobody')}>
      {t(page.adviserSince ? 'support.ownNoneText' : 'support.ownNobodyText')}
    </EmptyState>
  );
}

/** Hours that were used of those there are, in words beside the bar. */
export function Hours({ trajectory: { hoursBudget, quartersUsed } }: { trajectory: TrajectoryPartsFragment }) {
  const t = useText();
  const left = (hoursBudget ?? 0) * 4 - quartersUsed;
  return (
    <Card title={t('support.hours')} level={2}>
      {hoursBudget === null ? (
        <p className="nl-paragraph">{t('support.hoursUnknown')}</p>
      ) : (
        <>
          <ProgressBar
            label={t('support.hoursOf', { used: hoursOf(quartersUsed), budget: hoursOf(hoursBudget * 4) })}
            value={Math.min(quartersUsed, hoursBudget * 4)}
            max={Math.max(1, hoursBudget * 4)}
            text=""
          />
          <p className="bl-subtle">
            {left < 0
              ? t('support.hoursOver', { over: hoursOf(-left) })
              : t('support.hoursLeft', { left: hoursOf(left) })}
          </p>
        </>
      )}
    </Card>
  );
}

/** What an adviser before did, and what was agreed and is still open: to be read, and changed by nobody. */
export function Before({ trajectory, isOpen = false }: { trajectory: TrajectoryPartsFragment; isOpen?: boolean }) {
  const t = useText();
  const { adviserName, startedOn, startedAs, question, sourceText, entries, steps, isDemonstration } = trajectory;
  const agreed = steps.filter(({ status }) => status === 'OPEN');
  return (
    <Card title={t('support.before')} level={2} meta={isDemonstration && <DemoMark />}>
      <p className="nl-paragraph">
        <strong>
          {startedAs
            ? t('support.beforeSince', { name: adviserName, since: startedAs })
            : t('support.beforeBy', { name: adviserName, since: longDate(startedOn) })}
        </strong>
      </p>
      <p className="bl-support-note">{question}</p>
      {!isOpen && agreed.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-5">{t('handover.agreed')}</h3>
          <CompactRows label={t('handover.agreed')}>
            {agreed.map((step) => (
              <CompactRow key={step.id} title={step.what} detail={dueWords(step)} />
            ))}
          </CompactRows>
        </>
      )}
      {sourceText ? (
        <SourceLine source={sourceText} />
      ) : isOpen ? (
        <Entries entries={entries} isWhole />
      ) : (
        <details>
          <summary>{t('entry.title')}</summary>
          <Entries entries={entries} />
        </details>
      )}
    </Card>
  );
}
