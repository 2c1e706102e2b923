import { readFileSync } from 'node:fs';
import { toString as qrCode } from 'qrcode';
import { dutchDate } from '@bloemen/vocabulary';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import type { CertificateFacts } from './certificates.facts.js';

const template = readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8');

const authorities = {
  MANDATE: 'Op grond van een volmacht',
  DECISION: 'Op grond van een besluit van het college',
  SUBJECT_TO_DECISION: 'Onder voorbehoud van een besluit van het college',
} as const;
/** What the signature did for the municipality. */
const occasions = {
  JOINS: 'De gemeente sluit hiermee aan bij het programma',
  CONFIRMS: 'De gemeente deed al mee en legt de verklaring hiermee vast',
  RENEWS: 'De gemeente vernieuwt de verklaring; dit komt in de plaats van de vorige handtekening',
  RETURNS: 'De gemeente tekent opnieuw, nadat een eerdere verklaring niet meer gold',
} as const;
/** How it was proved who signed. */
const proofs = {
  EMAIL_CODE: 'Een code die naar het bekende werkadres is gestuurd',
  WITNESS: 'Een getuige die erbij was',
  PAPER: 'Een scan van het papier, bevestigd door een tweede persoon',
} as const;

/** What the certificate is proof of; it says nothing of what that binds to. */
const natures = {
  screen:
    'Dit is een gewone elektronische handtekening met bewijs, geen gekwalificeerde elektronische handtekening. De tekst hierboven is de tekst die op het scherm stond.',
  paper:
    'Er is op papier getekend. De scan daarvan is bewaard en door een tweede persoon bevestigd. Dit document is het bewijs daarvan en zelf geen handtekening.',
};

/**
 * The certificate as a page: what was signed, by whom and on what ground, how that is recorded, and how anybody
 * verifies it.
 */
export async function certificateDocument(
  facts: CertificateFacts,
  address: string,
  isDevelopmentKey: boolean,
): Promise<PdfDocument> {
  const {
    signerName,
    signerCapacity,
    signerPortfolio,
    occasion,
    awaitedConfirmation,
    authority,
    authorityReference,
    authorityOn,
    means,
    witnessName,
    paperSha256,
    signedOn,
    place,
    wording,
    trail,
  } = facts;
  const signed = amsterdam(facts.signedAt);
  const evidence: (readonly [string, string | null])[] = [
    ['Gemeente', `${facts.municipality} (${facts.cbsCode})`],
    ['Ondertekenaar', signerName],
    ['Functie', signerPortfolio ? `${signerCapacity}, portefeuille ${signerPortfolio}` : signerCapacity],
    [
      'Betekenis',
      occasion &&
        `${occasions[occasion]}${authority === 'SUBJECT_TO_DECISION' || awaitedConfirmation ? ', onder voorbehoud' : ''}`,
    ],
    ['Bevoegdheid', authorities[authority]],
    [
      'Nummer en datum',
      authorityReference && [authorityReference, authorityOn && dutchDate(authorityOn)].filter(Boolean).join(', '),
    ],
    [means === 'PAPER' ? 'Bevestigd' : 'Ondertekend', `${signed.date}, ${signed.time} uur (Nederlandse tijd)`],
    ['Datum op het papier', means === 'PAPER' ? dutchDate(signedOn) : null],
    ['Plaats', place],
    ['Bewijs van wie tekende', `${proofs[means]}${witnessName ? `: ${witnessName}` : ''}`],
  ];
  const record: (readonly [string, string | null])[] = [
    ['Tijdstip (UTC)', facts.signedAt],
    ['Tekst', `${wording.title}, versie ${wording.edition}`],
    ['SHA-256 van de tekst', wording.sha256],
    ['SHA-256 van de scan', paperSha256],
    ['Logboek van de gemeente', `Regel ${trail.seq}`],
    ['SHA-256 van die regel', trail.hash],
  ];
  return {
    template,
    pictures: { 'qr.svg': await qrCode(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }) },
    data: {
      title: 'Certificaat van ondertekening',
      subtitle: `${facts.municipality} · ${signed.date}`,
      date: signed.day,
      isDemonstration: facts.isDemonstration,
      isDevelopmentKey,
      isConditional: authority === 'SUBJECT_TO_DECISION',
      awaitedConfirmation: awaitedConfirmation ?? false,
      nature: means === 'PAPER' ? natures.paper : natures.screen,
      code: facts.code,
      address,
      evidence: evidence.filter(([, value]) => value),
      record: record.filter(([, value]) => value),
      wording: {
        title: wording.title,
        edition: wording.edition,
        paragraphs: wording.body.split(/\n{2,}/).map((paragraph) => paragraph.split('\n')),
      },
    },
  };
}

function amsterdam(instant: string): { day: string; date: string; time: string } {
  const parts = (options: Intl.DateTimeFormatOptions, locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Amsterdam', ...options }).format(new Date(instant));
  const day = parts({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE');
  return { day, date: dutchDate(day), time: parts({ hour: '2-digit', minute: '2-digit', second: '2-digit' }, 'nl-NL') };
}
