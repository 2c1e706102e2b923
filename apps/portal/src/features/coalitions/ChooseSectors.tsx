import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Dialog, Paragraph, Stack, useToast } from '@bloemen/ui';
import { sectorNames, sectors } from '@bloemen/vocabulary';
import { useState } from 'react';
import { ChooseWantedSectorsDocument, CoalitionPageDocument, type CoalitionPageQuery } from './coalition.generated.js';
import type { Sector } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

const refetchQueries = [CoalitionPageDocument];

/** Which sectors the coalition wants at its table. */
export function ChooseSectors({
  coalition,
  onClose,
}: {
  coalition: NonNullable<CoalitionPageQuery['coalitionPage']['coalition']>;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [wanted, setWanted] = useState<readonly Sector[]>(coalition.wantedSectors);
  const [choose, { loading, error }] = useMutation(ChooseWantedSectorsDocument, { refetchQueries });
  const save = () => {
    choose({ variables: { input: { version: coalition.version, wantedSectors: [...wanted] } } }).then(
      () => {
        toast(t('coverage.chosen'));
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('coverage.choose')}
      actions={
        <>
          <Button purpose="primary" busy={loading} onClick={save}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Stack>
        <Paragraph>{t('coverage.chooseIntro')}</Paragraph>
        {error && (
          <SaveProblem
            error={error}
            refetch={refetchQueries}
            now={coalition.wantedSectors.map((sector) => sectorNames[sector]).join(', ')}
          />
        )}
        <div>
          {sectors.map((sector) => (
            <Checkbox
              key={sector}
              label={sectorNames[sector]}
              checked={wanted.includes(sector)}
              onChange={(event) =>
                setWanted(event.target.checked ? [...wanted, sector] : wanted.filter((one) => one !== sector))
              }
            />
          ))}
        </div>
      </Stack>
    </Dialog>
  );
}
