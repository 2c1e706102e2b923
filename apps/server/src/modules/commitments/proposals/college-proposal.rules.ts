import { counted, dutchDate, pillarNames, type PillarCode } from '@bloemen/vocabulary';

/** What the workspace knows for a proposal to its college. */
export type CollegeProposalFacts = {
  municipality: string;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  signedOn: string;
  place: string | null;
  lapsesOn: string;
  wording: { edition: string; title: string; sha256: string };
  certificateCode: string;
  /** Named as inside a sentence. */
  coalition: { name: string; partners: string[] } | null;
  motions: { title: string; on: string }[];
  plan: string | null;
  principles: { title: string; description: string; pillars: PillarCode[] }[];
};

/** A piece of text, or a place that somebody of the municipality still has to fill in. */
export type Passage = string | { fillIn: string };
export type Section = { heading: string; level: 1 | 2; paragraphs: Passage[][]; numbered?: boolean };
export type CollegeProposal = { title: string; head: [string, Passage][]; sections: Section[] };

const fillIn = (what: string): Passage => ({ fillIn: what });
const section = (heading: string, ...paragraphs: Passage[][]): Section => ({ heading, level: 1, paragraphs });
const part = (heading: string, ...paragraphs: Passage[][]): Section => ({ heading, level: 2, paragraphs });

/**
 * A proposal to the college under the headings of Heemstede's decision of 2021 (case 840482), with the facts of this
 * workspace. What the product cannot know is a marked place to fill in; it never guesses money, a case number or what
 * the college thinks.
 */
export function collegeProposal(facts: CollegeProposalFacts): CollegeProposal {
  const { municipality, signerName, signerCapacity, signerPortfolio, wording, coalition, motions, plan, principles } =
    facts;
  const partners = coalition?.partners ?? [];
  const signedOn = dutchDate(facts.signedOn);
  const signer = `${signerName}, ${signerCapacity}${signerPortfolio ? ` (portefeuille ${signerPortfolio})` : ''}`;
  const planTitle: Passage = plan === null ? fillIn('de titel van het plan') : `‘${plan}’`;
  const pillars = (Object.keys(pillarNames) as PillarCode[]).map((code) => pillarNames[code]);
  return {
    title: `Voorstel aan het college: aansluiten bij Eén tegen eenzaamheid, ${municipality}`,
    head: [
      ['Zaaknummer', fillIn('het zaaknummer')],
      ['Afdeling', fillIn('de afdeling')],
      ['Portefeuillehouder', signerPortfolio ? signerName : fillIn('de portefeuillehouder')],
      ['Openbaarheid', fillIn('actief openbaar, of anders')],
    ],
    sections: [
      section('Onderwerp', [`Bekrachtiging van de intentieverklaring Eén tegen eenzaamheid, getekend op ${signedOn}.`]),
      section('Samenvatting', [
        `${signer}, tekende op ${signedOn}${facts.place ? ` in ${facts.place}` : ''} de intentieverklaring van het programma Eén tegen eenzaamheid, onder voorbehoud van een besluit van het college. ` +
          `Het college wordt gevraagd de verklaring te bekrachtigen. Zonder besluit vervalt de handtekening na ${dutchDate(facts.lapsesOn)}.`,
      ]),
      section(
        'Juridisch en beleidskader',
        ...motions.map(({ title, on }): Passage[] => [`${title}, ${dutchDate(on)}.`]),
        [fillIn('het beleid waar dit bij hoort, zoals het beleidsplan sociaal domein')],
      ),
      {
        ...section(
          'Besluit B&W',
          [
            `In te stemmen met aansluiting op het landelijke programma Eén tegen eenzaamheid en de intentieverklaring van ${signedOn} te bekrachtigen.`,
          ],
          [
            'In te stemmen met het plan van aanpak ',
            planTitle,
            ', met als dekking ',
            fillIn('het bedrag en de dekking, of: geen extra geld'),
            '.',
          ],
          [fillIn('voorleggen aan de commissie voor een zienswijze en afdoen van de motie, als dat nodig is')],
        ),
        numbered: true,
      },
      section('Aanleiding'),
      part(
        'Motie',
        motions.length > 0
          ? motions.map(({ title, on }) => `${title} (${dutchDate(on)}). `)
          : [fillIn('de motie van de gemeenteraad, als die er is')],
      ),
      part('Landelijk programma Eén tegen eenzaamheid', [
        `Met de intentieverklaring (versie ${wording.edition}) zegt de gemeente te werken aan vijf pijlers: ${pillars.join('; ')}. ` +
          `Het bewijs van ondertekening heeft code ${facts.certificateCode}. De getekende tekst heeft als controlegetal (SHA-256) ${wording.sha256}.`,
      ]),
      part('Plan van aanpak', [
        'Het plan van aanpak heet ',
        planTitle,
        '. ',
        fillIn('wat het plan inhoudt en wie het maakten'),
      ]),
      part(
        'Uitgangspunten',
        ...principles.map(({ title, description, pillars: own }): Passage[] => [
          [
            `${title}.`,
            description,
            own.length > 0 && `Hoort bij: ${own.map((code) => `‘${pillarNames[code]}’`).join(', ')}.`,
          ]
            .filter(Boolean)
            .join(' '),
        ]),
        [fillIn('welke uitgangspunten de coalitie onderschrijft')],
      ),
      part('Zienswijze', [fillIn('wat aan de commissie wordt gevraagd, als het stuk daarheen gaat')]),
      section('Motivering', [fillIn('waarom de gemeente dit doet, met voordelen en kanttekeningen')]),
      section('Financiën', [
        fillIn('het bedrag per jaar en waar het vandaan komt; of dat er geen geld mee gemoeid is'),
      ]),
      section('Planning/uitvoering', [
        `Het besluit is nodig uiterlijk op ${dutchDate(facts.lapsesOn)}. `,
        fillIn('de stappen daarna'),
      ]),
      section(
        'Participatie en communicatie',
        ...(partners.length > 0
          ? [
              [
                `${atStart(coalition!.name)} telt nu ${counted(partners.length, 'partner', 'partners')}: ${partners.join(', ')}.`,
              ],
            ]
          : []),
        [fillIn('wie meedachten, en hoe inwoners dit horen')],
      ),
      section('Duurzaamheid', [fillIn('hoe de aanpak blijft bestaan na dit besluit')]),
      section(
        'Bijlagen',
        [`Intentieverklaring met bewijs van ondertekening, code ${facts.certificateCode}.`],
        [planTitle, '.'],
      ),
    ],
  };
}

const atStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
