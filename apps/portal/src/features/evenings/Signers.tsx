import { Badge, Button, LoadingState, Section, Table } from '@bloemen/ui';
import { useState } from 'react';
import type { EveningFragment, GuestFragment } from './evenings.generated.js';
import { clockTime, dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import type { Board, BoardState } from '../../shared/useBoard.js';
import { ContactDialog } from './ContactDialog.js';

type Row = { cbsCode: string; name: string; signer: Board['signed'][number] | null; guest: GuestFragment | null };

/** Who of the invited municipalities know of it and who signed; follows the board by itself. */
export function Signers({
  evening,
  guests,
  state: { board, isLive, at, error },
}: {
  evening: EveningFragment;
  guests: readonly GuestFragment[];
  state: BoardState;
}) {
  const t = useText();
  const [asking, setAsking] = useState<GuestFragment | null>(null);
  const { municipalities, cancelledAt } = evening;
  const signed = new Map(board?.signed.map((signer) => [signer.cbsCode, signer]));
  const invited = new Map(guests.map((guest) => [guest.cbsCode, guest]));
  const rows: Row[] = municipalities.map(({ cbsCode, name }) => ({
    cbsCode,
    name,
    signer: signed.get(cbsCode) ?? null,
    guest: invited.get(cbsCode) ?? null,
  }));
  return (
    <Section
      id="getekend"
      title={t('signers.title')}
      intro={board && t('signers.count', { signed: signed.size, invited: municipalities.length })}
    >
      <p role="status" className="bl-subtle">
        {board && !isLive && t('signers.lost', { time: clockTime(at) })}
      </p>
      {!board && (error === null ? <LoadingState lines={4} /> : <Problem error={error} />)}
      {board && (
        <Table<Row>
          caption={t('signers.title')}
          captionHidden
          dense
          rows={rows.sort(
            (one, other) =>
              (one.signer?.signedAt ?? '9').localeCompare(other.signer?.signedAt ?? '9') ||
              one.name.localeCompare(other.name, 'nl'),
          )}
          rowKey={({ cbsCode }) => cbsCode}
          columns={[
            { id: 'name', header: t('signers.municipality'), rowHeader: true, cell: ({ name }) => name },
            {
              id: 'told',
              header: t('signers.invitation'),
              cell: ({ guest }) =>
                guest && <Invitation guest={guest} isOff={cancelledAt !== null} onAsk={() => setAsking(guest)} />,
            },
            {
              id: 'state',
              header: t('signers.state'),
              cell: ({ signer }) => (
                <Badge tone={signer ? (signer.isConditional ? 'warning' : 'positive') : 'neutral'}>
                  {t(signer ? (signer.isConditional ? 'signers.conditional' : 'signers.signed') : 'signers.notYet')}
                </Badge>
              ),
            },
            { id: 'who', header: t('signers.who'), cell: ({ signer }) => signer?.signerName },
            { id: 'when', header: t('signers.when'), cell: ({ signer }) => signer && dateTime(signer.signedAt) },
          ]}
        />
      )}
      {asking && <ContactDialog eventId={evening.id} guest={asking} onClose={() => setAsking(null)} />}
    </Section>
  );
}

/** Whether a municipality was mailed, or that there is nowhere to mail to. */
function Invitation({
  guest: { name, addresses, toldAt, isUpToDate },
  isOff,
  onAsk,
}: {
  guest: GuestFragment;
  isOff: boolean;
  onAsk: () => void;
}) {
  const t = useText();
  if (addresses > 0) return toldAt && isUpToDate ? t('signers.told', { at: dateTime(toldAt) }) : t('signers.beingTold');
  return (
    <div>
      <Badge tone="warning">{t('signers.noAddress')}</Badge>
      {!isOff && (
        <>
          {' '}
          <Button purpose="subtle" aria-label={t('signers.giveAddressOf', { name })} onClick={onAsk}>
            {t('signers.giveAddress')}
          </Button>
        </>
      )}
    </div>
  );
}
