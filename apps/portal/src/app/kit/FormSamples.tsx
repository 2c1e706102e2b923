import {
  Actions,
  Button,
  Checkbox,
  DateInput,
  ErrorSummary,
  FileInput,
  Form,
  FormField,
  RadioGroup,
  Select,
  Textarea,
  TextInput,
} from '@bloemen/ui';
import { useState } from 'react';

export function FormSamples() {
  const [date, setDate] = useState<string | null>('2021-05-25');
  const [attempt, setAttempt] = useState(0);
  const errors = attempt > 0 ? [{ fieldId: 'kit-source', message: 'Geef aan waar dit feit vandaan komt.' }] : [];
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <FormField label="Wat is er gebeurd?" description="Een zin is genoeg.">
        <TextInput name="what" defaultValue="Het college stelde het plan vast" width="full" />
      </FormField>
      <FormField label="Bron" id="kit-source" error={errors[0]?.message}>
        <TextInput name="source" />
      </FormField>
      <FormField label="Toelichting" optional>
        <Textarea name="note" />
      </FormField>
      <FormField label="Pijler">
        <Select
          name="pillar"
          options={[
            { value: 'P1', label: 'Bestuurlijk commitment' },
            { value: 'P2', label: 'Creëer een sterk netwerk' },
          ]}
        />
      </FormField>
      <DateInput
        legend="Wanneer was dat?"
        description="Bijvoorbeeld 25 5 2021"
        value={date}
        onChange={setDate}
        error={date === null ? 'Deze datum bestaat niet.' : null}
      />
      <RadioGroup
        legend="Hoe zeker is dit?"
        name="certainty"
        options={[
          { value: 'decided', label: 'Besloten', description: 'Er is een besluit met een datum.' },
          { value: 'intended', label: 'Voorgenomen' },
        ]}
      />
      <Checkbox label="Dit feit mag openbaar zijn" description="Iedereen kan het dan lezen." />
      <FormField label="Bestand" description="CSV of Excel, ten hoogste 10 MB.">
        <FileInput accept=".csv,.xlsx" />
      </FormField>
      <FormField label="Vast gegeven">
        <TextInput readOnly value="GM0397" width="short" />
      </FormField>
      <Actions>
        <Button type="submit" purpose="primary">
          Bewaren
        </Button>
        <Button>Annuleren</Button>
      </Actions>
    </Form>
  );
}
