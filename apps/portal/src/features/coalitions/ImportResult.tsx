import { Actions, ButtonLink, DoneDrawing, Link, Paragraph } from '@bloemen/ui';
import type { ImportPreviewFragment } from './import.generated.js';
import { FoldedTable } from '../../shared/FoldedTable.js';
import { useText } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';

/** What was done with every row of a list. */
export function ImportResult({ preview }: { preview: ImportPreviewFragment }) {
  const t = useText();
  const added = preview.rows.filter((row) => row.outcome === 'ADDED' || row.outcome === 'REJOINED').length;
  return (
    <>
      {preview.state === 'applied' && (
        <>
          <DoneDrawing />
          <Paragraph purpose="lead">{t('import.added', { count: added })}</Paragraph>
          <FoldedTable<ImportPreviewFragment['rows'][number]>
            caption={t('import.resultTitle')}
            rows={preview.rows}
            rowKey={({ number }) => String(number)}
            columns={[
              {
                id: 'name',
                header: t('members.name'),
                rowHeader: true,
                cell: ({ name, organisationId, outcome }) =>
                  organisationId && outcome !== 'SKIPPED' ? (
                    <Link
                      href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}
                    >
                      {name}
                    </Link>
                  ) : (
                    name
                  ),
              },
              {
                id: 'outcome',
                header: t('import.outcome'),
                cell: ({ outcome }) => t(`import.outcome.${outcome ?? 'SKIPPED'}`),
              },
              { id: 'row', header: t('import.row'), numeric: true, cell: ({ number }) => number },
            ]}
          />
        </>
      )}
      <Actions>
        <ButtonLink href="/werkruimte/coalitie" purpose="primary">
          {t('common.back')}
        </ButtonLink>
        <ButtonLink href="/werkruimte/coalitie/import">{t('import.again')}</ButtonLink>
      </Actions>
    </>
  );
}
