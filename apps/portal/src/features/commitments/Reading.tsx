import { DataList } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { WordingText } from '../../shared/WordingText.js';

/** The text of a statement in full, with the mark by which anyone can tell it from another. */
export function Reading({
  edition,
  title,
  body,
  sha256,
}: {
  edition: string;
  title: string;
  body: string;
  sha256: string;
}) {
  const t = useText();
  return (
    <details className="bl-reading">
      <summary>{t('commitment.read', { title, edition })}</summary>
      <div>
        <WordingText body={body} />
        <DataList items={[{ label: t('commitment.hash'), value: <code>{sha256}</code> }]} />
      </div>
    </details>
  );
}
