import { dutchDate } from '@bloemen/vocabulary';
import { heading, list, soft, strong, text, type Paper, type PaperBlock } from '../../../platform/paper/paper.js';
import type { Published } from '../contents.js';
import type { Dossier, DossierItem } from './council.rules.js';

/** The dossier on paper: what the page says, of the same release. `address` is where it can be read, with its host. */
export function councilPaper(
  name: string,
  { content, contentOn, isDemonstration }: Published<'COUNCIL'>,
  { steps, parts }: Dossier,
  address: string,
): Paper {
  const sources: string[] = [];
  const numberOf = (source: string) => {
    if (!sources.includes(source)) sources.push(source);
    return `[${sources.indexOf(source) + 1}]`;
  };
  const said = (item: DossierItem): PaperBlock[] => [
    text(
      strong(item.title),
      ...[item.source, item.address].flatMap((source) => (source ? [soft(` ${numberOf(source)}`)] : [])),
    ),
    text(
      [
        item.says,
        item.on,
        ...item.more.map((one) => one.replace(/\.$/, '')),
        item.isDemonstration && 'Voorbeeldgegevens',
      ]
        .filter(Boolean)
        .join('. ') + '.',
    ),
  ];
  return {
    title: `Wat de raad van ${name} vroeg, en wat ervan kwam`,
    subtitle: `Stand op ${dutchDate(contentOn)}`,
    kind: 'Raadsdossier',
    marks: [],
    on: contentOn,
    notice: isDemonstration ? 'Voorbeeldgegevens: wat hier staat is verzonnen.' : null,
    fields: [
      ['Gemeente', name],
      ['Adres', address],
    ],
    blocks: [
      ...paragraphs(content.lead),
      ...(steps.length > 1
        ? [heading(1, 'Van vraag tot resultaat'), list(steps.map(({ title, says }) => `${title}: ${says}`))]
        : []),
      ...parts.flatMap((part) => [
        heading(1, part.title),
        ...part.groups.flatMap(({ title, items }) => [...(title ? [heading(2, title)] : []), ...items.flatMap(said)]),
      ]),
    ],
    sources,
    isOnePage: false,
  };
}

const paragraphs = (lead: string | null): PaperBlock[] =>
  (lead ?? '')
    .split(/\n\s*\n/)
    .filter((words) => words.trim())
    .map((words) => text(words));
