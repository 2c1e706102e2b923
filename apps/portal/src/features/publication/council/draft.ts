import type { useText } from '../../../shared/i18n.js';
import type { CouncilDeskQuery } from './council.generated.js';

export type Ready = CouncilDeskQuery['councilDesk']['ready'][number];

/** The address of a mail draft to the council: what was chosen, each with where everybody can open it. No receiver. */
export function draftOf(
  t: ReturnType<typeof useText>,
  municipality: string,
  chosen: readonly Ready[],
): `mailto:${string}` {
  const body = [
    t('council.hello'),
    t('council.body', { municipality }),
    ...chosen.map(({ title, what, address }) => [`- ${title} (${what})`, address].filter(Boolean).join('\n  ')),
    t('council.regards'),
  ].join('\n\n');
  const subject = t('council.subject', { municipality });
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
