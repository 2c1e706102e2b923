import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, Icon, Link, ListView } from '@bloemen/ui';
import { dutchDate, motionStatusCodes, motionStatuses } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import { DecisionsFrame } from '../DecisionsFrame.js';
import { MotionsDocument, type MotionPartsFragment } from './motions.generated.js';
import messages from './motions.nl.json' with { type: 'json' };
import './motions.css';
import { deliveredOf, motionTones } from './words.js';

const PAGE_SIZE = 25;
type MotionsAddress = { zoek?: string; status?: string; pagina?: string };

/** What the council asked, and how far each motion is. */
export const MotionsPage = withMessages({ ...decisions, ...messages }, function MotionsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<MotionsAddress>();
  const address: MotionsAddress = useSearch({ strict: false });
  const page = pageNumber(address.pagina);
  const filter = {
    search: address.zoek ?? null,
    status: motionStatusCodes.find((code) => code === address.status) ?? null,
  };
  const { data, previousData, loading, error, refetch } = useQuery(MotionsDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const motions = (data ?? previousData)?.motions;
  const changed = (change: MotionsAddress) => ({ ...address, pagina: undefined, ...change });
  const add = motions?.viewerCan.add && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/besluiten/moties/nieuw">
      {t('motions.add')}
    </ButtonLink>
  );
  const isAsked = Object.values(filter).some(Boolean);
  return (
    <DecisionsFrame
      tab="motions"
      title={t('motions.title')}
      intro={t('motions.intro')}
      action={motions && (motions.totalCount > 0 || isAsked) && add}
    >
      <ListView<MotionPartsFragment, Exclude<keyof MotionsAddress, 'pagina'>>
        label={t('motions.title')}
        search={{ id: 'zoek', label: t('motions.search'), value: address.zoek }}
        filters={[
          {
            id: 'status',
            label: t('motions.status'),
            value: filter.status ?? undefined,
            all: t('motions.allStatuses'),
            options: motionStatusCodes.map((value) => ({ value, label: motionStatuses[value] })),
          },
        ]}
        onChange={(change) => go(changed(change))}
        count={motions && t('motions.count', { count: motions.totalCount })}
        rows={motions?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t(add ? 'motions.none' : 'motions.noneReader'),
          text: add && t('motions.noneText'),
          icon: 'list',
          actions: add,
        }}
        nothingFound={{ title: t('motions.noneFound') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'motie',
            header: t('motions.motion'),
            rowHeader: true,
            cell: ({ id, title, submittedBy }) => (
              <>
                <Link href={addressOf('/werkruimte/besluiten/moties/$id', { params: { id } })}>{title}</Link>
                {submittedBy && <div className="bl-subtle">{submittedBy}</div>}
              </>
            ),
          },
          {
            id: 'status',
            header: t('motions.status'),
            priority: 'always',
            cell: ({ status, isDemonstration }) => (
              <span className="bl-motion-badges">
                <Badge tone={motionTones[status]}>{motionStatuses[status]}</Badge>
                {isDemonstration && <DemoMark />}
              </span>
            ),
          },
          {
            id: 'wanneer',
            header: t('motions.when'),
            priority: 'always',
            cell: ({ happenedOn, datePrecision }) => dutchDate(happenedOn, datePrecision),
          },
          {
            id: 'verzoeken',
            header: t('motions.requests'),
            priority: 'always',
            cell: (motion) => t('motions.delivered', deliveredOf(motion)),
          },
        ]}
        pages={
          motions && {
            page,
            count: Math.ceil(motions.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
          }
        }
      />
    </DecisionsFrame>
  );
});
