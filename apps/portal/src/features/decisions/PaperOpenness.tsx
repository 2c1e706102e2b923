import { Badge } from '@bloemen/ui';
import { paperOpennessCodes, paperOpennesses, type PaperOpenness } from '@bloemen/vocabulary';
import { useWatch, type FieldValues } from 'react-hook-form';
import { longDate } from '../../shared/formats.js';
import { DateField, RadioField } from '../../shared/forms/fields.js';
import type { Saving } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { dutchClock } from '../../shared/times.js';
import { isReleased } from './paper-openness.js';

type Opened = { openness: string; releasedOn: string | null };

/** Who may read a paper, each answer with who that is; of what is actively public also from which day. */
export function PaperOpennessFields<Values extends FieldValues & Opened>({ form }: { form: Saving<Values> }) {
  const t = useText();
  const own = form as unknown as Saving<Opened>;
  const openness = useWatch({ control: own.control, name: 'openness' });
  return (
    <>
      <RadioField
        form={own}
        name="openness"
        label={t('papers.openness')}
        options={paperOpennessCodes.map((value) => ({
          value,
          label: paperOpennesses[value],
          description: t(`papers.openness.${value}`),
        }))}
      />
      {openness === 'ACTIVELY_PUBLIC' && (
        <DateField form={own} name="releasedOn" label={t('papers.releasedOn')} description={t('papers.releasedHelp')} />
      )}
    </>
  );
}

/** Who may read a paper now, in words. */
export function PaperOpennessBadge({ paper }: { paper: { openness: PaperOpenness; releasedAt: string | null } }) {
  const t = useText();
  const { openness, releasedAt } = paper;
  if (openness !== 'ACTIVELY_PUBLIC') return <Badge>{paperOpennesses[openness]}</Badge>;
  const day = releasedAt && longDate(dutchClock(releasedAt).day);
  return (
    <Badge tone={isReleased(paper) ? 'accent' : 'neutral'}>
      {isReleased(paper)
        ? t('papers.publicSince', { date: day })
        : day
          ? t('papers.publicFrom', { date: day })
          : t('papers.publicUndecided')}
    </Badge>
  );
}
