import { Button, Fieldset, FormField, Icon, TextInput } from '@bloemen/ui';
import { useWatch } from 'react-hook-form';
import { useFormField } from '../../../shared/forms/fields.js';
import { ListField } from '../../../shared/forms/ListField.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { ItemValues } from './item-values.js';

const MOST = 20;

/** Links with their text, in an order. */
export function LinksField({ form }: { form: Saving<ItemValues> }) {
  const t = useText();
  const { id, error } = useFormField(form, 'links', t('edit.links'), (links) =>
    links.map(({ label, url }) => `${label} (${url})`).join(', '),
  );
  const links = useWatch({ control: form.control, name: 'links' });
  const change = (next: ItemValues['links']) =>
    form.setValue('links', next, { shouldDirty: true, shouldValidate: error !== undefined });
  const write = (index: number, changed: Partial<ItemValues['links'][number]>) =>
    change(links.map((link, at) => (at === index ? { ...link, ...changed } : link)));
  return (
    <Fieldset id={id} legend={t('edit.links')} error={error}>
      <ListField
        things={links}
        label={t('edit.links')}
        nameOf={({ label }, index) => label || t('edit.linkNumber', { number: String(index + 1) })}
        onChange={change}
      >
        {({ label, url }, index) => (
          <>
            <FormField id={`${id}-${index}-label`} label={t('edit.linkLabel', { number: String(index + 1) })}>
              <TextInput
                width="full"
                maxLength={120}
                autoComplete="off"
                value={label}
                onChange={({ target }) => write(index, { label: target.value })}
              />
            </FormField>
            <FormField id={`${id}-${index}-url`} label={t('edit.linkUrl', { number: String(index + 1) })}>
              <TextInput
                width="full"
                type="url"
                maxLength={500}
                autoComplete="off"
                value={url}
                onChange={({ target }) => write(index, { url: target.value })}
              />
            </FormField>
          </>
        )}
      </ListField>
      {links.length < MOST && (
        <Button
          iconStart={<Icon name="plus" />}
          onClick={() => {
            change([...links, { label: '', url: '' }]);
            requestAnimationFrame(() => document.getElementById(`${id}-${links.length}-label`)?.focus());
          }}
        >
          {t('edit.linkAdd')}
        </Button>
      )}
    </Fieldset>
  );
}
