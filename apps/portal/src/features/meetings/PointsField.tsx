import { Button, Fieldset, FormField, Icon, Select, TextInput } from '@bloemen/ui';
import { agendaKindCodes, agendaKinds, textProblem, type AgendaKind } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { useFormField } from '../../shared/forms/fields.js';
import { ListField } from '../../shared/forms/ListField.js';
import { choice, refusing } from '../../shared/forms/schemas.js';
import type { Saving } from '../../shared/forms/useSave.js';
import { useText, type Say } from '../../shared/i18n.js';
import { isLength } from './agenda-times.js';

type Point = { title: string; minutes: string; kind: string };
type WithPoints = { points: Point[] };

const MOST = 20;

/** The points an agenda begins with, as a person fills them in. */
export const pointsOf = (points: readonly { title: string; minutes: number | null; kind: AgendaKind }[]): Point[] =>
  points.map(({ title, minutes, kind }) => ({ title, minutes: minutes === null ? '' : String(minutes), kind }));

const title = { max: 120, min: 3 };

/** The rules of such points; the sentence names the first that is wrong. */
export const pointRules = (t: Say) =>
  z.array(z.object({ title: z.string(), minutes: z.string(), kind: choice(agendaKindCodes) })).check(
    refusing((points) => {
      const at = points.findIndex((one) => one.title.trim().length < title.min || !isLength(one.minutes.trim()));
      if (at >= 0) return t('series.pointWrong', { number: String(at + 1) });
      return points.map((one) => textProblem(one.title.trim(), title)).find(Boolean);
    }),
  );

/** The points each new agenda begins with, in their order. */
export function PointsField<Values extends WithPoints>({ form: given }: { form: Saving<Values> }) {
  const t = useText();
  const form = given as unknown as Saving<WithPoints>;
  const { id, error } = useFormField(form, 'points', t('series.points'), (points) =>
    points.map(({ title }) => title).join(', '),
  );
  const points = useWatch({ control: form.control, name: 'points' });
  const change = (next: Point[]) =>
    form.setValue('points', next, { shouldDirty: true, shouldValidate: error !== undefined });
  const write = (index: number, changed: Partial<Point>) =>
    change(points.map((point, at) => (at === index ? { ...point, ...changed } : point)));
  return (
    <Fieldset id={id} legend={t('series.points')} description={t('series.pointsHelp')} error={error}>
      <ListField
        things={points}
        label={t('series.points')}
        nameOf={({ title }, index) => title || t('series.point', { number: String(index + 1) })}
        onChange={change}
      >
        {(point, index) => {
          const number = String(index + 1);
          return (
            <div className="bl-series-point">
              <FormField id={`${id}-${index}-title`} label={t('series.point', { number })}>
                <TextInput
                  width="full"
                  maxLength={120}
                  autoComplete="off"
                  value={point.title}
                  onChange={({ target }) => write(index, { title: target.value })}
                />
              </FormField>
              <FormField id={`${id}-${index}-minutes`} label={t('agenda.length')}>
                <TextInput
                  width="full"
                  maxLength={3}
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={t('series.pointMinutes', { number })}
                  value={point.minutes}
                  onChange={({ target }) => write(index, { minutes: target.value })}
                />
              </FormField>
              <FormField id={`${id}-${index}-kind`} label={t('agenda.kind')}>
                <Select
                  aria-label={t('series.pointKind', { number })}
                  placeholder={false}
                  options={agendaKindCodes.map((value) => ({ value, label: agendaKinds[value] }))}
                  value={point.kind}
                  onChange={({ target }) => write(index, { kind: target.value })}
                />
              </FormField>
            </div>
          );
        }}
      </ListField>
      {points.length < MOST && (
        <Button
          iconStart={<Icon name="plus" />}
          onClick={() => {
            change([...points, { title: '', minutes: '', kind: 'DISCUSS' }]);
            requestAnimationFrame(() => document.getElementById(`${id}-${points.length}-title`)?.focus());
          }}
        >
          {t('series.pointAdd')}
        </Button>
      )}
    </Fieldset>
  );
}
