import { DemoMark, Heading, Paragraph, Section, Stack, Table } from '@bloemen/ui';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { MoveForm } from './MoveForm.js';
import type { Register, SectionProps } from './register.js';
import { useFocusOnChange } from './useFocusOnChange.js';

/** Where the municipality stands, how it came there, and the next step. */
export function ParticipationSection({ register, onRefused }: SectionProps) {
  const t = useText();
  const { municipality, changes, viewerCan } = register;
  const place = useFocusOnChange(municipality.status);
  return (
    <Section title={t('register.participation')}>
      <Stack gap="md">
        <div ref={place} tabIndex={-1}>
          <Paragraph>
            {t('register.now', {
              status: t(`register.status.${municipality.status}`),
              conditional: municipality.isConditional ? 'yes' : 'no',
            })}
          </Paragraph>
        </div>
        <Table<Register['changes'][number]>
          caption={t('register.history')}
          rows={changes}
          rowKey={(change) => String(changes.indexOf(change))}
          empty={<Paragraph subtle>{t('register.historyEmpty')}</Paragraph>}
          columns={[
            {
              id: 'stap',
              header: t('register.historyStatus'),
              rowHeader: true,
              cell: ({ status, isDemonstration }) => (
                <>
                  {t(`register.status.${status}`)} {isDemonstration && <DemoMark />}
                </>
              ),
            },
            {
              id: 'sinds',
              header: t('register.historyOn'),
              cell: ({ on }) => (on ? longDate(on) : t('register.historyNoDay')),
            },
            { id: 'herkomst', header: t('register.historyNote'), cell: ({ note }) => note },
          ]}
        />
        {!viewerCan.move ? (
          <Paragraph subtle>{t('register.final')}</Paragraph>
        ) : (
          <>
            <Heading level={3}>{t('move.title')}</Heading>
            <MoveForm register={register} onRefused={onRefused} />
          </>
        )}
      </Stack>
    </Section>
  );
}
