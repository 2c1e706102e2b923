import { ButtonLink, Icon } from '@bloemen/ui';
import type { PaperKind } from '@bloemen/vocabulary';
import { addressOf } from './address.js';
import { useText } from './i18n.js';
import { useSession } from './session.js';

const needed = {
  COLLEGE_PROPOSAL: 'paper:write',
  COUNCIL_BRIEFING: 'paper:write',
  YEARLY_REPORT: 'paper:write',
  PRESS_RELEASE: 'paper:announce',
  ALDERMAN_POSITION: 'paper:position',
  COUNCIL_DOSSIER: 'paper:dossier',
} as const satisfies Record<PaperKind, string>;

/** Leads to where a document of this record is made: the first of these kinds that the person may have; else nothing. */
export function MakePaper({ kinds, about }: { kinds: readonly PaperKind[]; about: string }) {
  const t = useText();
  const session = useSession();
  const kind = kinds.find((one) => session?.can(needed[one]));
  return (
    kind && (
      <ButtonLink
        iconStart={<Icon name="document" />}
        href={addressOf('/werkruimte/rapporten', { search: { soort: kind, over: about } })}
      >
        {t('common.makePaper')}
      </ButtonLink>
    )
  );
}
