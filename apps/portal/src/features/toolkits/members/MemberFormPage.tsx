import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, Columns, LoadingState, Page, PageHeader, Span, Stack } from '@bloemen/ui';
import { counterpartKindCodes, counterpartKinds, memberSeatCodes, memberSeats } from '@bloemen/vocabulary';
import { useNavigate, useParams } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { addressOf } from '../../../shared/address.js';
import { today } from '../../../shared/formats.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { choice, day, text, textOrNull, textPerLine, webAddressOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { forKeepers } from '../forKeepers.js';
import { Problem } from '../../../shared/Problem.js';
import {
  NationalMemberDocument,
  SaveNationalMemberDocument,
  type NationalMemberPartsFragment,
} from './members.generated.js';
import messages from './members.nl.json' with { type: 'json' };

/** Adds a member of the national coalition, or changes the one of the address. */
export const MemberFormPage = forKeepers(
  withMessages(messages, function MemberFormPage() {
    const t = useText();
    const memberId: string | undefined = useParams({
      strict: false,
      select: (params: { memberId?: string }) => params.memberId,
    });
    const { data, error, refetch } = useQuery(NationalMemberDocument, {
      variables: { id: memberId ?? '' },
      skip: memberId === undefined,
    });
    const member = data?.nationalMember ?? null;
    const title = memberId ? t('memberForm.edit', { name: member?.name ?? '' }) : t('memberForm.new');
    return (
      <Page width="wide">
        <Breadcrumb items={[{ label: t('members.title'), href: '/programma/toolkit/leden' }, { label: title }]} />
        <PageHeader title={title} />
        {error && !member && <Problem error={error} onRetry={() => void refetch()} />}
        {memberId && !member && !error && <LoadingState lines={8} />}
        {(!memberId || member) && <MemberForm key={member?.id} member={member} />}
      </Page>
    );
  }),
);

function MemberForm({ member }: { member: NationalMemberPartsFragment | null }) {
  const t = useText();
  const navigate = useNavigate();
  const [save] = useMutation(SaveNationalMemberDocument, {
    update: (cache) => cache.evict({ fieldName: 'nationalMembers' }),
  });
  const form = useSave({
    schema: () =>
      z.object({
        name: text({ max: 200, min: 2, missing: t('memberForm.nameMissing') }),
        knownAs: textPerLine({ max: 200, rule: (names) => names.length > 20 && t('memberForm.tooMany') }),
        seat: choice(memberSeatCodes, t('memberForm.seatMissing')),
        offer: textOrNull({ max: 1_000, lines: true }),
        triedAt: textOrNull({ max: 500, lines: true }),
        contactRoute: textOrNull({ max: 500, lines: true, reference: true }),
        counterpartKind: choice(counterpartKindCodes, t('memberForm.kindMissing')),
        counterpart: textOrNull({ max: 300 }),
        sourceText: text({ max: 300, missing: t('memberForm.sourceMissing') }),
        sourceUrl: webAddressOrNull(t('memberForm.sourceUrlWrong')),
        seenOn: day({
          missing: t('memberForm.dayMissing'),
          wrong: t('memberForm.dayWrong'),
          rule: (on) => on > today() && t('memberForm.seenOnWrong'),
        }),
      }),
    record: member,
    valuesOf: (known) => ({
      name: known?.name ?? '',
      knownAs: known?.knownAs.join('\n') ?? '',
      seat: known?.seat ?? '',
      offer: known?.offer ?? '',
      triedAt: known?.triedAt ?? '',
      contactRoute: known?.contactRoute ?? '',
      counterpartKind: known?.counterpartKind ?? '',
      counterpart: known?.counterpart ?? '',
      sourceText: known?.sourceText ?? '',
      sourceUrl: known?.sourceUrl ?? '',
      seenOn: known?.seenOn ?? '',
    }),
    send: (values, version) => save({ variables: { input: { id: member?.id ?? null, version, ...values } } }),
    done: (_, { name }) => t('memberForm.done', { name }),
    onSaved: ({ data }) =>
      navigate({ to: '/programma/toolkit/leden/$memberId', params: { memberId: data!.saveNationalMember.id } }),
  });
  return (
    <PageForm
      form={form}
      submit={t('common.save')}
      cancel={
        member
          ? addressOf('/programma/toolkit/leden/$memberId', { params: { memberId: member.id } })
          : '/programma/toolkit/leden'
      }
    >
      <Columns>
        <Span of={6}>
          <Stack gap="lg">
            <TextField form={form} name="name" label={t('memberForm.name')} max={200} />
            <SelectField
              form={form}
              name="seat"
              label={t('memberForm.seat')}
              options={memberSeatCodes.map((value) => ({ value, label: memberSeats[value] }))}
            />
            <TextField
              form={form}
              name="offer"
              label={t('memberForm.offer')}
              description={t('memberForm.offerHelp')}
              lines={4}
              max={1_000}
              optional
            />
            <TextField form={form} name="triedAt" label={t('memberForm.triedAt')} lines={2} max={500} optional />
            <TextField
              form={form}
              name="contactRoute"
              label={t('memberForm.contactRoute')}
              description={t('memberForm.contactHelp')}
              lines={2}
              max={500}
              optional
            />
          </Stack>
        </Span>
        <Span of={6}>
          <Stack gap="lg">
            <SelectField
              form={form}
              name="counterpartKind"
              label={t('memberForm.kind')}
              options={counterpartKindCodes.map((value) => ({ value, label: counterpartKinds[value] }))}
            />
            <TextField form={form} name="counterpart" label={t('memberForm.counterpart')} max={300} optional />
            <TextField
              form={form}
              name="knownAs"
              label={t('memberForm.knownAs')}
              description={t('memberForm.knownAsHelp')}
              lines={3}
              optional
            />
            <TextField form={form} name="sourceText" label={t('memberForm.source')} max={300} />
            <TextField form={form} name="sourceUrl" label={t('memberForm.sourceUrl')} type="url" max={500} optional />
            <DateField form={form} name="seenOn" label={t('memberForm.seenOn')} />
          </Stack>
        </Span>
      </Columns>
    </PageForm>
  );
}
