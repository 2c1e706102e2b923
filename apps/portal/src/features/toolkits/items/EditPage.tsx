import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useText, withMessages } from '../../../shared/i18n.js';
import { forKeepers } from '../forKeepers.js';
import { Problem } from '../../../shared/Problem.js';
import { ItemForm } from './ItemForm.js';
import {
  SaveToolkitDraftDocument,
  ToolkitItemPageDocument,
  ToolkitItemToChangeDocument,
  type ToolkitItemPartsFragment,
} from './items.generated.js';
import './items.css';
import messages from './items.nl.json' with { type: 'json' };

/** A new item, as a draft. */
export const NewItemPage = forKeepers(
  withMessages(messages, function NewItemPage() {
    return <Edit item={null} />;
  }),
);

/** What an own item is to say next. */
export const ChangeItemPage = withMessages(messages, function ChangeItemPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { itemId?: string }) => params.itemId ?? '' });
  const { data, loading, error, refetch } = useQuery(ToolkitItemToChangeDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  // A form starts once: what is read again does not change it under somebody's hands.
  if (data && !(loading && !data.toolkitItemToChange)) return <Edit key={id} item={data.toolkitItemToChange} />;
  return (
    <Page width="text">
      <PageHeader title={t('toolkit.item')} />
      {loading ? <LoadingState lines={8} /> : <Problem error={error} onRetry={() => void refetch()} />}
    </Page>
  );
});

function Edit({ item }: { item: ToolkitItemPartsFragment | null }) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveToolkitDraftDocument);
  const read = (itemId: string, versie?: string) =>
    navigate({ to: '/programma/toolkit/$itemId', params: { itemId }, search: { versie } });
  return (
    <Page width="text">
      <Breadcrumb
        items={[
          { label: t('toolkit.title'), href: '/programma/toolkit' },
          { label: t('kept.title'), href: '/programma/toolkit/beheer' },
          { label: item?.shown.title ?? t('edit.newTitle') },
        ]}
      />
      <PageHeader
        title={item ? t('edit.title', { title: item.shown.title }) : t('edit.newTitle')}
        intro={t('edit.intro')}
      />
      <ItemForm
        item={item}
        send={(input) => save({ variables: { input } })}
        refetch={item ? [ToolkitItemPageDocument] : []}
        onSaved={({ data }) => read(data!.saveToolkitDraft.id, String(data!.saveToolkitDraft.shown.number))}
        onCancel={() => void (item ? read(item.id) : navigate({ to: '/programma/toolkit/beheer' }))}
      />
    </Page>
  );
}
