import { useQuery } from '@apollo/client/react';
import { Actions, Alert, Badge, Button, Heading, Link, Paragraph, Stack } from '@bloemen/ui';
import { useEffect, useRef, useState } from 'react';
import { ThemePreviewDocument, type ThemePreviewQuery } from './settings.generated.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import './settings.css';

type Preview = ThemePreviewQuery['themePreview'];
const PATIENCE_MS = 250;

/** The theme as the server would make it of this colour, or why it cannot. Nothing is saved by looking. */
export function ThemePreview({ colour, name }: { colour: string; name: string }) {
  const t = useText();
  const settled = useSettled(colour);
  const isColour = /^#[0-9a-f]{6}$/i.test(settled);
  const { data, previousData, error } = useQuery(ThemePreviewDocument, {
    variables: { colour: settled },
    skip: !isColour,
  });
  const preview = isColour ? (data ?? previousData)?.themePreview : undefined;
  return (
    <Stack gap="sm">
      <Heading level={3}>{t('settings.previewTitle')}</Heading>
      {!isColour && <Paragraph subtle>{t('settings.previewNone')}</Paragraph>}
      {error && isColour && <Problem error={error} />}
      {preview &&
        (preview.because === null ? (
          <>
            <Sample tokens={preview.tokens} name={name} />
            <Paragraph subtle>{t(preview.isDarkened ? 'settings.previewDarkened' : 'settings.previewKept')}</Paragraph>
          </>
        ) : (
          <Alert kind="warning" live title={t('settings.previewRefused')}>
            {preview.because}
          </Alert>
        ))}
    </Stack>
  );
}

/**
 * A picture of the parts of a screen that take the brand; nothing in it can be used. The tokens are set on the element,
 * because the page's policy forbids style attributes in HTML.
 */
function Sample({ tokens, name }: { tokens: Preview['tokens']; name: string }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const token of tokens) box.current?.style.setProperty(token.name, token.value);
  }, [tokens]);
  return (
    <div role="img" aria-label={t('settings.sample')}>
      <div className="voorbeeld-theme bl-brand-sample" ref={box} inert>
        <p className="bl-brand-sample__bar">{t('settings.sampleBar', { name })}</p>
        <Actions>
          <Button purpose="primary">{t('settings.samplePrimary')}</Button>
          <Button>{t('settings.sampleSecondary')}</Button>
        </Actions>
        <p>
          <Link href="#">{t('settings.sampleLink')}</Link> <Badge tone="accent">{t('settings.sampleBadge')}</Badge>
        </p>
      </div>
    </div>
  );
}

/** The value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
