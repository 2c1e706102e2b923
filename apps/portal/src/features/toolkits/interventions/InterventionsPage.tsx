import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button, ButtonLink, Card, Columns, Link, ListPage, Paragraph, SourceLine, Span } from '@bloemen/ui';
import {
  activeElementCodes,
  activeElements,
  dutchDate,
  recognitionCodes,
  recognitions,
  targetGroupCodes,
  targetGroups,
  type Recognition,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import '../catalogue.css';
import { ToolkitTabs } from '../ToolkitTabs.js';
import {
  InterventionsDocument,
  RemoveInterventionDocument,
  type InterventionPartsFragment,
  type InterventionsQuery,
} from './interventions.generated.js';
import { MissingHere } from './MissingHere.js';
import messages from './interventions.nl.json' with { type: 'json' };

/** What the address of this page may say. */
export type InterventionsAddress = {
  zoek?: string;
  erkenning?: string;
  element?: string;
  doelgroep?: string;
  pagina?: string;
};

const PAGE_SIZE = 25;
const tones = {
  WELL_DESCRIBED: 'info',
  WELL_FOUNDED: 'info',
  EFFECTIVE: 'positive',
  NOT_RECOGNISED: 'neutral',
  UNKNOWN: 'neutral',
} as const satisfies Record<Recognition, string>;

/** Interventions with what a source says of each, and what sources say of their number. */
export const InterventionsPage = withMessages(messages, function InterventionsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<InterventionsAddress>();
  const address: InterventionsAddress = useSearch({ strict: false });
  const [removing, setRemoving] = useState<InterventionPartsFragment | null>(null);
  const changed = (change: InterventionsAddress) => ({ ...address, pagina: undefined, ...change });
  const recognition = recognitionCodes.find((code) => code === address.erkenning) ?? null;
  const activeElement = activeElementCodes.find((code) => code === address.element) ?? null;
  const targetGroup = targetGroupCodes.find((code) => code === address.doelgroep) ?? null;
  const { data, previousData, loading, error, refetch } = useQuery(InterventionsDocument, {
    variables: {
      search: address.zoek ?? null,
      recognition,
      activeElement,
      targetGroup,
      page: pageNumber(address.pagina),
    },
  });
  const interventions = (data ?? previousData)?.interventions;
  const inWords = (list: readonly string[]) =>
    list.length > 0 ? list.join(', ') : <span className="bl-subtle">{t('interventions.notKnown')}</span>;
  return (
    <>
      <ListPage<InterventionPartsFragment, keyof InterventionsAddress>
        header={{
          title: t('interventions.title'),
          intro: t('interventions.intro'),
          actions: interventions?.viewerCan.bringIn && (
            <ButtonLink href="/programma/toolkit/interventies/import" purpose="primary">
              {t('interventions.import')}
            </ButtonLink>
          ),
        }}
        before={
          <>
            <ToolkitTabs />
            <MissingHere />
            {interventions && interventions.counts.length > 0 && <Counts counts={interventions.counts} />}
          </>
        }
        label={t('interventions.title')}
        search={{ id: 'zoek', label: t('interventions.search'), value: address.zoek }}
        filters={[
          {
            id: 'erkenning',
            label: t('interventions.recognition'),
            value: recognition ?? undefined,
            all: t('interventions.allRecognitions'),
            options: recognitionCodes.map((value) => ({ value, label: recognitions[value] })),
          },
          {
            id: 'element',
            label: t('interventions.element'),
            value: activeElement ?? undefined,
            all: t('interventions.allElements'),
            options: activeElementCodes.map((value) => ({ value, label: activeElements[value] })),
          },
          {
            id: 'doelgroep',
            label: t('interventions.group'),
            value: targetGroup ?? undefined,
            all: t('interventions.allGroups'),
            options: targetGroupCodes.map((value) => ({ value, label: targetGroups[value] })),
          },
        ]}
        onChange={(change) => go(changed(change))}
        count={interventions && t('interventions.found', { count: interventions.totalCount })}
        rows={interventions?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{ title: t('interventions.none') }}
        nothingFound={{ title: t('interventions.noneFound') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'naam',
            header: t('interventions.name'),
            rowHeader: true,
            cell: ({ name, summary }) => (
              <>
                {name}
                <div className="bl-subtle">{summary ?? t('interventions.noSummary')}</div>
              </>
            ),
          },
          {
            id: 'erkenning',
            header: t('interventions.recognition'),
            priority: 'always',
            cell: ({ recognition: level }) => (
              <span className="bl-catalogue-whole">
                <Badge tone={tones[level]}>{recognitions[level]}</Badge>
              </span>
            ),
          },
          {
            id: 'elementen',
            header: t('interventions.element'),
            cell: ({ activeElements: codes }) => inWords(codes.map((code) => activeElements[code])),
          },
          {
            id: 'doelgroep',
            header: t('interventions.group'),
            cell: ({ targetGroups: codes }) => inWords(codes.map((code) => targetGroups[code])),
          },
          {
            id: 'bron',
            header: t('interventions.source'),
            cell: ({ sourceText, sourceUrl, sourceOn, sourcePrecision }) => (
              <>
                {sourceUrl ? (
                  <Link href={sourceUrl} external>
                    {sourceText}
                  </Link>
                ) : (
                  sourceText
                )}
                <div className="bl-subtle">{dutchDate(sourceOn, sourcePrecision)}</div>
              </>
            ),
          },
          ...(interventions?.viewerCan.remove
            ? [
                {
                  id: 'doen',
                  header: t('interventions.actions'),
                  cell: (one: InterventionPartsFragment) => (
                    <Button
                      purpose="subtle"
                      hint="negative"
                      aria-label={t('interventions.removeOf', { name: one.name })}
                      onClick={() => setRemoving(one)}
                    >
                      {t('interventions.remove')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        pages={
          interventions && {
            page: pageNumber(address.pagina),
            count: Math.ceil(interventions.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
          }
        }
      />
      {removing && <RemoveDialog intervention={removing} onClose={() => setRemoving(null)} />}
    </>
  );
});

function RemoveDialog({ intervention, onClose }: { intervention: InterventionPartsFragment; onClose: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveInterventionDocument);
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => remove({ variables: { input: { id: intervention.id } } }),
    refetch: [InterventionsDocument],
    done: t('interventions.removed'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('interventions.removeTitle')}
      submit={t('interventions.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('interventions.removeText', { name: intervention.name })}</Paragraph>
    </FormDialog>
  );
}

/** Readings that differ, side by side, each with who says so and when. */
function Counts({ counts }: { counts: InterventionsQuery['interventions']['counts'] }) {
  const t = useText();
  return (
    <section className="bl-catalogue-counts" aria-labelledby="hoeveel">
      <h2 id="hoeveel" className="bl-catalogue-heading">
        {t('interventions.counts')}
      </h2>
      <p className="bl-subtle">{t('interventions.countsIntro')}</p>
      <Columns>
        {counts.map(({ wording, saidBy, about, sourceUrl, saidOn, saidPrecision }) => (
          <Span of={6} key={wording}>
            <Card>
              <p className="bl-catalogue-reading">{wording}</p>
              <p>{about}</p>
              <SourceLine source={saidBy} href={sourceUrl} date={dutchDate(saidOn, saidPrecision)} />
            </Card>
          </Span>
        ))}
      </Columns>
    </section>
  );
}
