import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Fieldset, FormField, Icon, Select, TextInput } from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { useState, type ComponentProps } from 'react';
import { useWatch, type FieldValues, type Path, type PathValue } from 'react-hook-form';
import { useFormField, type ChecksField } from '../../shared/forms/fields.js';
import { InvitableMunicipalitiesDocument, MunicipalitiesOfProvinceDocument } from './evenings.generated.js';
import { useText } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';
import { Problem } from '../../shared/Problem.js';

const SHOWN = 12;
/** Of those chosen so many stand there at once. */
const CHOSEN_SHOWN = 24;

/** Which of all municipalities are invited: found by name, or a whole province at once. */
export function InvitedField<Values extends FieldValues>({
  form,
  name,
}: Pick<ComponentProps<typeof ChecksField<Values>>, 'form' | 'name'>) {
  const t = useText();
  const client = useApolloClient();
  const [typed, setTyped] = useState('');
  const [province, setProvince] = useState('');
  const [isWhole, setWhole] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { data, error: failed, refetch } = useQuery(InvitableMunicipalitiesDocument);
  const all = [...(data?.nationalMap ?? [])].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  const provinces = data?.nationalDivisions.find(({ dimension }) => dimension === 'PROVINCE')?.parts ?? [];
  const namesOf = (codes: readonly string[]) => all.filter(({ code }) => codes.includes(code)).map((one) => one.name);
  const { id, error, path } = useFormField(form, name, t('evenings.invited'), (codes) => namesOf(codes).join(', '));
  const chosen = useWatch({ control: form.control, name: path }) as readonly string[];
  const onChange = (codes: string[]) =>
    form.setValue(path, codes as PathValue<Values, Path<Values>>, {
      shouldDirty: true,
      shouldValidate: error !== undefined,
    });
  const found = typed.trim() === '' ? [] : all.filter((place) => fitsPlace(place, typed));
  const invited = all.filter(({ code }) => chosen.includes(code));
  const add = (codes: readonly string[]) => onChange([...new Set([...chosen, ...codes])]);
  const remove = (code: string) => onChange(chosen.filter((one) => one !== code));
  const addProvince = () =>
    void client.query({ query: MunicipalitiesOfProvinceDocument, variables: { province } }).then(({ data: answer }) => {
      setProblem(null);
      add(answer?.nationalList.nodes.map(({ code }) => code) ?? []);
    }, setProblem);
  return (
    <Fieldset id={id} legend={t('evenings.invited')} description={t('evenings.invitedHelp')} error={error}>
      {failed && <Problem error={failed} onRetry={() => void refetch()} />}
      <Failure error={problem} />
      <div className="bl-evening-filters">
        <FormField label={t('evenings.findMunicipality')}>
          <TextInput
            type="search"
            autoComplete="off"
            maxLength={80}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </FormField>
        <FormField label={t('evenings.province')}>
          <Select
            value={province}
            onChange={(event) => setProvince(event.target.value)}
            options={provinces.map(({ key, name }) => ({ value: key, label: name }))}
          />
        </FormField>
        <Button disabled={province === ''} onClick={addProvince}>
          {t('evenings.addProvince')}
        </Button>
      </div>
      {typed.trim() !== '' && (
        <>
          <p role="status" className="bl-subtle">
            {t('evenings.municipalitiesFound', {
              count: found.length,
              shown: SHOWN,
              more: found.length > SHOWN ? 'yes' : 'no',
            })}
          </p>
          <div className="bl-evening-found">
            {found.slice(0, SHOWN).map(({ code, name }) => (
              <Checkbox
                key={code}
                label={name}
                checked={chosen.includes(code)}
                onChange={(event) => (event.target.checked ? add([code]) : remove(code))}
              />
            ))}
          </div>
        </>
      )}
      <p role="status">
        <strong>{t('evenings.chosen', { count: chosen.length })}</strong>
      </p>
      {invited.length > 0 && (
        <>
          <ul className="bl-chips" aria-label={t('evenings.invited')}>
            {invited.slice(0, isWhole ? undefined : CHOSEN_SHOWN).map(({ code, name }) => (
              <li key={code}>
                <button
                  type="button"
                  className="bl-chip"
                  aria-label={t('evenings.removeOne', { name })}
                  onClick={() => remove(code)}
                >
                  {name}
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <div className="bl-actions">
            {!isWhole && invited.length > CHOSEN_SHOWN && (
              <Button onClick={() => setWhole(true)}>{t('evenings.showAll', { count: invited.length })}</Button>
            )}
            <Button purpose="subtle" onClick={() => onChange([])}>
              {t('evenings.removeAll')}
            </Button>
          </div>
        </>
      )}
    </Fieldset>
  );
}
