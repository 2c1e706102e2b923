import { useQuery } from '@apollo/client/react';
import { Alert, Button, Columns, LoadingState, Page, PageHeader, Span } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import programmeMessages from '../programme.nl.json' with { type: 'json' };
import '../programme.css';
import './comparison.css';
import { AlikeMunicipalities } from './AlikeMunicipalities.js';
import type { PositionSearch } from '../addresses.js';
import { choicesOf } from './choices.js';
import { OwnPositionDocument } from './comparison.generated.js';
import messages from './comparison.nl.json' with { type: 'json' };
import { FigureStrips } from './FigureStrips.js';
import { GroupChoices } from './GroupChoices.js';
import { GroupPillars } from './GroupPillars.js';
import { GroupMeasures } from './GroupMeasures.js';
import { TakeAlong } from './TakeAlong.js';

const route = getRouteApi('/werkruimte/vergelijken');

/**
 * How the own municipality lies among others, for its own eyes. What is published is compared with those that are alike,
 * and the status of pillars with fixed groups alone; both are chosen in the address. Nothing is a score, and nobody is
 * first.
 */
export const PositionPage = withMessages({ ...programmeMessages, ...messages }, function PositionPage() {
  const t = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choices = choicesOf(search);
  const { size, weights, group: chosen } = choices;
  const { data, previousData, loading, error, refetch } = useQuery(OwnPositionDocument, {
    variables: { size, weights },
  });
  const choose = (change: PositionSearch) =>
    void navigate({
      to: '/werkruimte/vergelijken',
      search: (before: PositionSearch) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const position = (data ?? (error ? undefined : previousData))?.ownPosition;
  if (!position)
    return (
      <Page width="wide">
        <PageHeader title={t('compare.title')} />
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={10} />}
        {error && search.gewicht && (
          <Button onClick={() => choose({ gewicht: undefined })}>{t('compare.weights.usual')}</Button>
        )}
      </Page>
    );
  const group = position.groups.find(({ dimension }) => dimension === chosen);
  return (
    <Page width="wide">
      <PageHeader title={t('compare.title')} intro={t('compare.intro', { name: position.name })} />
      <div className="bl-programme-board" aria-busy={loading}>
        {!position.takesPart && (
          <Alert title={t('compare.notTakingPart.title')}>{t('compare.notTakingPart.text')}</Alert>
        )}
        <GroupChoices choices={choices} groups={position.groups} onChoose={choose}>
          <TakeAlong what={{ kind: 'POSITION', position: { size, weights } }} reports="/werkruimte/rapporten" />
        </GroupChoices>
        <Columns>
          <Span of={7}>
            {position.takesPart && position.groups.length === 0 && (
              <Alert title={t('programme.noEdition.title')}>{t('programme.noEdition.text')}</Alert>
            )}
            {group && (
              <>
                <GroupPillars group={group} position={position} />
                <GroupMeasures group={group} position={position} />
              </>
            )}
            <AlikeMunicipalities position={position} choices={choices} onChoose={choose} />
          </Span>
          <Span of={5}>
            <FigureStrips position={position} />
          </Span>
        </Columns>
      </div>
    </Page>
  );
});
