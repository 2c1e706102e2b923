import { ErrorNotice, Page, PageHeader } from '@bloemen/ui';
import { platformErrors } from '@bloemen/vocabulary';
import type { ComponentType } from 'react';
import { useText, withMessages } from '../../shared/i18n.js';
import { useSession } from '../../shared/session.js';
import messages from './toolkits.nl.json' with { type: 'json' };

/** A form of who keeps the toolkit. Others read at once that it is not theirs, not after they filled it in. */
export const forKeepers = <Props extends object>(Screen: ComponentType<Props>): ComponentType<Props> =>
  withMessages(messages, function ForKeepers(props: Props) {
    const t = useText();
    const session = useSession();
    if (session?.can('toolkit:maintain')) return <Screen {...props} />;
    return (
      <Page width="text">
        <PageHeader title={t('toolkits.keeping')} />
        <ErrorNotice message={platformErrors.forbidden} />
      </Page>
    );
  });
