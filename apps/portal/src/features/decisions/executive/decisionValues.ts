import {
  decisionHeadingCodes,
  paperOpennessCodes,
  type DecisionHeading,
  type PaperOpenness,
} from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { choice, refusing, text, textOrNull, webAddressOrNull } from '../../../shared/forms/schemas.js';
import type { Say } from '../../../shared/i18n.js';
import { dutchClock, momentOf } from '../../../shared/times.js';
import type { SaveExecutiveDecisionInput } from '../../../shared/schema.generated.js';
import { datePartsOf, partialDateOf, type DateParts } from '../../../shared/forms/partial-date.js';
import type { ExecutiveDecisionPartsFragment } from './executive.generated.js';
import { isWithoutText } from './words.js';

type Heading = ExecutiveDecisionPartsFragment['headings'][number];
export const sectionName = (code: DecisionHeading) => `text_${code}` as const;
type SectionName = ReturnType<typeof sectionName>;
const ofEach = <Value>(make: (code: DecisionHeading) => Value) =>
  Object.fromEntries(decisionHeadingCodes.map((code) => [sectionName(code), make(code)])) as Record<SectionName, Value>;

/** `2027-02-03T10:30`, a day and time on Dutch clocks, as a moment; null for a text that is none. */
const readMoment = (typed: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) && !Number.isNaN(Date.parse(`${typed}Z`))
    ? momentOf(typed.slice(0, 10), typed.slice(11))
    : null;

/** The headings under which a text is asked: those in use, and those under which something was written before. */
export const askedOf = (headings: readonly Heading[], sections: ExecutiveDecisionPartsFragment['sections']) =>
  headings.filter(
    ({ code, isUsed }) => !isWithoutText(code) && (isUsed || sections.some(({ heading }) => heading === code)),
  );

export const rulesOf = (t: Say, headings: readonly Heading[]) =>
  z.object({
    subject: text({ max: 200, min: 3, reference: true, missing: t('decisionForm.subjectMissing') }),
    caseNumber: textOrNull({ max: 40, reference: true }),
    department: textOrNull({ max: 120 }),
    portfolioHolder: textOrNull({ max: 120 }),
    meeting: z
      .custom<DateParts>()
      .check(refusing((parts) => partialDateOf(parts) === null && t('decisionForm.meetingWrong'))),
    motion: z.string(),
    openness: choice(paperOpennessCodes),
    releasedAt: z
      .string()
      .check(refusing((typed) => typed !== '' && readMoment(typed) === null && t('decisionForm.releasedAtWrong'))),
    sourceText: textOrNull({ max: 200, reference: true }),
    sourceUrl: webAddressOrNull(t('decisionForm.sourceUrlWrong')),
    ...ofEach((code) => {
      const heading = headings.find((one) => one.code === code);
      const missing =
        heading?.isRequired && heading.isUsed && !isWithoutText(code)
          ? t('decisionForm.headingMissing', { name: heading.name })
          : undefined;
      return text({ max: 8000, lines: true, reference: true, missing });
    }),
  });

type Checked = z.output<ReturnType<typeof rulesOf>>;

export const valuesOf = (decision: ExecutiveDecisionPartsFragment | null): z.input<ReturnType<typeof rulesOf>> => {
  const released = decision?.releasedAt ? dutchClock(decision.releasedAt) : null;
  return {
    subject: decision?.subject ?? '',
    caseNumber: decision?.caseNumber ?? '',
    department: decision?.department ?? '',
    portfolioHolder: decision?.portfolioHolder ?? '',
    meeting: decision?.meetingOn
      ? datePartsOf({ happenedOn: decision.meetingOn, datePrecision: decision.meetingPrecision ?? 'DAY' })
      : { day: '', month: '', year: '' },
    motion: decision?.motion?.id ?? '',
    openness: decision?.openness ?? ('RESTRICTED' satisfies PaperOpenness),
    releasedAt: released ? `${released.day}T${released.time}` : '',
    sourceText: decision?.sourceText ?? '',
    sourceUrl: decision?.sourceUrl ?? '',
    ...ofEach((code) => decision?.sections.find(({ heading }) => heading === code)?.body ?? ''),
  };
};

/** As it is sent; `asked` are the headings on the screen, in their order. */
export function inputOf(
  { meeting, motion, releasedAt, openness, ...checked }: Checked,
  asked: readonly Heading[],
): Omit<SaveExecutiveDecisionInput, 'id' | 'version'> {
  const on = partialDateOf(meeting);
  const { subject, caseNumber, department, portfolioHolder, sourceText, sourceUrl } = checked;
  return {
    subject,
    caseNumber,
    department,
    portfolioHolder,
    sourceText,
    sourceUrl,
    openness,
    meetingOn: on ? on.happenedOn : null,
    meetingPrecision: on ? on.datePrecision : null,
    motionId: motion || null,
    releasedAt: openness === 'ACTIVELY_PUBLIC' ? readMoment(releasedAt) : null,
    sections: asked.map(({ code }) => ({ heading: code, body: checked[sectionName(code)] })),
  };
}
