import { useMutation, useQuery } from '@apollo/client/react';
import { noticeKinds, noticePaceCodes, noticePaces, type NoticeKind, type NoticePace } from '@bloemen/vocabulary';
import { Card, Columns, DetailPage, EmptyState, LoadingState, Span } from '@bloemen/ui';
import { z } from 'zod/mini';
import { CheckField, SelectField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import {
  NoticePreferencesDocument,
  SaveNoticePreferencesDocument,
  type NoticePreferencesPartsFragment,
} from './notices.generated.js';
import messages from './notices.nl.json' with { type: 'json' };
import './notices.css';

/** When the reader gets mail about each kind of notice, the same in all workspaces. */
export const NoticePacesPage = withMessages(messages, function NoticePacesPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(NoticePreferencesDocument);
  const preferences = data?.noticePreferences;
  return (
    <DetailPage
      title={t('pace.title')}
      intro={t('pace.intro')}
      crumbs={[{ label: t('notices.title'), href: '/account/berichten' }, { label: t('pace.title') }]}
    >
      {error && !preferences && <Problem error={error} onRetry={() => void refetch()} />}
      {!preferences && !error && <LoadingState lines={8} />}
      {preferences &&
        (preferences.choices.length > 0 ? (
          <PacesForm preferences={preferences} />
        ) : (
          <EmptyState title={t('pace.none')} icon="bell">
            {t('pace.noneText')}
          </EmptyState>
        ))}
    </DetailPage>
  );
});

function PacesForm({ preferences: { choices, isQuiet } }: { preferences: NoticePreferencesPartsFragment }) {
  const t = useText();
  const [save] = useMutation(SaveNoticePreferencesDocument);
  const free = choices.filter(({ isFixed }) => !isFixed);
  const fixed = choices.filter(({ isFixed }) => isFixed);
  const form = useSave({
    schema: () => z.object({ paces: z.record(z.string(), choice(noticePaceCodes)), isQuiet: z.boolean() }),
    valuesOf: () => ({
      paces: Object.fromEntries(free.map(({ kind, pace }) => [kind, pace])) as Record<string, NoticePace>,
      isQuiet,
    }),
    send: (values) =>
      save({
        variables: {
          input: {
            isQuiet: values.isQuiet,
            choices: Object.entries(values.paces).map(([kind, pace]) => ({ kind: kind as NoticeKind, pace })),
          },
        },
      }),
    refetch: [NoticePreferencesDocument],
    done: t('pace.saved'),
  });
  return (
    <PageForm form={form} submit={t('pace.save')} cancel="/account/berichten">
      <Columns>
        <Span of={8}>
          <Card level={2} title={t('pace.kinds')}>
            <p>{t('pace.moments')}</p>
            <div className="bl-paces">
              {free.map(({ kind }) => (
                <SelectField
                  key={kind}
                  form={form}
                  name={`paces.${kind}` as never}
                  label={noticeKinds[kind].label}
                  placeholder={false}
                  options={noticePaceCodes.map((value) => ({ value, label: noticePaces[value] }))}
                />
              ))}
            </div>
          </Card>
        </Span>
        <Span of={4}>
          <div className="bl-aside">
            <Card level={2} title={t('pace.quietTitle')}>
              <CheckField form={form} name="isQuiet" label={t('pace.quiet')} description={t('pace.quietHelp')} />
            </Card>
            {fixed.length > 0 && (
              <Card level={2} title={t('pace.always')}>
                <p>{t('pace.alwaysText')}</p>
                <ul>
                  {fixed.map(({ kind }) => (
                    <li key={kind}>{noticeKinds[kind].label}</li>
                  ))}
                </ul>
              </Card>
            )}
          </div>
        </Span>
      </Columns>
    </PageForm>
  );
}
