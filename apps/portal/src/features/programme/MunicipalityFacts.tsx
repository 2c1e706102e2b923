import { DataList } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { longDate, number } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { participationWords } from './figures.js';
import type { MunicipalityInListFragment } from './programme.generated.js';

/** What a municipality is, in short; `about` stands before the numbers of its coalition, `rest` after them. */
export function MunicipalityFacts({
  municipality: { status, isConditional, joinedOn, inhabitants, ggdRegion, partners, milestones },
  about = [],
  rest = [],
}: {
  municipality: MunicipalityInListFragment;
  about?: { label: string; value: ReactNode }[];
  rest?: { label: string; value: ReactNode }[];
}) {
  const t = useText();
  return (
    <div className="bl-programme-aside">
      <DataList
        items={[
          { label: t('list.participation'), value: participationWords(t, status, isConditional) },
          ...(joinedOn ? [{ label: t('summary.joined'), value: longDate(joinedOn) }] : []),
          { label: t('list.inhabitants'), value: number(inhabitants) },
          { label: t('programme.dimension.GGD'), value: ggdRegion },
          ...about,
          { label: t('list.partners'), value: number(partners) },
          ...(milestones
            ? [
                {
                  label: t(milestones.publicOnly ? 'summary.milestonesPublic' : 'summary.milestones'),
                  value: t('summary.milestonesValue', { open: milestones.open, done: milestones.done }),
                },
              ]
            : []),
          ...rest,
        ]}
      />
    </div>
  );
}
