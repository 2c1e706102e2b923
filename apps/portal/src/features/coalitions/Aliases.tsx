import { useMutation } from '@apollo/client/react';
import { Button, Paragraph, SourceLine, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  CoalitionMemberDocument,
  RemoveOrganisationAliasDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';

/**
 * How the own documents and lists spell an organisation, and its name in the shared register when that is another one.
 */
export function Aliases({ member }: { member: MemberDetailFragment }) {
  const t = useText();
  const toast = useToast();
  const [remove, { loading, error }] = useMutation(RemoveOrganisationAliasDocument, {
    refetchQueries: [CoalitionMemberDocument],
  });
  const [removed, setRemoved] = useState<string | null>(null);
  const take = (id: string, name: string) => {
    setRemoved(id);
    void remove({ variables: { input: { id } } }).then(
      () => toast(t('member.aliasRemoved', { name })),
      () => undefined,
    );
  };
  return (
    <>
      {member.sharedName && <Paragraph>{t('member.sharedName', { name: member.sharedName })}</Paragraph>}
      {member.proposedName && <Paragraph>{t('member.proposed', { name: member.proposedName })}</Paragraph>}
      {member.aliases.length === 0 ? (
        <p className="bl-subtle">{t('member.aliasesNone')}</p>
      ) : (
        <ul className="bl-coalition-seats">
          {member.aliases.map(({ id, name, source }) => (
            <li key={id}>
              <span>{name}</span>
              {source && <SourceLine source={source} />}
              {removed === id && <Failure error={error} />}
              {member.viewerCan.editAliases && (
                <Button
                  purpose="subtle"
                  busy={loading}
                  aria-label={t('member.aliasRemoveOf', { name })}
                  onClick={() => take(id, name)}
                >
                  {t('member.aliasRemove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
