import { useMutation } from '@apollo/client/react';
import { Button, CompactRow, CompactRows, Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import {
  AddOrganisationAliasDocument,
  CoalitionMemberDocument,
  RemoveOrganisationAliasDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';

type Alias = MemberDetailFragment['aliases'][number];

/**
 * How the own documents and lists spell an organisation, and its name in the shared register when that is another one.
 */
export function Aliases({ member }: { member: MemberDetailFragment }) {
  const t = useText();
  const { organisationId } = member;
  const refetch = [CoalitionMemberDocument];
  const [remove] = useMutation(RemoveOrganisationAliasDocument, { refetchQueries: refetch });
  const [add] = useMutation(AddOrganisationAliasDocument, { refetchQueries: refetch });
  const { act, busy, notice } = useMove<unknown>({ refetch, now: { words: null } });
  const [pressed, setPressed] = useState<string | null>(null);
  const take = ({ id, name, source }: Alias) => {
    setPressed(id);
    void act({
      send: () => remove({ variables: { input: { id } } }),
      done: () => t('member.aliasRemoved', { name }),
      undo: () => ({
        send: () => add({ variables: { input: { organisationId, name, source } } }),
        done: () => t('member.aliasBack', { name }),
      }),
    });
  };
  return (
    <>
      {member.sharedName && <Paragraph>{t('member.sharedName', { name: member.sharedName })}</Paragraph>}
      {member.proposedName && <Paragraph>{t('member.proposed', { name: member.proposedName })}</Paragraph>}
      {member.aliases.length === 0 ? (
        <p>{t('member.aliasesNone')}</p>
      ) : (
        <CompactRows label={t('member.aliases')}>
          {member.aliases.map((alias) => (
            <CompactRow
              key={alias.id}
              title={alias.name}
              detail={alias.source && t('member.aliasSource', { source: alias.source })}
              actions={
                member.viewerCan.editAliases && (
                  <>
                    {pressed === alias.id && notice}
                    <Button
                      purpose="subtle"
                      busy={busy}
                      aria-label={t('member.aliasRemoveOf', { name: alias.name })}
                      onClick={() => take(alias)}
                    >
                      {t('member.aliasRemove')}
                    </Button>
                  </>
                )
              }
            />
          ))}
        </CompactRows>
      )}
      {!member.aliases.some(({ id }) => id === pressed) && notice}
    </>
  );
}
