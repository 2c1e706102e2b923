import { Badge, ButtonLink, DemoMark, Icon } from '@bloemen/ui';
import { documentKinds, dutchDate, paperOpennesses, scanStates, type PaperOpenness } from '@bloemen/vocabulary';
import { dateTime, fileWords, longDateOf } from '../formats.js';
import { useText, withMessages, type Say } from '../i18n.js';
import type { DocumentPartsFragment } from './documents.generated.js';
import messages from './documents.nl.json' with { type: 'json' };
import './documents.css';

type Named = Pick<DocumentPartsFragment, 'kind' | 'datedOn' | 'datePrecision' | 'edition'>;

/** `Collegestuk, 25 mei 2021, versie 2` */
export const documentWords = (t: Say, { kind, datedOn, datePrecision, edition }: Named): string =>
  [
    documentKinds[kind],
    datedOn && datePrecision ? dutchDate(datedOn, datePrecision) : t('document.undated'),
    ...(edition ? [edition] : []),
  ].join(', ');

const tones: Record<PaperOpenness, 'neutral' | 'info' | 'accent'> = {
  RESTRICTED: 'neutral',
  CONFIDENTIAL: 'neutral',
  INTERNAL: 'info',
  ACTIVELY_PUBLIC: 'accent',
};

/** Who may read it, and since or from when that is everybody. */
export function releaseWords(
  t: Say,
  { openness, releasedAt, isReleased }: Pick<DocumentPartsFragment, 'openness' | 'releasedAt' | 'isReleased'>,
): string {
  if (openness !== 'ACTIVELY_PUBLIC') return paperOpennesses[openness];
  if (!releasedAt) return `${paperOpennesses[openness]}. ${t('document.notReleased')}`;
  return isReleased
    ? t('document.releasedSince', { at: longDateOf(releasedAt) })
    : t('document.releasedFrom', { at: dateTime(releasedAt) });
}

type Shown = { document: DocumentPartsFragment };

/** Openness, and what is wrong with file or link; each in words. */
export const DocumentBadges = withMessages(messages, function DocumentBadges({ document }: Shown) {
  const t = useText();
  const { openness, isReleased, file, link, isDemonstration } = document;
  return (
    <span className="bl-badges">
      <Badge tone={openness === 'ACTIVELY_PUBLIC' && !isReleased ? 'info' : tones[openness]}>
        {openness === 'ACTIVELY_PUBLIC' && !isReleased ? releaseWords(t, document) : paperOpennesses[openness]}
      </Badge>
      {(file?.scan === 'WAITING' || file?.scan === 'INFECTED') && <Badge tone="warning">{scanStates[file.scan]}</Badge>}
      {file && file.findings.length > 0 && (
        <Badge tone="warning">{t('document.problems', { count: file.findings.length })}</Badge>
      )}
      {(link?.health === 'BROKEN' || link?.health === 'DOUBTFUL') && (
        <Badge tone="warning">{t('document.linkBroken')}</Badge>
      )}
      {isDemonstration && <DemoMark />}
    </span>
  );
});

/** The way to the file or the website; words where there is none. */
export const DocumentWay = withMessages(
  messages,
  function DocumentWay({ document, isPrimary = false }: Shown & { isPrimary?: boolean }) {
    const t = useText();
    const { id, title, file, link } = document;
    const purpose = isPrimary ? 'primary' : 'subtle';
    if (file)
      return file.isReadable ? (
        <ButtonLink
          href={`/api/documents/${id}/file`}
          download
          purpose={purpose}
          iconStart={<Icon name="download" />}
          aria-label={t('document.downloadOf', { title, file: fileWords(file.name, file.sizeBytes) })}
        >
          {t('document.download')}
        </ButtonLink>
      ) : null;
    if (link)
      return (
        <ButtonLink href={link.address as `https://${string}`} purpose={purpose} iconStart={<Icon name="external" />}>
          {t('document.toSite')}
        </ButtonLink>
      );
    return null;
  },
);
