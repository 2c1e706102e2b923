import { Icon, Link, type Href } from '@bloemen/ui';
import { useText, withMessages } from '../i18n.js';
import messages from './differences.nl.json' with { type: 'json' };
import './differences.css';

/** In a row or a card: how many differences between sources are open, leading to where they are read. Nothing without one. */
export const OpenDifferences = withMessages(
  messages,
  function OpenDifferences({ count, href }: { count: number; href: Href }) {
    const t = useText();
    if (count === 0) return null;
    return (
      <Link href={href} className="bl-differences-open">
        <Icon name="alert" /> {t('differences.count', { count })}
      </Link>
    );
  },
);
