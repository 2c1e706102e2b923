import { Card, DemoMark, Heading, Paragraph, SourceLine, Timeline } from '@bloemen/ui';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { Register } from './register.js';
import { useFocusOnChange } from './useFocusOnChange.js';

/** Where the municipality stands and how it came there. */
export function ParticipationSection({ register: { municipality, changes, viewerCan } }: { register: Register }) {
  const t = useText();
  const place = useFocusOnChange(municipality.status);
  return (
    <Card title={t('register.participation')} level={2}>
      <div ref={place} tabIndex={-1}>
        <Paragraph>
          {t('register.now', {
            status: t(`register.status.${municipality.status}`),
            conditional: municipality.isConditional ? 'yes' : 'no',
          })}
        </Paragraph>
      </div>
      {!viewerCan.move && <Paragraph subtle>{t('register.final')}</Paragraph>}
      <Heading level={3}>{t('register.history')}</Heading>
      {changes.length === 0 ? (
        <Paragraph subtle>{t('register.historyEmpty')}</Paragraph>
      ) : (
        <Timeline
          label={t('register.history')}
          entries={changes.map(({ status, on, note, isDemonstration }, at) => ({
            id: String(at),
            on: on ? longDate(on) : t('register.historyNoDay'),
            dateTime: on ?? undefined,
            title: (
              <>
                {t(`register.status.${status}`)} {isDemonstration && <DemoMark />}
              </>
            ),
            source: note && <SourceLine source={note} />,
          }))}
        />
      )}
    </Card>
  );
}
