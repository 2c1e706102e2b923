import { Alert, Button } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { newerOf } from './newerOf.js';

type Row = { title: string; version: number };

/**
 * What went wrong while saving. When somebody else saved first it shows their text beside the typed one and lets the
 * reader choose.
 */
export function DialogProblem({ error, onKeepMine }: { error: unknown; onKeepMine: (version: number) => void }) {
  const t = useText();
  const theirs = newerOf<Row>(error);
  if (!theirs) return <Problem error={error} />;
  return (
    <Alert
      kind="warning"
      live
      title={t('conflict.title')}
      actions={<Button onClick={() => onKeepMine(theirs.version)}>{t('conflict.keepMine')}</Button>}
    >
      {t('conflict.nowSays', { title: theirs.title })}
    </Alert>
  );
}
