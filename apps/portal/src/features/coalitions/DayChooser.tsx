import { Actions, Button, ButtonLink, DateInput, Form } from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../shared/i18n.js';
import { changed, hrefWith, type ListAddress } from './list-address.js';

/** Looks at the coalition on another day; the chosen day is in the address. */
export function DayChooser({ asOf, address }: { asOf: string; address: ListAddress }) {
  const t = useText();
  const navigate = useNavigate();
  const [day, setDay] = useState<string | null>(address.dag ?? asOf);
  const [wrong, setWrong] = useState(false);
  return (
    <details className="bl-card bl-coalition-day" open={address.dag !== undefined}>
      <summary>{t('coalition.dayTitle')}</summary>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!day);
          if (day) void navigate({ to: '/werkruimte/coalitie', search: changed(address, { dag: day }) });
        }}
      >
        <DateInput
          legend={t('coalition.day')}
          value={day}
          onChange={setDay}
          error={wrong ? t('coalition.dayWrong') : null}
        />
        <Actions>
          <Button type="submit">{t('coalition.dayShow')}</Button>
          {address.dag && (
            <ButtonLink purpose="subtle" href={hrefWith(address, { dag: undefined })}>
              {t('coalition.dayToday')}
            </ButtonLink>
          )}
        </Actions>
      </Form>
    </details>
  );
}
