import { useQuery } from '@apollo/client/react';
import { DemoMark, EmptyListDrawing, ListPage } from '@bloemen/ui';
import { MyMunicipalitiesDocument, type MyMunicipalitiesQuery } from './programme.generated.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import { Problem } from '../../shared/Problem.js';
import { participationWords } from './figures.js';
import { FlowerWords } from './FlowerWords.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { Signals } from './Signals.js';
import { useNationalVersion } from './useNationalVersion.js';

type Item = MyMunicipalitiesQuery['myMunicipalities'][number];

const live = [MyMunicipalitiesDocument];

/** The municipalities an adviser helps, those with most to talk about first, each with the reason. */
export const CaseloadPage = withMessages(messages, function CaseloadPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(MyMunicipalitiesDocument);
  useNationalVersion(live);
  const items = data?.myMunicipalities;
  const [first] = items ?? [];
  return (
    <ListPage<Item>
      header={{ title: t('caseload.title'), intro: t('caseload.intro') }}
      label={t('caseload.title')}
      count={first && t('caseload.count', { count: items!.length, day: longDate(first.municipality.asOf) })}
      rows={items}
      busy={loading && !items}
      problem={error && !items && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('caseload.empty.title'),
        text: t('caseload.empty.text'),
        illustration: <EmptyListDrawing />,
      }}
      rowKey={({ municipality }) => municipality.code}
      dense
      columns={[
        {
          id: 'naam',
          header: t('list.name'),
          rowHeader: true,
          cell: ({ municipality: { code, name, pillars } }) =>
            pillars ? (
              <RouteLink to="/programma/gemeenten/$code" params={{ code }}>
                {name}
              </RouteLink>
            ) : (
              name
            ),
        },
        {
          id: 'bloem',
          header: t('list.flower'),
          priority: 'always',
          cell: ({ municipality: { pillars, status } }) =>
            pillars ? (
              <FlowerWords pillars={pillars} size={28} />
            ) : (
              <span className="bl-subtle">{t(status === 'PROSPECT' ? 'list.notYet' : 'list.notVisible')}</span>
            ),
        },
        {
          id: 'signalen',
          header: t('signals.title'),
          priority: 'always',
          cell: ({ signals }) => (signals.length > 0 ? <Signals signals={signals} /> : t('caseload.calm')),
        },
        {
          id: 'deelname',
          header: t('list.participation'),
          cell: ({ municipality: { status, isConditional, isDemonstration } }) => (
            <span className="bl-programme-cell">
              {participationWords(t, status, isConditional)}
              {isDemonstration && <DemoMark />}
            </span>
          ),
        },
        {
          id: 'partners',
          header: t('list.partners'),
          numeric: true,
          cell: ({ municipality: { partners } }) => number(partners),
        },
      ]}
    />
  );
});
