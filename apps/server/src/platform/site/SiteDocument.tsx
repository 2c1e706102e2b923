import { SkipLink } from '@bloemen/ui';
import type { ReactNode } from 'react';

/** What a page of the site says of itself to browsers, search engines and who shares its address. */
export type SiteHead = {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** The one address of this page, from the root. */
  path: string;
  /** A picture of 1200 by 630 pixels, from the root. */
  picture?: { path: string; says: string };
  /** JSON-LD of schema.org. */
  data?: readonly object[];
  /** Feeds of this page: media type and address from the root. */
  feeds?: readonly { type: string; path: string; title: string }[];
  isHidden?: boolean;
};

/** The document of a page of the site: complete without a script, the same for everybody. */
export function SiteDocument({
  origin,
  styles,
  theme,
  head,
  children,
}: {
  origin: string;
  styles: readonly string[];
  /** The stylesheet of a municipality. */
  theme?: string | null;
  head: SiteHead;
  children: ReactNode;
}) {
  const address = origin + head.path;
  return (
    <html lang="nl" className="voorbeeld-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${head.title} - Duizend Bloemen`}</title>
        <meta name="description" content={head.description} />
        {head.isHidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {[...styles, ...(theme ? [theme] : [])].map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <meta property="og:type" content="website" />
        <meta property="og:locale" content="nl_NL" />
        <meta property="og:site_name" content="Duizend Bloemen" />
        <meta property="og:title" content={head.title} />
        <meta property="og:description" content={head.description} />
        <meta property="og:url" content={address} />
        {head.picture && <meta property="og:image" content={origin + head.picture.path} />}
        {head.picture && <meta property="og:image:alt" content={head.picture.says} />}
        {head.feeds?.map(({ type, path, title }) => (
          <link key={path} rel="alternate" type={type} href={path} title={title} />
        ))}
        {head.data?.map((data, at) => (
          <script
            key={at}
            type="application/ld+json"
            // Data and no script; what could end the element is written so that it does not.
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }}
          />
        ))}
      </head>
      <body>
        <SkipLink href="#inhoud">Ga naar de inhoud</SkipLink>
        {children}
      </body>
    </html>
  );
}
