import { useMutation, useQuery } from '@apollo/client/react';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  CompactRow,
  CompactRows,
  DataList,
  DemoMark,
  Icon,
  Link,
  ListView,
  Paragraph,
  SourceLine,
} from '@bloemen/ui';
import {
  advisoryGroupKinds,
  dutchDate,
  involvementForms,
  involvementStatusCodes,
  involvementStatuses,
  isUuid,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { OpennessBadge } from '../OpennessField.js';
import { PlanFrame } from '../PlanFrame.js';
import plan from '../plan.nl.json' with { type: 'json' };
import '../plan.css';
import { AdvisoryGroupDialog } from './AdvisoryGroupDialog.js';
import {
  InvolvementDocument,
  InvolvementsDocument,
  RemoveInvolvementDocument,
  type AdvisoryGroupPartsFragment,
  type InvolvementPartsFragment,
} from './involvement.generated.js';
import messages from './involvement.nl.json' with { type: 'json' };
import { hasEnded, participantsOf } from './involvementValues.js';

const PAGE_SIZE = 25;

/** What the address of this page may say; `moment` is the one that is open beside the list. */
type InvolvementAddress = { zoek?: string; status?: string; effect?: string; pagina?: string; moment?: string };

/** When people themselves were asked and what changed, and the groups that have a place. */
export const InvolvementPage = withMessages({ ...plan, ...messages }, function InvolvementPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<InvolvementAddress>();
  const address: InvolvementAddress = useSearch({ strict: false });
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const page = pageNumber(address.pagina);
  const filter = {
    search: address.zoek ?? null,
    status: involvementStatusCodes.find((code) => code === address.status) ?? null,
    hasEffect: address.effect === 'ja' ? true : address.effect === 'nee' ? false : null,
  };
  const { data, previousData, loading, error, refetch } = useQuery(InvolvementsDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.involvements;
  const listed = found?.nodes.find(({ id }) => id === address.moment);
  // One that was just recorded may stand on another page, or outside this choice.
  const { data: other } = useQuery(InvolvementDocument, {
    variables: { id: address.moment ?? '' },
    skip: !found || Boolean(listed) || !isUuid(address.moment ?? ''),
  });
  const open = address.moment ? (listed ?? other?.involvement) : undefined;
  const changed = (change: InvolvementAddress) => ({ ...address, pagina: undefined, moment: undefined, ...change });
  const add = found?.viewerCan.add && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/plan/betrokken/nieuw">
      {t('involvement.add')}
    </ButtonLink>
  );
  const isAsked = address.zoek || address.status || address.effect;
  return (
    <PlanFrame
      tab="involvement"
      title={t('involvement.title')}
      intro={t(seesAll ? 'involvement.intro' : 'involvement.introReader')}
      action={found && (found.totalCount > 0 || isAsked) && add}
    >
      <ListView<InvolvementPartsFragment, 'zoek' | 'status' | 'effect'>
        label={t('involvement.moments')}
        search={{ id: 'zoek', label: t('involvement.search'), value: address.zoek }}
        filters={[
          {
            id: 'status',
            label: t('plan.status'),
            value: filter.status ?? undefined,
            all: t('involvement.allStatuses'),
            options: involvementStatusCodes.map((value) => ({ value, label: involvementStatuses[value] })),
          },
          {
            id: 'effect',
            label: t('involvement.hasEffect'),
            value: filter.hasEffect === null ? undefined : address.effect,
            all: t('involvement.anyEffect'),
            options: [
              { value: 'ja', label: t('involvement.withEffect') },
              { value: 'nee', label: t('involvement.withoutEffect') },
            ],
          },
        ]}
        onChange={(change) => go(changed(change))}
        count={found && t('involvement.count', { count: found.totalCount })}
        rows={found?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={
          seesAll
            ? { title: t('involvement.none'), text: t('involvement.noneText'), icon: 'people', actions: add }
            : { title: t('involvement.noneReader'), icon: 'people' }
        }
        nothingFound={{ title: t('involvement.noneFound') }}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go({ ...address, moment: id })}
        openKey={open?.id ?? null}
        columns={[
          {
            id: 'vraag',
            header: t('involvement.question'),
            rowHeader: true,
            cell: (row) => (
              <>
                {row.question}
                <div className="bl-subtle">
                  {involvementForms[row.form]} · {row.groupName ?? t('involvement.closedGroup')}
                </div>
              </>
            ),
          },
          {
            id: 'wanneer',
            header: t('involvement.when'),
            priority: 'always' as const,
            cell: (row: InvolvementPartsFragment) =>
              row.happenedOn && row.datePrecision ? (
                dutchDate(row.happenedOn, row.datePrecision)
              ) : (
                <span className="bl-subtle">{t('involvement.notKnown')}</span>
              ),
          },
          {
            id: 'status',
            header: t('plan.status'),
            priority: 'always' as const,
            cell: (row: InvolvementPartsFragment) => (
              <span className="bl-badges">
                <Badge tone={row.status === 'DONE' ? 'positive' : 'info'}>{involvementStatuses[row.status]}</Badge>
                {row.isDemonstration && <DemoMark />}
              </span>
            ),
          },
          ...(open
            ? []
            : [
                {
                  id: 'effect',
                  header: t('involvement.effect'),
                  priority: 'wide' as const,
                  cell: (row: InvolvementPartsFragment) =>
                    row.effect ??
                    (row.status === 'DONE' && <span className="bl-subtle">{t('involvement.effectUnknown')}</span>),
                },
              ]),
        ]}
        panel={
          open && {
            title: open.question,
            onClose: () => go({ ...address, moment: undefined }),
            children: <Details involvement={open} />,
            actions: (open.viewerCan.edit || open.viewerCan.remove) && (
              <InvolvementActions
                key={open.id}
                involvement={open}
                onRemoved={() => go({ ...address, moment: undefined })}
              />
            ),
          }
        }
        pages={
          found && {
            page,
            count: Math.ceil(found.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
          }
        }
      />
      {found && <Groups groups={found.groups} canAdd={found.viewerCan.add} />}
      <Paragraph>
        {t('involvement.counts')}{' '}
        <Link href={addressOf('/werkruimte/plan/$pillar', { params: { pillar: 'P3' } })}>
          {t('involvement.toPillar')}
        </Link>
      </Paragraph>
    </PlanFrame>
  );
});

/** Groups of residents, each with whether its place was agreed. */
function Groups({ groups, canAdd }: { groups: readonly AdvisoryGroupPartsFragment[]; canAdd: boolean }) {
  const t = useText();
  const [asked, setAsked] = useState<AdvisoryGroupPartsFragment | 'new' | null>(null);
  if (groups.length === 0 && !canAdd) return null;
  return (
    <Card
      title={t('groups.title')}
      level={2}
      meta={canAdd && <Button onClick={() => setAsked('new')}>{t('groups.add')}</Button>}
    >
      {canAdd && <p className="bl-subtle">{t(groups.length > 0 ? 'groups.intro' : 'groups.none')}</p>}
      {groups.length > 0 && (
        <CompactRows label={t('groups.title')}>
          {groups.map((group) => (
            <CompactRow
              key={group.id}
              title={group.name}
              detail={[
                advisoryGroupKinds[group.kind],
                group.sinceOn && t('groups.sinceOn', { date: dutchDate(group.sinceOn, group.sincePrecision ?? 'DAY') }),
                group.endedOn && !hasEnded(group) && t('groups.endsOn', { date: longDate(group.endedOn) }),
              ]
                .filter(Boolean)
                .join(', ')}
              track={
                <span className="bl-badges">
                  <Badge tone={group.agreedOn && !hasEnded(group) ? 'positive' : 'neutral'}>
                    {hasEnded(group)
                      ? t('groups.endedOn', { date: longDate(group.endedOn!) })
                      : group.agreedOn
                        ? t('groups.agreedOn', { date: dutchDate(group.agreedOn, group.agreedPrecision ?? 'DAY') })
                        : t('groups.notAgreed')}
                  </Badge>
                  {group.isDemonstration && <DemoMark />}
                </span>
              }
              actions={
                group.viewerCan.edit && (
                  <Button
                    purpose="subtle"
                    aria-label={t('groups.editOf', { name: group.name })}
                    onClick={() => setAsked(group)}
                  >
                    {t('groups.edit')}
                  </Button>
                )
              }
            />
          ))}
        </CompactRows>
      )}
      {asked && <AdvisoryGroupDialog group={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

/** One moment: who, how, how many, and what changed. */
function Details({ involvement }: { involvement: InvolvementPartsFragment }) {
  const t = useText();
  const { groupName, form, happenedOn, datePrecision, status, effect, openness, isDemonstration, sourceText } =
    involvement;
  const known = [
    { label: t('involvement.group'), value: groupName ?? t('involvement.closedGroup') },
    { label: t('involvement.form'), value: involvementForms[form] },
    { label: t('involvement.when'), value: happenedOn && dutchDate(happenedOn, datePrecision ?? 'DAY') },
    { label: t('involvement.participants'), value: participantsOf(t, involvement) },
    ...(status === 'DONE' ? [{ label: t('involvement.effect'), value: effect }] : []),
  ];
  return (
    <>
      <span className="bl-badges">
        <Badge tone={status === 'DONE' ? 'positive' : 'info'}>{involvementStatuses[status]}</Badge>
        <OpennessBadge openness={openness} />
        {isDemonstration && <DemoMark />}
      </span>
      <DataList
        items={known.map(({ label, value }) => ({
          label,
          value: value || <span className="bl-subtle">{t('involvement.notKnown')}</span>,
        }))}
      />
      {sourceText && <SourceLine source={sourceText} />}
    </>
  );
}

function InvolvementActions({
  involvement,
  onRemoved,
}: {
  involvement: InvolvementPartsFragment;
  onRemoved: () => void;
}) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const { id, question, effect, status } = involvement;
  const act = t(status === 'DONE' && !effect ? 'involvement.tellEffect' : 'involvement.edit');
  return (
    <>
      <ButtonLink
        href={addressOf('/werkruimte/plan/betrokken/$id', { params: { id } })}
        aria-label={t('involvement.editOf', { act, question })}
      >
        {act}
      </ButtonLink>
      <Button purpose="subtle" hint="negative" onClick={() => setAsked(true)}>
        {t('involvement.remove')}
      </Button>
      {isAsked && <RemoveDialog involvement={involvement} onClose={() => setAsked(false)} onRemoved={onRemoved} />}
    </>
  );
}

/** A moment that does not stand: it goes, and its fact is withdrawn with the reason. */
function RemoveDialog({
  involvement,
  onClose,
  onRemoved,
}: {
  involvement: InvolvementPartsFragment;
  onClose: () => void;
  onRemoved: () => void;
}) {
  const t = useText();
  const [remove] = useMutation(RemoveInvolvementDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 300, min: 3, missing: t('involvement.removeReasonMissing') }) }),
    record: involvement,
    valuesOf: () => ({ reason: '' }),
    now: ({ question }) => question,
    send: ({ reason }, version) => remove({ variables: { input: { id: involvement.id, version: version!, reason } } }),
    refetch: [InvolvementsDocument],
    done: t('involvement.removed'),
    onSaved: onRemoved,
  });
  return (
    <FormDialog
      form={form}
      title={t('involvement.removeTitle')}
      submit={t('involvement.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>
        <strong>{involvement.question}</strong> {t('involvement.removeIntro')}
      </Paragraph>
      <TextField form={form} name="reason" label={t('involvement.removeReason')} max={300} />
    </FormDialog>
  );
}
