import { Badge, Button, Card, ListView } from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Board } from '@bloemen/api-contract/public';
import type { EveningFragment, GuestFragment } from './evenings.generated.js';
import { clockTime, dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import type { BoardState } from '../../shared/useBoard.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { ContactDialog } from './ContactDialog.js';

type Row = { cbsCode: string; name: string; signer: Board['signed'][number] | null; guest: GuestFragment | null };
/** What the address of an evening may say. */
type Address = { zoek?: string; status?: string; pagina?: string };

const statuses = ['getekend', 'nog-niet', 'geen-adres'] as const;
/** So many stand on a page; of more than that one searches. */
const PAGE_SIZE = 12;

/** Who of the invited municipalities know of it and who signed; follows the board by itself. */
export function Signers({
  evening: { id, municipalities, cancelledAt },
  guests,
  state: { board, isLive, at, error },
}: {
  evening: EveningFragment;
  guests: readonly GuestFragment[];
  state: BoardState;
}) {
  const t = useText();
  const [asking, setAsking] = useState<GuestFragment | null>(null);
  const address: Address = useSearch({ strict: false });
  const { addressWith, go } = useOpenPage<Address>();
  const signed = new Map(board?.signed.map((signer) => [signer.cbsCode, signer]));
  const invited = new Map(guests.map((guest) => [guest.cbsCode, guest]));
  const status = statuses.find((known) => known === address.status);
  const rows = municipalities
    .map(({ cbsCode, name }) => ({
      cbsCode,
      name,
      signer: signed.get(cbsCode) ?? null,
      guest: invited.get(cbsCode) ?? null,
    }))
    .filter(({ cbsCode: code, name }) => !address.zoek || fitsPlace({ code, name }, address.zoek))
    .filter(
      ({ signer, guest }) =>
        !status || (status === 'getekend' ? signer : status === 'nog-niet' ? !signer : guest && guest.addresses === 0),
    )
    .sort(
      (one, other) =>
        (one.signer?.signedAt ?? '9').localeCompare(other.signer?.signedAt ?? '9') ||
        one.name.localeCompare(other.name, 'nl'),
    );
  const pageCount = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, Number(address.pagina) || 1), pageCount);
  const isChosen = Boolean(address.zoek || status);
  return (
    <Card level={2} title={t('signers.title')}>
      <ListView<Row, keyof Address>
        label={t('signers.title')}
        {...((isChosen || municipalities.length > PAGE_SIZE) && {
          search: { id: 'zoek' as const, label: t('evenings.findMunicipality'), value: address.zoek, maxLength: 80 },
          filters: [
            {
              id: 'status' as const,
              label: t('signers.state'),
              value: status,
              all: t('evenings.all'),
              options: statuses.map((value) => ({ value, label: t(`signers.only.${value}`) })),
            },
          ],
        })}
        onChange={(change) => go({ ...address, pagina: undefined, ...change })}
        count={[
          isChosen
            ? t('evenings.municipalitiesFound', { count: rows.length, shown: rows.length, more: 'no' })
            : t('signers.count', { signed: signed.size, invited: municipalities.length }),
          board && !isLive && t('signers.lost', { time: clockTime(at) }),
        ]
          .filter(Boolean)
          .join(' ')}
        rows={board ? rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) : undefined}
        problem={!board && error !== null && <Problem error={error} />}
        nothingYet={{ title: t('signers.count', { signed: 0, invited: 0 }) }}
        nothingFound={{ title: t('evenings.municipalitiesFound', { count: 0, shown: 0, more: 'no' }) }}
        rowKey={({ cbsCode }) => cbsCode}
        columns={[
          { id: 'name', header: t('signers.municipality'), rowHeader: true, cell: ({ name }) => name },
          {
            id: 'state',
            header: t('signers.state'),
            cell: ({ signer }) => (
              <>
                <span className="bl-evening-status">
                  <Badge tone={signer ? (signer.isConditional ? 'warning' : 'positive') : 'neutral'}>
                    {t(signer ? (signer.isConditional ? 'signers.conditional' : 'signers.signed') : 'signers.notYet')}
                  </Badge>
                </span>
                {signer && (
                  <div className="bl-subtle">
                    {signer.signerName}, {dateTime(signer.signedAt)}
                  </div>
                )}
              </>
            ),
          },
          {
            id: 'told',
            header: t('signers.invitation'),
            cell: ({ guest }) =>
              guest && <Invitation guest={guest} isOff={cancelledAt !== null} onAsk={() => setAsking(guest)} />,
          },
        ]}
        pages={
          pageCount > 1
            ? { page, count: pageCount, hrefFor: (number) => addressWith({ ...address, pagina: String(number) }) }
            : undefined
        }
      />
      {asking && <ContactDialog eventId={id} guest={asking} onClose={() => setAsking(null)} />}
    </Card>
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
    <div className="bl-actions">
      <Badge tone="warning">{t('signers.noAddress')}</Badge>
      {!isOff && (
        <Button purpose="subtle" aria-label={t('signers.giveAddressOf', { name })} onClick={onAsk}>
          {t('signers.giveAddress')}
        </Button>
      )}
    </div>
  );
}
