import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Card, DetailPage, Icon, LoadingState, SortableRows, Stack } from '@bloemen/ui';
import { agendaMeaningCodes, agendaMeanings, decisionHeadingCodes, type DecisionHeading } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { CheckField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { across, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import decisions from '../decisions.nl.json' with { type: 'json' };
import './executive.css';
import {
  ExecutiveDecisionChoicesDocument,
  SaveAgendaCategoriesDocument,
  SaveDecisionHeadingsDocument,
  type ExecutiveDecisionChoicesQuery,
} from './executive.generated.js';
import messages from './executive.nl.json' with { type: 'json' };
import { ofSlots, slots as places, type Slot } from './slots.js';
import { isWithoutText } from './words.js';

type Choices = ExecutiveDecisionChoicesQuery['executiveDecisionChoices'];

/** How this municipality names and orders its proposals, and what it calls the classes of its council papers. */
export const ArrangePage = withMessages({ ...decisions, ...messages }, function ArrangePage() {
  const t = useText();
  const canWrite = useSession()?.can('decision:write') ?? false;
  const { data, error, refetch } = useQuery(ExecutiveDecisionChoicesDocument, {
    skip: !canWrite,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const choices = data?.executiveDecisionChoices;
  return (
    <DetailPage
      crumbs={[
        { label: t('decisionPage.toList'), href: '/werkruimte/besluiten/college' },
        { label: t('arrange.title') },
      ]}
      title={t('arrange.title')}
      intro={t('arrange.intro')}
      problem={error && !choices && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {!canWrite ? (
        <Alert title={t('decisionForm.readOnly')}>{t('decisionForm.readOnlyText')}</Alert>
      ) : choices ? (
        <Stack>
          <Headings key={JSON.stringify(choices.headings)} headings={choices.headings} />
          <Categories key={JSON.stringify(choices.categories)} categories={choices.categories} />
        </Stack>
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
});

const ofEach = <What extends string, Value>(what: What, make: (code: DecisionHeading) => Value) =>
  Object.fromEntries(decisionHeadingCodes.map((code) => [`${what}_${code}`, make(code)])) as Record<
    `${What}_${DecisionHeading}`,
    Value
  >;

/** The headings in the order of the municipality: how each is called, whether it is asked, and whether it must. */
function Headings({ headings }: { headings: Choices['headings'] }) {
  const t = useText();
  const [save] = useMutation(SaveDecisionHeadingsDocument);
  const of = (code: DecisionHeading) => headings.find((heading) => heading.code === code)!;
  const form = useSave({
    schema: () =>
      z.object({
        order: z.array(z.enum(decisionHeadingCodes)),
        ...ofEach('name', () => text({ max: 80, min: 2, missing: t('arrange.nameMissing') })),
        ...ofEach('used', () => z.boolean()),
        ...ofEach('required', () => z.boolean()),
      }),
    valuesOf: () => ({
      order: headings.map(({ code }) => code),
      ...ofEach('name', (code) => of(code).name),
      ...ofEach('used', (code) => of(code).isUsed),
      ...ofEach('required', (code) => of(code).isRequired),
    }),
    send: ({ order, ...said }) =>
      save({
        variables: {
          input: {
            headings: order.map((code) => ({
              code,
              name: said[`name_${code}`],
              isUsed: said[`used_${code}`],
              isRequired: said[`used_${code}`] && said[`required_${code}`],
            })),
          },
        },
      }),
    refetch: [ExecutiveDecisionChoicesDocument],
    done: t('arrange.savedHeadings'),
  });
  const order = useWatch({ control: form.control, name: 'order' }) as DecisionHeading[];
  const used = useWatch({ control: form.control });
  return (
    <Card level={2} title={t('arrange.headings')}>
      <p className="bl-subtle">{t('arrange.headingsIntro')}</p>
      <PageForm form={form}>
        <SortableRows
          label={t('arrange.headings')}
          rows={order.map((code) => ({
            id: code,
            name: of(code).name,
            children: (
              <div className="bl-arrange-row">
                <TextField
                  form={form}
                  name={`name_${code}`}
                  label={t('arrange.name', { name: of(code).name })}
                  max={80}
                />
                {isWithoutText(code) ? (
                  <p className="bl-subtle">{t('arrange.always')}</p>
                ) : (
                  <div className="bl-arrange-row__checks">
                    <CheckField form={form} name={`used_${code}`} label={t('arrange.used')} />
                    {used[`used_${code}`] && (
                      <CheckField form={form} name={`required_${code}`} label={t('arrange.required')} />
                    )}
                  </div>
                )}
              </div>
            ),
          }))}
          onMove={(id, to) =>
            form.setValue('order', order.filter((code) => code !== id).toSpliced(to, 0, id as DecisionHeading), {
              shouldDirty: true,
            })
          }
        />
        <div className="bl-actions">
          <SubmitButton form={form}>{t('arrange.saveHeadings')}</SubmitButton>
        </div>
      </PageForm>
    </Card>
  );
}

type Placed = { slots: Slot[] } & Record<`label${Slot}`, string>;

/** The classes of council papers, each with what it asks of a committee. */
function Categories({ categories }: { categories: Choices['categories'] }) {
  const t = useText();
  const [save] = useMutation(SaveAgendaCategoriesDocument);
  const [slots, setSlots] = useState<readonly Slot[]>(() => places.slice(0, categories.length));
  const form = useSave({
    schema: () =>
      z
        .object({
          slots: z.array(z.enum(places)),
          ...ofSlots('label', () => text({ max: 60 })),
          ...ofSlots('meaning', () => z.enum(['', ...agendaMeaningCodes])),
        })
        .check(
          ...places.map((number) =>
            across<Placed>(
              `label${number}`,
              (values) => values.slots.includes(number) && !values[`label${number}`] && t('arrange.labelMissing'),
            ),
          ),
        ),
    valuesOf: () => ({
      slots: places.slice(0, categories.length) as Slot[],
      ...ofSlots('label', (index) => categories[index]?.label ?? ''),
      ...ofSlots('meaning', (index) => categories[index]?.meaning ?? ('VIEW' as const)),
    }),
    send: ({ slots: kept, ...said }) =>
      save({
        variables: {
          input: {
            categories: kept.map((number) => ({
              id: categories[Number(number) - 1]?.id ?? null,
              label: said[`label${number}`],
              meaning: said[`meaning${number}`] || 'VIEW',
            })),
          },
        },
      }),
    refetch: [ExecutiveDecisionChoicesDocument],
    sentAs: Object.fromEntries(slots.map((number, index) => [`categories.${index}.label`, `label${number}` as const])),
    done: t('arrange.savedCategories'),
  });
  const keep = (next: readonly Slot[]) => {
    setSlots(next);
    form.setValue('slots', [...next], { shouldDirty: true });
  };
  const free = places.find((number) => Number(number) > categories.length && !slots.includes(number));
  return (
    <Card
      level={2}
      title={t('arrange.categories')}
      meta={
        free && (
          <Button iconStart={<Icon name="plus" />} onClick={() => keep([...slots, free])}>
            {t('arrange.addCategory')}
          </Button>
        )
      }
    >
      <p className="bl-subtle">{t('arrange.categoriesIntro')}</p>
      {slots.length === 0 && <p>{t('arrange.noCategories')}</p>}
      <PageForm form={form}>
        {slots.map((number, index) => (
          <div key={number} className="bl-arrange-row bl-arrange-row--category">
            <TextField form={form} name={`label${number}`} label={t('arrange.label', { number: index + 1 })} max={60} />
            <SelectField
              form={form}
              name={`meaning${number}`}
              label={t('arrange.meaning', { number: index + 1 })}
              placeholder={false}
              options={agendaMeaningCodes.map((value) => ({ value, label: agendaMeanings[value] }))}
            />
            {categories[Number(number) - 1]?.isUsed ? (
              <p className="bl-subtle">{t('arrange.inUse')}</p>
            ) : (
              <Button
                purpose="subtle"
                hint="negative"
                aria-label={t('arrange.removeCategory', { number: index + 1 })}
                onClick={() => keep(slots.filter((one) => one !== number))}
              >
                <Icon name="close" />
              </Button>
            )}
          </div>
        ))}
        <div className="bl-actions">
          <SubmitButton form={form} purpose="secondary">
            {t('arrange.saveCategories')}
          </SubmitButton>
        </div>
      </PageForm>
    </Card>
  );
}
