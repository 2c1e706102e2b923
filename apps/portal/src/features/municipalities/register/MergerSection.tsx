import { useMutation } from '@apollo/client/react';
import { Actions, Alert, Button, Card, Dialog, Paragraph, useToast } from '@bloemen/ui';
import { useState } from 'react';
import { CarryOutMergerDocument, MunicipalityRegisterDocument } from './register.generated.js';
import { longDate, number } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import type { SectionProps } from './register.js';

/** The merger that the register announces: carried out from its day on, after a question, for it is final. */
export function MergerSection({ register: { municipality, isMergerDue, viewerCan }, onRefused }: SectionProps) {
  const t = useText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [carryOut, { loading, error }] = useMutation(CarryOutMergerDocument, {
    refetchQueries: [MunicipalityRegisterDocument],
  });
  const { cbsCode, name, validTo, successor, inhabitants, status } = municipality;
  if (!successor || !validTo || status === 'MERGED') return null;
  const confirm = () => {
    setAsking(false);
    void carryOut({ variables: { input: { cbsCode } } }).then(() => toast(t('merger.done')), onRefused);
  };
  const words = { name, successor: successor.name, date: longDate(validTo), count: number(inhabitants) };
  return (
    <Card title={t('merger.title')} level={2}>
      <Alert kind={isMergerDue ? 'warning' : 'info'}>{t(isMergerDue ? 'merger.due' : 'merger.later', words)}</Alert>
      {viewerCan.carryOutMerger && (
        <Actions>
          <Button purpose="primary" busy={loading} onClick={() => setAsking(true)}>
            {t('merger.submit')}
          </Button>
        </Actions>
      )}
      <Failure error={error} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('merger.askTitle')}
        actions={
          <>
            <Button purpose="primary" hint="negative" onClick={confirm}>
              {t('merger.submit')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('register.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('merger.askText', words)}</Paragraph>
      </Dialog>
    </Card>
  );
}
