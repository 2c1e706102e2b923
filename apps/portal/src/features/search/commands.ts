import type { Permission, TenantKind } from '@bloemen/vocabulary';
import type { PageAddress } from '../../shared/address.js';
import type { TextKey } from '../../shared/i18n.js';
import type { Session } from '../../shared/session.js';

type Command = { text: TextKey; href: PageAddress; needs: Permission; kind: TenantKind };

const commands: readonly Command[] = [
  { text: 'command.fact', href: '/werkruimte/plan/feit', needs: 'plan:write', kind: 'municipality' },
  { text: 'command.document', href: '/werkruimte/documenten/nieuw', needs: 'document:write', kind: 'municipality' },
  { text: 'command.motion', href: '/werkruimte/besluiten/moties/nieuw', needs: 'decision:write', kind: 'municipality' },
  {
    text: 'command.decision',
    href: '/werkruimte/besluiten/college/nieuw',
    needs: 'decision:write',
    kind: 'municipality',
  },
  { text: 'command.money', href: '/werkruimte/geld/nieuw', needs: 'budget:write', kind: 'municipality' },
  { text: 'command.activity', href: '/werkruimte/plan/activiteiten/nieuw', needs: 'plan:write', kind: 'municipality' },
  { text: 'command.member', href: '/werkruimte/coalitie/nieuw', needs: 'coalition:write', kind: 'municipality' },
  { text: 'command.offer', href: '/werkruimte/coalitie/aanbod/nieuw', needs: 'offer:write', kind: 'municipality' },
  { text: 'command.press', href: '/werkruimte/persberichten/nieuw', needs: 'press:write', kind: 'municipality' },
  { text: 'command.invite', href: '/werkruimte/mensen/uitnodigen', needs: 'people:manage', kind: 'municipality' },
  { text: 'command.invite', href: '/programma/mensen/uitnodigen', needs: 'people:manage', kind: 'programme' },
  { text: 'command.tool', href: '/programma/toolkit/nieuw', needs: 'toolkit:maintain', kind: 'programme' },
  { text: 'command.tool', href: '/programma/toolkit/nieuw', needs: 'toolkit:maintain', kind: 'vng' },
  { text: 'command.wording', href: '/programma/verklaringen/nieuw', needs: 'wording:manage', kind: 'programme' },
];

/** What somebody may begin in the workspace that is open. In an archive nothing begins. */
export const commandsOf = ({ workspace, can }: Session): readonly Command[] =>
  workspace.archive ? [] : commands.filter(({ needs, kind }) => kind === workspace.kind && can(needs));
