import { useQuery } from '@apollo/client/react';
import { Card, StatusBadge } from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { StandingPreviewDocument } from './plan.generated.js';
import type { AddEvidenceInput } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import { sentenceFor } from '../../shared/Problem.js';

const PAUSE_MS = 350;

/** What the server says the status would become with the draft; waits for a pause in typing. */
export function StandingChange({ draft, id }: { draft: AddEvidenceInput | null; id: string | null }) {
  const t = useText();
  const text = draft && JSON.stringify(draft);
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const input = asked ? { ...(JSON.parse(asked) as AddEvidenceInput), id } : null;
  const { data, previousData, error } = useQuery(StandingPreviewDocument, {
    skip: !input,
    variables: { input: input! },
    fetchPolicy: 'no-cache',
  });
  const preview = (data ?? previousData)?.standingPreview;
  const changed = preview && (preview.now.level !== preview.then.level || preview.now.stale !== preview.then.stale);
  return (
    <Card title={t('evidence.preview')} level={2} tone="accent">
      <div role="status" className="bl-stack bl-stack--sm">
        {(!input || error || !preview) && (
          <p className="bl-subtle">{input && error ? sentenceFor(error) : t('evidence.previewWaiting')}</p>
        )}
        {input && !error && preview && (
          <>
            <p>{t(changed ? 'evidence.previewBecomes' : 'evidence.previewStays')}</p>
            <StatusBadge level={preview.then.level} stale={preview.then.stale} />
            <p>{preview.then.because}</p>
            {preview.then.missing.length > 0 && (
              <div>
                <p className="bl-subtle">{t('plan.missing')}</p>
                <ul className="bl-plain-list">
                  {preview.then.missing.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </div>
            )}
          </>
        )}
      </div>
    </Card>
  );
}
