import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { sectorNames, sectors, wantedStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choiceOrNull, chosen, dayOrNull, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  MoveWantedPartnerDocument,
  RemoveWantedPartnerDocument,
  SaveWantedPartnerDocument,
  WantedPartnersDocument,
} from './wanted.generated.js';
import { nameOf, type Organisations, type Wish } from './words.js';

const refetch = [WantedPartnersDocument];
const now = ({ status }: Wish) => wantedStatuses[status];

/** A new wish, or what is known of one. */
export function WishDialog({
  wish,
  organisations,
  onClose,
}: {
  wish: Wish | null;
  organisations: Organisations;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveWantedPartnerDocument);
  const isSector = wish !== null && wish.name === null;
  const form = useSave({
    schema: () =>
      z
        .object({
          name: textOrNull({ max: 200 }),
          sector: choiceOrNull(sectors),
          why: textOrNull({ max: 500, lines: true }),
          askedById: z.string(),
        })
        .check(across('name', ({ name, sector }) => !name && !sector && t('wanted.empty'))),
    record: wish,
    valuesOf: (known) => ({
      name: known?.name ?? '',
      sector: known?.sector ?? '',
      why: known?.why ?? '',
      askedById: known?.askedById ?? '',
    }),
    send: ({ askedById, ...wanted }, version) =>
      save({ variables: { input: { id: wish?.id ?? null, version, askedById: askedById || null, ...wanted } } }),
    refetch,
    done: t('wanted.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={wish ? t('wanted.editOf', { name: nameOf(wish) }) : t('wanted.new')}
      onClose={onClose}
    >
      {!isSector && (
        <TextField
          form={form}
          name="name"
          label={t('wanted.name')}
          description={wish ? undefined : t('wanted.nameHelp')}
          max={200}
          optional={!wish}
        />
      )}
      <SelectField
        form={form}
        name="sector"
        label={t('wanted.sector')}
        options={sectors.map((value) => ({ value, label: sectorNames[value] }))}
        optional={!isSector}
      />
      <TextField form={form} name="why" label={t('wanted.whyField')} lines={3} max={500} optional />
      <SelectField
        form={form}
        name="askedById"
        label={t('wanted.asksField')}
        placeholder={t('wanted.nobodyAsks')}
        options={organisations.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        optional
      />
    </FormDialog>
  );
}

/** Why it declined, and when one asks again. */
export function DeclineDialog({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const t = useText();
  const [move] = useMutation(MoveWantedPartnerDocument);
  const form = useSave({
    schema: () =>
      z.object({
        remark: text({ max: 500, min: 3, lines: true, missing: t('wanted.declineWhyMissing') }),
        askAgainOn: dayOrNull({ wrong: t('wanted.dayWrong') }),
      }),
    record: wish,
    now,
    valuesOf: () => ({ remark: '', askAgainOn: '' as string | null }),
    send: (said, version) => move({ variables: { input: { id: wish.id, version, status: 'DECLINED', ...said } } }),
    refetch,
    done: t('wanted.moved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('wanted.declineTitle', { name: nameOf(wish) })} onClose={onClose}>
      <TextField form={form} name="remark" label={t('wanted.declineWhy')} lines={3} max={500} />
      <DateField
        form={form}
        name="askAgainOn"
        label={t('wanted.declineAgain')}
        description={t('wanted.declineAgainHelp')}
      />
    </FormDialog>
  );
}

/** Which organisation of the coalition it turned out to be; who fits the sector stands first. */
export function JoinDialog({
  wish,
  organisations,
  onClose,
}: {
  wish: Wish;
  organisations: Organisations;
  onClose: () => void;
}) {
  const t = useText();
  const [move] = useMutation(MoveWantedPartnerDocument);
  const fitting = new Set(wish.fits.map(({ organisationId }) => organisationId));
  const others = organisations.filter(({ organisationId }) => !fitting.has(organisationId));
  const form = useSave({
    schema: () => z.object({ organisationId: chosen(t('wanted.joinMissing')) }),
    record: wish,
    now,
    valuesOf: () => ({ organisationId: wish.fits.length === 1 ? wish.fits[0]!.organisationId : '' }),
    send: (joined, version) => move({ variables: { input: { id: wish.id, version, status: 'JOINED', ...joined } } }),
    refetch,
    done: t('wanted.moved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('wanted.joinTitle', { name: nameOf(wish) })} onClose={onClose}>
      <Paragraph>{t('wanted.joinIntro')}</Paragraph>
      <SelectField
        form={form}
        name="organisationId"
        label={t('wanted.who')}
        options={[...wish.fits, ...others].map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
      />
    </FormDialog>
  );
}

/** Off the list, with what happened. */
export function RemoveWishDialog({
  wish,
  onClose,
  onRemoved,
}: {
  wish: Wish;
  onClose: () => void;
  onRemoved: () => void;
}) {
  const t = useText();
  const [remove] = useMutation(RemoveWantedPartnerDocument);
  const name = nameOf(wish);
  const form = useSave({
    schema: () => z.object({}),
    record: wish,
    now,
    valuesOf: () => ({}),
    send: (_, version) => remove({ variables: { input: { id: wish.id, version } } }),
    refetch,
    done: t('wanted.removed', { name }),
    onSaved: onRemoved,
  });
  return (
    <FormDialog
      form={form}
      title={t('wanted.removeTitle', { name })}
      submit={t('wanted.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('wanted.removeIntro')}</Paragraph>
    </FormDialog>
  );
}
