import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Icon, Link, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { withSearch } from '../../shared/address.js';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { listSearch } from './list-search.js';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument } from './programme.generated.js';

/** Choices of the list that this person keeps under a name; `query` is what the address says now. */
export function SavedViews({ query }: { query: string }) {
  const t = useText();
  const toast = useToast();
  const [isNaming, setIsNaming] = useState(false);
  const { data, error: unread, refetch } = useQuery(SavedViewsDocument);
  const [remove, { error }] = useMutation(RemoveViewDocument, { refetchQueries: [SavedViewsDocument] });
  const views = data?.savedViews ?? [];
  return (
    <section className="bl-programme-views" aria-label={t('views.title')}>
      <strong>{t('views.title')}</strong>
      {data && views.length === 0 && <span className="bl-subtle">{t('views.none')}</span>}
      {unread && !data && <Problem error={unread} onRetry={() => void refetch()} />}
      <ul>
        {views.map(({ id, name, query: kept }) => (
          <li key={id}>
            <Link
              href={withSearch('/programma/gemeenten', listSearch(Object.fromEntries(new URLSearchParams(kept))))}
              aria-current={kept === query ? 'page' : undefined}
            >
              {name}
            </Link>
            <Button
              purpose="subtle"
              iconOnly
              iconStart={<Icon name="close" />}
              onClick={() =>
                void remove({ variables: { input: { id } } }).then(
                  () => toast(t('views.removed', { name })),
                  () => undefined,
                )
              }
            >
              {t('views.remove', { name })}
            </Button>
          </li>
        ))}
      </ul>
      {query && (
        <Button purpose="subtle" iconStart={<Icon name="plus" />} onClick={() => setIsNaming(true)}>
          {t('views.save')}
        </Button>
      )}
      {error && <Problem error={error} />}
      {isNaming && <NameView query={query} onClose={() => setIsNaming(false)} />}
    </section>
  );
}

function NameView({ query, onClose }: { query: string; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SaveViewDocument);
  const form = useSave({
    schema: () => z.object({ name: text({ max: 60, min: 2, missing: t('views.nameMissing') }) }),
    record: null,
    valuesOf: () => ({ name: '' }),
    send: ({ name }) => save({ variables: { input: { name, query } } }),
    refetch: [SavedViewsDocument],
    done: t('views.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('views.saveTitle')} submit={t('views.save')} onClose={onClose}>
      <TextField form={form} name="name" label={t('views.name')} description={t('views.nameHelp')} max={60} />
    </FormDialog>
  );
}
