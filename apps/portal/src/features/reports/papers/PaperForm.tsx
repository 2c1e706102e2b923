import { useMutation } from '@apollo/client/react';
import { Link } from '@bloemen/ui';
import { paperKinds, paperSubjects } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { ChecksField, SelectField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { across, choice, choices } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import type { PaperFormat, PaperKind } from '../../../shared/schema.generated.js';
import { useSession } from '../../../shared/session.js';
import { RequestPaperDocument, type PaperChoicesQuery } from './papers.generated.js';
import messages from './papers.nl.json' with { type: 'json' };

const formats = ['PDF', 'DOCX', 'ODT'] as const satisfies readonly PaperFormat[];
type Choices = PaperChoicesQuery['paperChoices'];

/** What a kind of document may be about; null where it is about the whole municipality. */
function subjectsOf(kind: PaperKind, { decisions, motions, releases, years }: Choices) {
  const subject = paperSubjects[kind];
  if (subject === null) return null;
  if (subject === 'YEAR') return years.map((year) => ({ value: String(year), label: String(year) }));
  const records = { DECISION: decisions, MOTION: motions, PRESS_RELEASE: releases }[subject];
  return records.map(({ id, name }) => ({ value: id, label: name }));
}

/** Chooses a document, what it is about and its files, and asks for them; all have one moment. */
export const PaperForm = withMessages(
  messages,
  function PaperForm({
    known,
    kind: wantedKind,
    about: wantedAbout,
    onAsked,
  }: {
    known: Choices;
    /** What the address asks for. */
    kind: string | undefined;
    about: string | undefined;
    onAsked: () => void;
  }) {
    const t = useText();
    const canDesign = useSession()?.can('paper:template') ?? false;
    const [request] = useMutation(RequestPaperDocument);
    const { kinds } = known;
    const first = kinds.find((kind) => kind === wantedKind) ?? kinds[0]!;
    const form = useSave({
      schema: () =>
        z
          .object({
            kind: choice(kinds),
            about: z.string(),
            formats: choices(formats, t('papers.formatMissing')),
          })
          .check(
            across<{ kind: PaperKind; about: string; formats: PaperFormat[] }>(
              'about',
              ({ kind, about }) => paperSubjects[kind] !== null && !about && t('papers.missing'),
            ),
          ),
      valuesOf: () => ({
        kind: first,
        about: subjectsOf(first, known)?.find(({ value }) => value === wantedAbout)?.value ?? '',
        formats: ['PDF', 'DOCX'] as PaperFormat[],
      }),
      send: ({ kind, about, formats: chosen }) =>
        request({
          variables: {
            input: {
              kind,
              formats: chosen,
              ...(paperSubjects[kind] === 'YEAR' ? { year: Number(about) } : about ? { aboutId: about } : {}),
            },
          },
        }),
      done: t('papers.asked'),
      onSaved: onAsked,
      guards: false,
    });
    const wanted = useWatch({ control: form.control, name: 'kind' });
    const kind = kinds.find((one) => one === wanted) ?? first;
    const subjects = subjectsOf(kind, known);
    const isNothingThere = subjects?.length === 0;
    return (
      <PageForm form={form} submit={isNothingThere ? undefined : t('papers.make')}>
        <SelectField
          form={form}
          name="kind"
          label={t('papers.kind')}
          description={t(`papers.${kind}`)}
          placeholder={false}
          options={kinds.map((value) => ({ value, label: paperKinds[value] }))}
          onChange={() => form.setValue('about', '')}
        />
        {isNothingThere ? (
          <p>{t('papers.noneToChoose')}</p>
        ) : (
          <>
            {subjects !== null && (
              <SelectField
                key={kind}
                form={form}
                name="about"
                label={t(paperSubjects[kind] === 'YEAR' ? 'papers.year' : 'papers.about')}
                placeholder={t('papers.choose')}
                options={subjects}
              />
            )}
            <ChecksField
              form={form}
              name="formats"
              label={t('papers.formats')}
              options={formats.map((value) => ({ value, label: t(`reports.${value}`) }))}
            />
          </>
        )}
        {canDesign && (
          <p>
            <Link href="/werkruimte/rapporten/documenten">{t('papers.design')}</Link>
          </p>
        )}
      </PageForm>
    );
  },
);
