import { Link } from '@bloemen/ui';
import { helpline, siteAccounts, sitePlaces } from '@bloemen/vocabulary';
import type { ReactNode } from 'react';

/** What every page of the public site stands in: whose it is, the way in, and how the site accounts for itself. */
export function SiteFrame({
  path,
  name,
  logoHref,
  isOpen = false,
  children,
}: {
  /** Where the page stands, from the root. */
  path: string;
  /** Of the municipality whose page it is; without one it is a page of the country. */
  name?: string;
  logoHref?: string | null;
  /** What it shows fills the width itself. */
  isOpen?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <header className="bl-header">
        <div className="bl-header__bar">
          <a href="/" className="bl-brand">
            <img className="bl-brand__mark" src="/favicon.svg" alt="" width="44" height="44" />
            <span>
              <span className="bl-brand__name">Duizend Bloemen</span>
              <span className="bl-brand__line">Samen tegen eenzaamheid</span>
            </span>
            <span className="bl-visually-hidden">, naar de startpagina</span>
          </a>
          <nav className="bl-header__nav" aria-label="Hoofdmenu">
            <ul>
              {sitePlaces.map(([href, label]) => (
                <li key={href}>
                  <a className="bl-header__link" href={href} aria-current={currentAt(href, path)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="bl-header__account">
            {name && logoHref && <img className="bl-site-logo" src={logoHref} alt={`Gemeente ${name}`} height="44" />}
            <a className="bl-header__link" href="/start">
              Inloggen
            </a>
          </div>
        </div>
      </header>
      <main className="bl-main" id="inhoud" tabIndex={-1}>
        {isOpen ? children : <div className="bl-content">{children}</div>}
      </main>
      <footer className="bl-footer">
        <div className="bl-footer__inner">
          <div>
            <h2>Duizend Bloemen</h2>
            <p>
              Het platform waarop gemeenten en hun coalities werken aan de vijf pijlers van de aanpak van eenzaamheid.
            </p>
          </div>
          <div>
            <h2>Voelt u zich eenzaam?</h2>
            <p>
              Praat erover. De Luisterlijn is dag en nacht bereikbaar:{' '}
              <Link href={helpline.href}>{helpline.words}</Link>.
            </p>
          </div>
          <div>
            <h2>Over deze website</h2>
            <ul>
              {siteAccounts.map(([href, label]) => (
                <li key={href}>
                  <Link href={href}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </footer>
    </>
  );
}

/** Whether a place of the header is this page, or the part of the site that it stands in. */
const currentAt = (href: string, path: string) =>
  path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined;
