import { Badge } from '@bloemen/ui';
import { newsStatuses } from '@bloemen/vocabulary';
import { dateTime } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { NewsPartsFragment } from './news.generated.js';

const tones = { DRAFT: 'neutral', PUBLISHED: 'positive', WITHDRAWN: 'warning' } as const;

/** The status of a news item, or the moment that it waits for. */
export function NewsStatusBadge({
  item: { status, isPlanned, publishedAt },
}: {
  item: Pick<NewsPartsFragment, 'status' | 'isPlanned' | 'publishedAt'>;
}) {
  const t = useText();
  if (isPlanned && publishedAt)
    return <Badge tone="info">{t('news.planned', { moment: dateTime(publishedAt) })}</Badge>;
  return <Badge tone={tones[status]}>{newsStatuses[status]}</Badge>;
}
