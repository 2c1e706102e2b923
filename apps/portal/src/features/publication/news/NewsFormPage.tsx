import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Breadcrumb, Columns, ErrorNotice, LoadingState, Page, PageHeader, Span, Stack } from '@bloemen/ui';
import { platformErrors } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { today } from '../../../shared/formats.js';
import { DateField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { day, isWebAddress, refusing, text, textOrNull, webAddressOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { FiguresField, type FigureValues, type NewsValues } from './FiguresField.js';
import { NewsItemDocument, SaveNewsDocument, type NewsPartsFragment } from './news.generated.js';
import messages from './news.nl.json' with { type: 'json' };

/** Writes a news item, or changes the one in the address. */
export const NewsFormPage = withMessages(messages, function NewsFormPage() {
  const t = useText();
  const session = useSession();
  const newsId: string | undefined = useParams({
    strict: false,
    select: (params: { newsId?: string }) => params.newsId,
  });
  const { data, error, refetch } = useQuery(NewsItemDocument, {
    variables: { id: newsId ?? '' },
    skip: newsId === undefined,
  });
  const item = data?.newsItem ?? null;
  const title = newsId ? t('newsForm.edit', { title: item?.title ?? '' }) : t('newsForm.new');
  const mayWrite = session?.can('news:write') ?? false;
  return (
    <Page width="wide">
      <Breadcrumb items={[{ label: t('news.title'), href: '/programma/nieuws' }, { label: title }]} />
      <PageHeader title={title} />
      {!mayWrite && <ErrorNotice message={platformErrors.forbidden} />}
      {mayWrite && error && !item && <Problem error={error} onRetry={() => void refetch()} />}
      {mayWrite && newsId && !item && !error && <LoadingState lines={8} />}
      {mayWrite && item?.status === 'PUBLISHED' && !item.isPlanned && <Alert>{t('newsForm.public')}</Alert>}
      {mayWrite && (!newsId || item) && <NewsForm key={item?.id} item={item} />}
    </Page>
  );
});

const isWhole = ({ figure, says, sourceText, sourceUrl }: FigureValues) =>
  figure.trim().length > 0 &&
  says.trim().length > 2 &&
  sourceText.trim().length > 2 &&
  (sourceUrl.trim() === '' || isWebAddress(sourceUrl.trim()));

function NewsForm({ item }: { item: NewsPartsFragment | null }) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveNewsDocument, { update: (cache) => cache.evict({ fieldName: 'newsItems' }) });
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 120, min: 5, missing: t('newsForm.titleMissing') }),
        lead: text({ max: 400, min: 10, lines: true, missing: t('newsForm.leadMissing') }),
        body: text({ max: 8_000, min: 10, lines: true, missing: t('newsForm.bodyMissing') }),
        figures: z
          .array(z.object({ figure: z.string(), says: z.string(), sourceText: z.string(), sourceUrl: z.string() }))
          .check(
            refusing((figures) => {
              const at = figures.findIndex((figure) => !isWhole(figure));
              return at >= 0 && t('newsForm.figureWrong', { number: String(at + 1) });
            }),
          ),
        newsOn: day({
          missing: t('news.dayMissing'),
          wrong: t('news.dayWrong'),
          rule: (on) => on > today() && t('newsForm.onWrong'),
        }),
        sourceText: textOrNull({ max: 300 }),
        sourceUrl: webAddressOrNull(t('newsForm.sourceUrlWrong')),
      }),
    record: item,
    valuesOf: (known): NewsValues => ({
      title: known?.title ?? '',
      lead: known?.lead ?? '',
      body: known?.body ?? '',
      figures: (known?.figures ?? []).map(({ figure, says, sourceText, sourceUrl }) => ({
        figure,
        says,
        sourceText,
        sourceUrl: sourceUrl ?? '',
      })),
      newsOn: known?.newsOn ?? today(),
      sourceText: known?.sourceText ?? '',
      sourceUrl: known?.sourceUrl ?? '',
    }),
    send: (checked, version) =>
      save({
        variables: {
          input: {
            id: item?.id ?? null,
            version,
            ...checked,
            figures: checked.figures.map(({ figure, says, sourceText, sourceUrl }) => ({
              figure: figure.trim(),
              says: says.trim(),
              sourceText: sourceText.trim(),
              sourceUrl: sourceUrl.trim() || null,
            })),
          },
        },
      }),
    done: (_, { title }) => t('newsForm.done', { title }),
    onSaved: ({ data }) => navigate({ to: '/programma/nieuws/$newsId', params: { newsId: data!.saveNews.id } }),
  });
  return (
    <PageForm
      form={form}
      submit={t('common.save')}
      cancel={item ? addressOf('/programma/nieuws/$newsId', { params: { newsId: item.id } }) : '/programma/nieuws'}
    >
      <Columns>
        <Span of={7}>
          <Stack gap="lg">
            <TextField form={form} name="title" label={t('news.name')} max={120} />
            <TextField
              form={form}
              name="lead"
              label={t('newsForm.lead')}
              description={t('newsForm.leadHelp')}
              lines={3}
              max={400}
            />
            <TextField
              form={form}
              name="body"
              label={t('newsForm.body')}
              description={t('newsForm.bodyHelp')}
              lines={12}
              max={8_000}
            />
          </Stack>
        </Span>
        <Span of={5}>
          <Stack gap="lg">
            <DateField form={form} name="newsOn" label={t('newsForm.on')} />
            <TextField form={form} name="sourceText" label={t('newsForm.source')} max={300} optional />
            <TextField form={form} name="sourceUrl" label={t('newsForm.sourceUrl')} type="url" max={500} optional />
            <FiguresField form={form} />
          </Stack>
        </Span>
      </Columns>
    </PageForm>
  );
}
