import { useMutation } from '@apollo/client/react';
import { Actions, Button, Card, DemoMark, Dialog, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { EndAdviserAssignmentDocument, MunicipalityRegisterDocument } from './register.generated.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { AssignForm } from './AssignForm.js';
import type { SectionProps } from './register.js';
import { useFocusOnChange } from './useFocusOnChange.js';

/**
 * Who of the programme helps this municipality. One adviser at a time: the help of one ends before that of another
 * begins.
 */
export function AdviserSection({ register: { municipality, adviser, viewerCan }, onRefused }: SectionProps) {
  const t = useText();
  const toast = useToast();
  const place = useFocusOnChange(adviser?.personId ?? null);
  const [asking, setAsking] = useState(false);
  const [end, { loading, error }] = useMutation(EndAdviserAssignmentDocument, {
    refetchQueries: [MunicipalityRegisterDocument],
  });
  const confirm = () => {
    setAsking(false);
    void end({ variables: { input: { cbsCode: municipality.cbsCode } } }).then(
      () => toast(t('adviser.ended')),
      onRefused,
    );
  };
  return (
    <Card title={t('adviser.title')} level={2}>
      <div ref={place} tabIndex={-1}>
        <Paragraph>
          {adviser ? t('adviser.current', { name: adviser.name, date: longDate(adviser.since) }) : t('adviser.none')}{' '}
          {adviser?.isDemonstration && <DemoMark />}
        </Paragraph>
      </div>
      <Failure error={error} />
      {viewerCan.endAssignment && (
        <Actions>
          <Button busy={loading} onClick={() => setAsking(true)}>
            {t('adviser.end')}
          </Button>
        </Actions>
      )}
      {viewerCan.assignAdviser && <AssignForm cbsCode={municipality.cbsCode} onRefused={onRefused} />}
      <Paragraph subtle>{t('adviser.intro')}</Paragraph>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('adviser.endTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={confirm}>
              {t('adviser.end')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('register.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('adviser.endText', { name: adviser?.name, municipality: municipality.name })}</Paragraph>
      </Dialog>
    </Card>
  );
}
