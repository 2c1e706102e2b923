import type { DocumentNode } from '@apollo/client';
import { Section } from '@bloemen/ui';
import {
  activeElementCodes,
  activeElements,
  pillarCodes,
  targetGroupCodes,
  targetGroups,
  toolkitAudience,
  toolkitAudienceCodes,
  toolkitKindCodes,
  toolkitKinds,
} from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { ChecksField, DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import {
  choice,
  choices,
  day,
  dayOrNull,
  isWebAddress,
  refusing,
  text,
  textOrNull,
  webAddressOrNull,
} from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import type { ToolkitDraftInput } from '../../../shared/schema.generated.js';
import { FilesField } from './FilesField.js';
import { itemValuesOf, type ItemValues } from './item-values.js';
import { inAYear } from './ItemDialogs.js';
import type { ToolkitItemPartsFragment } from './items.generated.js';
import { LinksField } from './LinksField.js';
import { pillarName } from './words.js';

const optionsOf = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
  codes.map((value) => ({ value, label: nameOf(value) }));

/** Everything an item says; saved as a draft. */
export function ItemForm<Answer>({
  item,
  send,
  refetch,
  onSaved,
  onCancel,
}: {
  item: ToolkitItemPartsFragment | null;
  send: (input: ToolkitDraftInput) => Promise<Answer>;
  refetch: DocumentNode[];
  onSaved: (answer: Answer) => unknown;
  onCancel: () => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        kind: choice(toolkitKindCodes, t('edit.kindMissing')),
        title: text({ max: 120, min: 3, missing: t('edit.nameMissing') }),
        summary: text({ max: 1_500, min: 20, lines: true, missing: t('edit.summaryMissing') }),
        pillars: choices(pillarCodes),
        audience: choices(toolkitAudienceCodes),
        targetGroups: choices(targetGroupCodes),
        activeElements: choices(activeElementCodes),
        ownerOrganisation: text({ max: 120, min: 2, missing: t('edit.ownerMissing') }),
        contactRoute: textOrNull({ max: 300 }),
        licence: textOrNull({ max: 200 }),
        station: textOrNull({ max: 120 }),
        takesPlaceOn: dayOrNull({ wrong: t('edit.dayWrong') }),
        logisticsContact: textOrNull({ max: 300 }),
        links: z.array(z.object({ label: z.string(), url: z.string() })).check(
          refusing((links) => {
            const at = links.findIndex(({ label, url }) => label.trim().length < 2 || !isWebAddress(url.trim()));
            return at >= 0 && t('edit.linkWrong', { number: String(at + 1) });
          }),
        ),
        files: z.array(z.object({ sha256: z.string(), name: z.string(), sizeBytes: z.number() })),
        sourceText: text({ max: 300, min: 3, missing: t('edit.sourceTextMissing') }),
        sourceUrl: webAddressOrNull(t('edit.sourceUrlWrong')),
        seenOn: day({
          missing: t('edit.seenOnMissing'),
          wrong: t('edit.dayWrong'),
          rule: (on) => on > today() && t('edit.seenOnWrong'),
        }),
        reviewOn: day({ missing: t('edit.reviewOnMissing'), wrong: t('edit.dayWrong') }),
        gap: textOrNull({ max: 300 }),
      }),
    record: item,
    valuesOf: (row): ItemValues => itemValuesOf(row, { today: today(), inAYear: inAYear() }),
    send: (checked, version) =>
      send({
        ...checked,
        ...(checked.kind !== 'PACKAGE' && { station: null, takesPlaceOn: null, logisticsContact: null }),
        links: checked.links.map(({ label, url }) => ({ label: label.trim(), url: url.trim() })),
        files: checked.files.map(({ sha256, name }) => ({ sha256, name })),
        id: item?.id ?? null,
        version,
      }),
    refetch,
    done: t('edit.saved'),
    onSaved,
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <PageForm form={form} submit={t('edit.save')} cancel={onCancel}>
      <Section title={t('edit.about')}>
        <SelectField
          form={form}
          name="kind"
          label={t('edit.kind')}
          options={optionsOf(toolkitKindCodes, (code) => toolkitKinds[code])}
        />
        <TextField form={form} name="title" label={t('edit.name')} max={120} />
        <TextField
          form={form}
          name="summary"
          label={t('edit.summary')}
          description={t('edit.summaryHelp')}
          lines={6}
          max={1_500}
        />
      </Section>
      <Section title={t('edit.forWhom')}>
        <ChecksField
          form={form}
          name="pillars"
          label={t('edit.pillars')}
          options={optionsOf(pillarCodes, pillarName)}
        />
        <ChecksField
          form={form}
          name="audience"
          label={t('edit.audience')}
          options={optionsOf(toolkitAudienceCodes, (code) => toolkitAudience[code])}
        >
          {inColumns}
        </ChecksField>
        <ChecksField
          form={form}
          name="targetGroups"
          label={t('edit.targetGroups')}
          options={optionsOf(targetGroupCodes, (code) => targetGroups[code])}
        >
          {inColumns}
        </ChecksField>
        <ChecksField
          form={form}
          name="activeElements"
          label={t('edit.elements')}
          description={t('edit.elementsHelp')}
          options={optionsOf(activeElementCodes, (code) => activeElements[code])}
        >
          {inColumns}
        </ChecksField>
      </Section>
      <Section title={t('edit.use')}>
        <LinksField form={form} />
        <FilesField form={form} />
      </Section>
      {kind === 'PACKAGE' && (
        <Section title={t('edit.logistics')}>
          <TextField form={form} name="station" label={t('edit.station')} max={120} optional />
          <DateField form={form} name="takesPlaceOn" label={t('edit.takesPlaceOn')} />
          <TextField form={form} name="logisticsContact" label={t('edit.logisticsContact')} max={300} optional />
        </Section>
      )}
      <Section title={t('edit.fromWhom')}>
        <TextField form={form} name="ownerOrganisation" label={t('edit.owner')} max={120} />
        <TextField
          form={form}
          name="contactRoute"
          label={t('edit.contact')}
          description={t('edit.contactHelp')}
          max={300}
          optional
        />
        <TextField
          form={form}
          name="licence"
          label={t('edit.licence')}
          description={t('edit.licenceHelp')}
          max={200}
          optional
        />
      </Section>
      <Section title={t('edit.source')}>
        <TextField
          form={form}
          name="sourceText"
          label={t('edit.sourceText')}
          description={t('edit.sourceTextHelp')}
          max={300}
        />
        <TextField form={form} name="sourceUrl" label={t('edit.sourceUrl')} type="url" max={500} optional />
        <DateField form={form} name="seenOn" label={t('edit.seenOn')} />
        <DateField form={form} name="reviewOn" label={t('edit.reviewOn')} />
        <TextField
          form={form}
          name="gap"
          label={t('edit.gap')}
          description={t('edit.gapHelp')}
          lines={2}
          max={300}
          optional
        />
      </Section>
    </PageForm>
  );
}

const inColumns = (checks: React.ReactNode) => <div className="bl-toolkit-checks">{checks}</div>;
