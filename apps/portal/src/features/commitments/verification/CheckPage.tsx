import {
  Alert,
  Button,
  FormField,
  FileInput,
  Form,
  LoadingState,
  Page,
  PageHeader,
  Section,
  TextInput,
} from '@bloemen/ui';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type DragEvent } from 'react';
import type { Certificate } from '@bloemen/api-contract/public';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { canHash, sha256 } from '../../../shared/sha256.js';
import { certificateCode, findCertificate, isUnknown } from './certificate.js';
import { CertificateFacts, kinds } from './CertificateFacts.js';
import shareMessages from './share.nl.json' with { type: 'json' };
import './verification.css';
import messages from './verification.nl.json' with { type: 'json' };

/** A certificate is some hundreds of kilobytes; anything far larger is another file. */
const MAX_BYTES = 20_000_000;

type Outcome =
  | { kind: 'busy' }
  | { kind: 'found'; certificate: Certificate }
  | { kind: 'unknown'; sha256: string }
  | { kind: 'too_large' }
  | { kind: 'problem'; error: unknown };

/** Checks a statement that was signed: by the code on it, or by the file itself, which never leaves the device. */
export const CheckPage = withMessages({ ...shareMessages, ...messages }, function CheckPage() {
  const t = useText();
  const [outcome, setOutcome] = useState<({ name: string } & Outcome) | null>(null);
  const [isOver, setOver] = useState(false);
  const latest = useRef(0);

  async function check(file: File) {
    const turn = ++latest.current;
    const show = (next: Outcome) => turn === latest.current && setOutcome({ name: file.name, ...next });
    if (file.size > MAX_BYTES) return show({ kind: 'too_large' });
    show({ kind: 'busy' });
    try {
      const hash = await sha256(new Uint8Array(await file.arrayBuffer()));
      await findCertificate(hash).then(
        (certificate) => show({ kind: 'found', certificate }),
        (error: unknown) => {
          if (isUnknown(error)) show({ kind: 'unknown', sha256: hash });
          else throw error;
        },
      );
    } catch (error) {
      show({ kind: 'problem', error });
    }
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void check(file);
  }

  return (
    <Page width="text">
      <PageHeader title={t('check.title')} intro={t('check.intro')} />
      <Section title={t('check.byCode')}>
        <CodeForm />
      </Section>
      <Section title={t('check.byFile')}>
        {canHash() ? (
          <div
            className={isOver ? 'bl-drop bl-drop--over' : 'bl-drop'}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <FormField label={t('check.file')} description={t('check.fileHelp')}>
              <FileInput
                accept="application/pdf,.pdf"
                onChange={({ target }) => {
                  const file = target.files?.[0];
                  if (file) void check(file);
                }}
              />
            </FormField>
          </div>
        ) : (
          <Alert kind="warning">{t('check.insecure')}</Alert>
        )}
        <div role="status">
          {outcome?.kind === 'busy' && <LoadingState lines={3} label={t('check.busy', { name: outcome.name })} />}
          {outcome?.kind === 'too_large' && (
            <Alert kind="warning" title={t('check.tooLarge')}>
              {t('check.tooLargeText', { name: outcome.name })}
            </Alert>
          )}
          {outcome?.kind === 'unknown' && (
            <Alert kind="warning" title={t('check.unknown')}>
              <p className="nl-paragraph">{t('check.unknownText', { name: outcome.name })}</p>
              <p className="nl-paragraph">
                {t('check.hash')} <code>{outcome.sha256}</code>
              </p>
            </Alert>
          )}
          {outcome?.kind === 'found' && outcome.certificate.verdict.document === 'GENUINE' && (
            <Alert kind={kinds[outcome.certificate.verdict.outcome]} title={t('check.same')}>
              {t('check.sameText', { name: outcome.name, municipality: outcome.certificate.municipality })}
            </Alert>
          )}
        </div>
        {outcome?.kind === 'problem' && <Problem error={outcome.error} />}
      </Section>
      {outcome?.kind === 'found' && <CertificateFacts certificate={outcome.certificate} />}
    </Page>
  );
});

function CodeForm() {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        const code = certificateCode(typed);
        if (code) return void navigate({ to: '/controleren/$code', params: { code } });
        setError(t('check.codeWrong'));
        field.current?.focus();
      }}
    >
      <FormField label={t('check.code')} description={t('check.codeHelp')} error={error}>
        <TextInput
          ref={field}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          onChange={(event) => setTyped(event.target.value)}
        />
      </FormField>
      <div>
        <Button type="submit" purpose="primary">
          {t('check.submit')}
        </Button>
      </div>
    </Form>
  );
}
