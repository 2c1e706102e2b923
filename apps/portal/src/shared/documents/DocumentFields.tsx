import { Alert } from '@bloemen/ui';
import {
  documentKindCodes,
  documentKinds,
  paperOpennessCodes,
  paperOpennesses,
  wooCategories,
  wooCategoryCodes,
} from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { longDateOf } from '../formats.js';
import { DateField, FileField, RadioField, SelectField, TextField } from '../forms/fields.js';
import { PartialDateField } from '../forms/PartialDateField.js';
import type { Saving } from '../forms/useSave.js';
import { useText, withMessages } from '../i18n.js';
import { holdings, releases, type DocumentValues } from './document-values.js';
import type { DocumentPartsFragment } from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };
import './documents.css';

type Fields = {
  form: Saving<DocumentValues> & { isHalfway: boolean };
  document?: DocumentPartsFragment | null;
};

/** What is asked of a document: what it is, where it is, and who may read it. */
export const DocumentFields = withMessages(messages, function DocumentFields({ form, document = null }: Fields) {
  const t = useText();
  const { control, isHalfway } = form;
  const openness = useWatch({ control, name: 'openness' });
  const release = useWatch({ control, name: 'release' });
  const holds = useWatch({ control, name: 'holds' });
  const since = document?.isReleased ? document.releasedAt : null;
  return (
    <>
      {isHalfway && (
        <Alert kind="warning" live title={t('document.keptTitle')}>
          {t('document.keptText')}
        </Alert>
      )}
      <TextField form={form} name="title" label={t('document.title')} max={200} />
      <SelectField
        form={form}
        name="kind"
        label={t('document.kind')}
        options={documentKindCodes.map((value) => ({ value, label: documentKinds[value] }))}
      />
      <RadioField
        form={form}
        name="holds"
        label={t('document.holds')}
        options={holdings
          .filter((value) => value !== 'KEPT' || document?.file)
          .map((value) => ({ value, label: t(`document.holds.${value}`, { name: document?.file?.name }) }))}
      />
      {holds === 'FILE' && (
        <FileField
          form={form}
          name="file"
          label={t('document.file')}
          description={t('document.fileHelp')}
          accept=".pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp,.png,.jpg,.jpeg,.txt,.csv"
        />
      )}
      {holds === 'LINK' && (
        <TextField
          form={form}
          name="address"
          label={t('document.address')}
          type="url"
          inputMode="url"
          placeholder="https://"
          max={500}
        />
      )}
      <PartialDateField form={form} name="dated" label={t('document.dated')} description={t('document.datedHelp')} />
      <div className="bl-document-pair">
        <TextField
          form={form}
          name="edition"
          label={t('document.edition')}
          description={t('document.editionHelp')}
          max={60}
          optional
        />
        <TextField
          form={form}
          name="reference"
          label={t('document.reference')}
          description={t('document.referenceHelp')}
          max={80}
          optional
        />
      </div>
      <TextField form={form} name="department" label={t('document.department')} max={120} optional />
      <RadioField
        form={form}
        name="openness"
        label={t('document.openness')}
        options={paperOpennessCodes.map((value) => ({
          value,
          label: paperOpennesses[value],
          description: t(`document.openness.${value}`),
        }))}
      />
      {openness === 'ACTIVELY_PUBLIC' && (
        <>
          <SelectField
            form={form}
            name="wooCategory"
            label={t('document.wooCategory')}
            description={t('document.wooCategoryHelp')}
            placeholder={t('document.wooCategoryByKind')}
            options={wooCategoryCodes.map((value) => ({ value, label: wooCategories[value].name }))}
            optional
          />
          <RadioField
            form={form}
            name="release"
            label={t('document.release')}
            options={releases.map((value) => ({
              value,
              label:
                value === 'NOW' && since
                  ? t('document.release.SINCE', { at: longDateOf(since) })
                  : t(`document.release.${value}`),
            }))}
          />
          {release === 'LATER' && (
            <>
              <DateField form={form} name="releaseDay" label={t('document.releaseDay')} />
              <TextField form={form} name="releaseTime" label={t('document.releaseTime')} type="time" width="short" />
            </>
          )}
        </>
      )}
      <TextField form={form} name="sourceText" label={t('document.source')} max={300} optional />
    </>
  );
});
