import { Alert, Button, ErrorSummary, Table } from '@bloemen/ui';
import { useEffect, useRef, useState } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useText, withMessages } from '../i18n.js';
import messages from './forms.nl.json' with { type: 'json' };
import type { Conflict, Saving } from './useSave.js';

/** What stands in the way of saving, on top of a form: answers, or what somebody else saved. */
export function FormProblems<Values extends FieldValues>({ form }: { form: Saving<Values> }) {
  return (
    <>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {form.conflict && <ConflictNotice form={form as unknown as Saving<FieldValues>} conflict={form.conflict} />}
    </>
  );
}

type Notice = { form: Saving<FieldValues>; conflict: Conflict<FieldValues> };

/**
 * Says that somebody else saved first. Both texts side by side where they differ; nothing is lost until one is chosen.
 */
const ConflictNotice = withMessages(
  messages,
  function ConflictNotice({ form, conflict: { values: theirs, now } }: Notice) {
    const t = useText();
    const box = useRef<HTMLDivElement>(null);
    const mine = useWatch({ control: form.control });
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
  },
);
