import { Button, Fieldset, FormField, Icon, TextInput } from '@bloemen/ui';
import { useWatch } from 'react-hook-form';
import { useFormField } from '../../../shared/forms/fields.js';
import { ListField } from '../../../shared/forms/ListField.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

export type FigureValues = { figure: string; says: string; sourceText: string; sourceUrl: string };
export type NewsValues = {
  title: string;
  lead: string;
  body: string;
  figures: FigureValues[];
  newsOn: string | null;
  sourceText: string;
  sourceUrl: string;
};

const MOST = 10;
const blank: FigureValues = { figure: '', says: '', sourceText: '', sourceUrl: '' };

/** Figures with what they count and where that is said, in an order. */
export function FiguresField({ form }: { form: Saving<NewsValues> }) {
  const t = useText();
  const { id, error } = useFormField(form, 'figures', t('news.figures'), (figures) =>
    figures.map(({ figure, says, sourceText }) => `${figure} ${says} (${sourceText})`).join(', '),
  );
  const figures = useWatch({ control: form.control, name: 'figures' });
  const change = (next: FigureValues[]) =>
    form.setValue('figures', next, { shouldDirty: true, shouldValidate: error !== undefined });
  const parts = [
    ['figure', 'newsForm.figure', 40],
    ['says', 'newsForm.says', 200],
    ['sourceText', 'newsForm.figureSource', 300],
    ['sourceUrl', 'newsForm.figureUrl', 500],
  ] as const;
  return (
    <Fieldset id={id} legend={t('news.figures')} description={t('newsForm.figuresHelp')} error={error}>
      <ListField
        things={figures}
        label={t('news.figures')}
        nameOf={({ figure }, index) => figure || t('newsForm.figureNumber', { number: String(index + 1) })}
        onChange={change}
      >
        {(values, index) =>
          parts.map(([name, label, maxLength]) => (
            <FormField
              key={name}
              id={`${id}-${index}-${name}`}
              label={t(label, { number: String(index + 1) })}
              optional={name === 'sourceUrl'}
            >
              <TextInput
                width={name === 'figure' ? 'short' : 'full'}
                type={name === 'sourceUrl' ? 'url' : 'text'}
                maxLength={maxLength}
                autoComplete="off"
                value={values[name]}
                onChange={({ target }) =>
                  change(figures.map((one, at) => (at === index ? { ...one, [name]: target.value } : one)))
                }
              />
            </FormField>
          ))
        }
      </ListField>
      {figures.length < MOST && (
        <Button
          iconStart={<Icon name="plus" />}
          onClick={() => {
            change([...figures, blank]);
            requestAnimationFrame(() => document.getElementById(`${id}-${figures.length}-figure`)?.focus());
          }}
        >
          {t('newsForm.figureAdd')}
        </Button>
      )}
    </Fieldset>
  );
}
