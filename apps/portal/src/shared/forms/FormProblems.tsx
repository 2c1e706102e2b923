import { Alert, Button, ErrorSummary, Table } from '@bloemen/ui';
import { useEffect, useRef, useState } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useText } from '../i18n.js';
import { Problem } from '../Problem.js';
import type { Conflict, Saving } from './useSave.js';

/** What stands in the way of saving, on top of a form: answers, what somebody else saved, or something else. */
export function FormProblems<Values extends FieldValues>({ form }: { form: Saving<Values> }) {
  return (
    <>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.conflict && <ConflictNotice form={form} conflict={form.conflict} />}
      {form.failure !== null && <Problem error={form.failure} />}
    </>
  );
}

/** Says that somebody else saved first. Both texts side by side where they differ; nothing is lost until one is chosen. */
function ConflictNotice<Values extends FieldValues>({
  form,
  conflict: { values: theirs, now },
}: {
  form: Saving<Values>;
  conflict: Conflict<Values>;
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const mine = useWatch({ control: form.control }) as Values;
  const [, lookAgain] = useState(theirs);
  useEffect(() => {
    box.current?.focus();
    // What they chose may ask for fields that came on the screen just now.
    lookAgain(theirs);
  }, [theirs]);
  if (now !== null)
    return (
      <div ref={box} tabIndex={-1}>
        <Alert kind="warning" live>
          {t('conflict.acted', { now: now || t('conflict.nothing') })}
        </Alert>
      </div>
    );
  const rows = [...form.fields].flatMap(([name, { label, show }]) => {
    const row = { name, label, mine: show(mine[name] as never), theirs: show(theirs[name] as never) };
    return row.mine === row.theirs ? [] : [row];
  });
  return (
    <div ref={box} tabIndex={-1}>
      <Alert
        kind="warning"
        live
        title={t('conflict.title')}
        actions={
          <>
            <Button purpose="primary" busy={form.busy} onClick={() => void form.submit()}>
              {t('conflict.keepMine')}
            </Button>
            <Button onClick={form.takeTheirs}>{t('conflict.takeTheirs')}</Button>
          </>
        }
      >
        <p>{t('conflict.text', { count: rows.length })}</p>
        {rows.length > 0 && (
          <Table
            caption={t('conflict.caption')}
            captionHidden
            rows={rows}
            rowKey={({ name }) => name}
            columns={[
              { id: 'field', header: t('conflict.field'), rowHeader: true, cell: ({ label }) => label },
              { id: 'mine', header: t('conflict.mine'), cell: (row) => row.mine || t('conflict.empty') },
              { id: 'theirs', header: t('conflict.theirs'), cell: (row) => row.theirs || t('conflict.empty') },
            ]}
          />
        )}
      </Alert>
    </div>
  );
}
