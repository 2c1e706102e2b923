import { Actions, Alert, Button, Card, Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { postForm } from '../../../shared/api.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { bodyOf, type Looked } from './BoundaryForm.js';
import { BoundarySetsDocument } from './boundaries.generated.js';

/** What a file holds, beside what the register knows. Importing it is one press more. */
export function BoundaryPreviewCard({
  looked,
  replaces,
  onDone,
}: {
  looked: Looked;
  /** Borders of this kind and year are there already. */
  replaces: boolean;
  onDone: () => void;
}) {
  const t = useText();
  const { preview, file } = looked;
  const { kind, areas, unknown, merged, missing, problems, leftOut, pointsBefore, points, bytes } = preview;
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => postForm('/api/boundaries', bodyOf(looked)),
    refetch: [BoundarySetsDocument],
    done: t('boundaries.imported'),
    onSaved: onDone,
    guards: false,
  });
  const size = t('boundaries.kilobytes', { count: Math.max(1, Math.round(bytes / 1024)) });
  return (
    <Card title={t('boundaries.previewTitle', { name: file.name })} level={2}>
      <Paragraph>{t('boundaries.fits', { kind: t(`boundaries.kind.${kind}`), count: areas })}</Paragraph>
      {problems.length > 0 ? (
        <Alert kind="warning" live title={t('boundaries.problems', { count: problems.length })}>
          <ul>
            {problems.map(({ code, message }) => (
              <li key={`${code} ${message}`}>{t('boundaries.problem', { code, message })}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <Paragraph>{t('boundaries.size', { before: pointsBefore, points, size })}</Paragraph>
      )}
      {leftOut > 0 && <Paragraph subtle>{t('boundaries.leftOut', { count: leftOut })}</Paragraph>}
      <Names title={t('boundaries.unknown', { count: unknown.length })} names={unknown.map(({ code }) => code)} />
      <Names
        title={t('boundaries.merged', { count: merged.length })}
        names={merged.map(({ name, successor }) => t('boundaries.mergedInto', { name, successor }))}
      />
      {kind === 'MUNICIPALITY' && (
        <Names title={t('boundaries.missing', { count: missing.length })} names={missing.map(({ name }) => name)} />
      )}
      {replaces && <Paragraph>{t('boundaries.replaces')}</Paragraph>}
      <PageForm form={form}>
        <Actions>
          {problems.length === 0 && (
            <SubmitButton form={form}>{t(form.busy ? 'boundaries.importing' : 'boundaries.import')}</SubmitButton>
          )}
          <Button onClick={onDone}>{t('boundaries.other')}</Button>
        </Actions>
      </PageForm>
    </Card>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
