import { PetalMark } from '@bloemen/charts';
import { Alert, Badge, Card, DataList, EmptyState, Link, Page, Paragraph, Section, SourceLine } from '@bloemen/ui';
import {
  counted,
  dutchDate,
  pillarCodes,
  pillarNames,
  toolkitAudience,
  toolkitKindCodes,
  toolkitKinds,
} from '@bloemen/vocabulary';
import type { PublicTool } from '../../toolkits/toolkits.facts.js';
import type { Asked } from './country-pages.js';
import { Filters } from './Filters.js';
import { fileWords, hasWords } from './words.js';
import { namedAddress } from './named-address.js';
import { PageTop } from './PageTop.js';

/** What the programme and the VNG share with everybody. */
export function ToolkitPage({ tools, asked }: { tools: readonly PublicTool[]; asked: Asked }) {
  const { pijler, soort, zoek } = asked;
  const found = tools.filter(
    ({ pillars, kind, title, summary, ownerOrganisation }) =>
      (!pijler || pillars.some((pillar) => pillar === pijler)) &&
      (!soort || kind === soort) &&
      hasWords([title, summary, ownerOrganisation], zoek),
  );
  return (
    <Page width="wide">
      <PageTop
        title="Toolkit"
        intro="Hulpmiddelen voor een lokale aanpak van eenzaamheid, gedeeld door het programma en de VNG. Iedereen mag ze gebruiken."
      />
      <Filters
        path="/toolkit"
        asked={asked}
        search="Zoek een hulpmiddel"
        filters={[
          {
            name: 'pijler',
            label: 'Pijler',
            all: 'Alle pijlers',
            options: pillarCodes.map((value) => ({ value, label: pillarNames[value] })),
          },
          {
            name: 'soort',
            label: 'Soort',
            all: 'Alle soorten',
            options: toolkitKindCodes
              .filter((code) => tools.some(({ kind }) => kind === code))
              .map((value) => ({ value, label: toolkitKinds[value] })),
          },
        ]}
      />
      {tools.length === 0 ? (
        <EmptyState title="Er staat nog niets in de openbare toolkit" />
      ) : (
        <p className="bl-subtle" role="status">
          {found.length > 0 ? counted(found.length, 'hulpmiddel', 'hulpmiddelen') : 'Geen hulpmiddel past hierbij'}
        </p>
      )}
      <ul className="bl-library">
        {found.map((tool) => (
          <li key={tool.id}>
            <p className="bl-kicker">{toolkitKinds[tool.kind]}</p>
            <h2 className="nl-heading nl-heading--level-3">
              <Link href={`/toolkit/${namedAddress(tool)}`}>{tool.title}</Link>
            </h2>
            <Paragraph>{tool.summary}</Paragraph>
            <p className="bl-library__foot">
              {tool.pillars.map((pillar) => (
                <span key={pillar} className="bl-library__pillar">
                  <PetalMark pillar={pillar} petal={{ level: 'EMBEDDED', stale: false }} size={18} />
                  {pillarNames[pillar]}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** One item: what it is, for whom, where it leads and what can be kept. */
export function ToolPage({ tool }: { tool: PublicTool }) {
  return (
    <Page>
      <PageTop
        kicker={<Link href="/toolkit">Toolkit</Link>}
        title={tool.title}
        meta={
          <>
            <Badge>{toolkitKinds[tool.kind]}</Badge>
            <span className="bl-subtle">Gezien op {dutchDate(tool.seenOn)}</span>
          </>
        }
      />
      {tool.isReviewed && <Alert>Dit hulpmiddel wordt nagekeken. U kunt het blijven gebruiken.</Alert>}
      <p className="nl-paragraph bl-measure bl-week-text">{tool.summary}</p>
      <Section title="Gebruik het">
        {tool.links.length + tool.files.length === 0 && (
          <Paragraph>Er is geen link en geen bestand. Vraag het wie dit maakte.</Paragraph>
        )}
        <ul className="bl-text-list">
          {tool.links.map(({ label, url, isBroken }) => (
            <li key={url}>
              <Link href={url} external>
                {label}
              </Link>
              {isBroken && <span className="bl-subtle"> (deze link gaf de laatste keer geen antwoord)</span>}
            </li>
          ))}
          {tool.files.map(({ position, name, sizeBytes }) => (
            <li key={position}>
              <a className="nl-link" href={`/api/toolkit/open/${namedAddress(tool)}/${position}`} download>
                {name}
              </a>
              <span className="bl-subtle"> ({fileWords(name, sizeBytes)})</span>
            </li>
          ))}
        </ul>
      </Section>
      <Card level={2} title="Over dit hulpmiddel">
        <DataList
          items={[
            { label: 'Van', value: tool.ownerOrganisation },
            { label: 'Voor', value: tool.audience.map((code) => toolkitAudience[code]).join(', ') || 'Iedereen' },
            { label: 'Pijlers', value: tool.pillars.map((code) => pillarNames[code]).join(', ') || 'Geen pijler' },
            ...(tool.contactRoute ? [{ label: 'Vragen', value: tool.contactRoute }] : []),
            ...(tool.licence ? [{ label: 'Gebruik', value: tool.licence }] : []),
          ]}
        />
        <SourceLine source={tool.sourceText} href={tool.sourceUrl} date={dutchDate(tool.seenOn)} />
      </Card>
    </Page>
  );
}
