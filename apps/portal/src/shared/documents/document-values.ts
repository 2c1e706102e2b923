import { documentKindCodes, paperOpennessCodes, wooCategoryCodes } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { datePartsFrom, partialDate, partialDayOf } from '../forms/partial-date.js';
import { across, choice, choiceOrNull, isWebAddress, text, textOrNull } from '../forms/schemas.js';
import type { Say } from '../i18n.js';
import type { SaveDocumentInput } from '../schema.generated.js';
import { dutchClock, momentOf } from '../times.js';
import type { DocumentPartsFragment } from './documents.generated.js';

export const MOST_BYTES = 20 * 1_048_576;
/** Where a document is: a file to choose, the file that is there, a link, or nowhere here. */
export const holdings = ['FILE', 'KEPT', 'LINK', 'NONE'] as const;
export const releases = ['NOW', 'LATER', 'NONE'] as const;

/** The form as a person fills it in: everything is text until it is sent. */
export function valuesOf(row: DocumentPartsFragment | null, before: DocumentPartsFragment | null = null) {
  const clock = row?.releasedAt && !row.isReleased ? dutchClock(row.releasedAt) : null;
  const same = row ?? before;
  return {
    title: same?.title ?? '',
    kind: same?.kind ?? '',
    wooCategory: (same?.wooCategory ?? '') as string,
    dated: datePartsFrom(row?.datedOn ?? null, row?.datePrecision ?? null),
    edition: row?.edition ?? '',
    reference: same?.reference ?? '',
    department: same?.department ?? '',
    openness: (row?.openness ?? 'RESTRICTED') as string,
    release: row?.isReleased ? 'NOW' : clock ? 'LATER' : row ? 'NONE' : 'NOW',
    releaseDay: (clock?.day ?? '') as string | null,
    releaseTime: clock?.time ?? '09:00',
    holds: row?.file ? 'KEPT' : row?.link ? 'LINK' : row ? 'NONE' : 'FILE',
    file: null as FileList | null,
    address: row?.link?.address ?? '',
    sourceText: row?.sourceText ?? '',
  };
}
export type DocumentValues = ReturnType<typeof valuesOf>;

export const rulesOf = (say: Say) =>
  z
    .object({
      title: text({ max: 200, min: 3, missing: say('document.titleMissing') }),
      kind: choice(documentKindCodes, say('document.kindMissing')),
      wooCategory: choiceOrNull(wooCategoryCodes),
      dated: partialDate(say('document.datedWrong')),
      edition: textOrNull({ max: 60 }),
      reference: textOrNull({ max: 80, reference: true }),
      department: textOrNull({ max: 120 }),
      openness: choice(paperOpennessCodes),
      release: choice(releases),
      releaseDay: z.nullable(z.string()),
      releaseTime: z.string(),
      holds: choice(holdings),
      file: z.custom<FileList | null>(),
      address: text({ max: 500, reference: true }),
      sourceText: textOrNull({ max: 300, reference: true }),
    })
    .check(
      across('releaseDay', ({ openness, release, releaseDay }) => {
        if (openness !== 'ACTIVELY_PUBLIC' || release !== 'LATER') return null;
        return releaseDay === null ? say('document.releaseDayWrong') : !releaseDay && say('document.releaseDayMissing');
      }),
      across(
        'releaseTime',
        ({ openness, release, releaseTime }) =>
          openness === 'ACTIVELY_PUBLIC' && release === 'LATER' && !releaseTime && say('document.releaseTimeMissing'),
      ),
      across('file', ({ holds, file }) => {
        if (holds !== 'FILE') return null;
        const [chosen] = file ?? [];
        if (!chosen) return say('document.fileMissing');
        return chosen.size > MOST_BYTES && say('document.fileTooLarge');
      }),
      across('address', ({ holds, address }) => {
        if (holds !== 'LINK') return null;
        return !address ? say('document.addressMissing') : !isWebAddress(address) && say('document.addressWrong');
      }),
    );

/** What is sent; the file goes apart, to the document that this makes. */
export function inputOf(
  values: z.output<ReturnType<typeof rulesOf>>,
): Omit<SaveDocumentInput, 'id' | 'version' | 'replacesId' | 'attachTo'> {
  const { title, kind, edition, reference, department, openness, release, releaseDay, releaseTime, holds } = values;
  const isPublic = openness === 'ACTIVELY_PUBLIC';
  return {
    title,
    kind,
    wooCategory: isPublic ? values.wooCategory : null,
    edition,
    reference,
    department,
    openness,
    dated: partialDayOf(values.dated),
    releaseNow: isPublic && release === 'NOW',
    releasedAt: isPublic && release === 'LATER' ? momentOf(releaseDay!, releaseTime) : null,
    address: holds === 'LINK' ? values.address : null,
    withoutFile: holds === 'LINK' || holds === 'NONE',
    sourceText: values.sourceText,
  };
}
