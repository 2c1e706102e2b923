import { useQuery } from '@apollo/client/react';
import { Alert, Card, FormField, Select, type AlertKind } from '@bloemen/ui';
import { useState } from 'react';
import { FigureComparisonDocument, type FigureComparisonQuery } from './figures.generated.js';
import { useText, type TextKey } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import type { Series } from './series.js';

type Verdict = FigureComparisonQuery['figureComparison']['verdict'];
const looks: Record<Verdict, { kind: AlertKind; title: TextKey }> = {
  COMPARABLE: { kind: 'ok', title: 'figures.compareAllowed' },
  WITH_CAUTION: { kind: 'warning', title: 'figures.compareCaution' },
  REFUSED: { kind: 'warning', title: 'figures.compareRefused' },
};

/** Asks the server whether a second figure may stand beside the chosen one, and shows its reason. */
export function CompareDefinitions({ chosen, all }: { chosen: Series; all: readonly Series[] }) {
  const t = useText();
  const [besidesId, setBesidesId] = useState('');
  const definitionId = chosen.definition.id;
  const { data, error, refetch } = useQuery(FigureComparisonDocument, {
    variables: { definitionId, besidesId },
    skip: besidesId === '',
  });
  const verdict = besidesId === '' ? undefined : data?.figureComparison;
  return (
    <Card title={t('figures.compareTitle')} level={2}>
      <p className="bl-subtle">{t('figures.compareIntro')}</p>
      <FormField label={t('figures.compareWith')}>
        <Select
          placeholder={t('figures.choose')}
          value={besidesId}
          onChange={(event) => setBesidesId(event.target.value)}
          options={all
            .filter(({ definition }) => definition.id !== definitionId)
            .map(({ definition }) => ({
              value: definition.id,
              label: t('figures.option', { measure: definition.name, population: definition.populationName }),
            }))}
        />
      </FormField>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {verdict && (
        <Alert live kind={looks[verdict.verdict].kind} title={t(looks[verdict.verdict].title)}>
          {verdict.because}
        </Alert>
      )}
    </Card>
  );
}
