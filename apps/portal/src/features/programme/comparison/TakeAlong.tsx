import { useMutation } from '@apollo/client/react';
import { Icon, Link, Menu, useToast } from '@bloemen/ui';
import { useState } from 'react';
import type { PageAddress } from '../../../shared/address.js';
import { Failure } from '../../../shared/Failure.js';
import { useText } from '../../../shared/i18n.js';
import type { ReportFormat, RequestReportInput } from '../../../shared/schema.generated.js';
import { useSession } from '../../../shared/session.js';
import { RequestComparisonDocument } from './comparison.generated.js';

const formats = ['PDF', 'ODS', 'XLSX'] as const satisfies readonly ReportFormat[];

/** Asks for what is on the screen as a document; it is made in the background and stands with the reports. */
export function TakeAlong({ what, reports }: { what: Omit<RequestReportInput, 'format'>; reports: PageAddress }) {
  const t = useText();
  const toast = useToast();
  const may = useSession()?.can('report:request') ?? false;
  const [request, { loading, error }] = useMutation(RequestComparisonDocument);
  const [isAsked, setAsked] = useState(false);
  if (!may) return null;
  return (
    <div className="bl-compare-take">
      <Menu
        purpose="secondary"
        busy={loading}
        iconStart={<Icon name="download" />}
        items={formats.map((format) => ({
          id: format,
          label: t(`compare.take.${format}`),
          onSelect: () =>
            void request({ variables: { input: { ...what, format } } }).then(
              () => {
                setAsked(true);
                toast(t('compare.take.asked'));
              },
              () => undefined,
            ),
        }))}
      >
        {t('compare.take')}
      </Menu>
      {isAsked && <Link href={reports}>{t('compare.take.to')}</Link>}
      <Failure error={error} />
    </div>
  );
}
