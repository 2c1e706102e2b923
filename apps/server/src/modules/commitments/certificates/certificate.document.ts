import { readFileSync } from 'node:fs';
import { toString as qrCode } from 'qrcode';
import { createElement } from 'react';
import { FlowerMark, FlowerSeal } from '@bloemen/charts';
import { dutchDate } from '@bloemen/vocabulary';
import { drawing } from '../../../platform/pdf/drawing.js';
import { sizeOnOneLine } from '../../../platform/pdf/fitting.js';
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

/** What was still to come when it was signed. */
const reserves = {
  decision:
    'Toen er werd getekend, moest het college van burgemeester en wethouders nog besluiten. Of dat besluit er is, ziet u bij de controle.',
  confirmation:
    'Toen er werd getekend, stelde alleen een getuige van het programma vast wie tekende. Of de gemeente de handtekening heeft bevestigd, ziet u bij de controle.',
};

/**
 * The certificate: a first page to hang on a wall, with which municipality signed, by whom and on what ground, and how
 * anybody verifies it; then the text, and how the signature is recorded.
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
  const isPaper = means === 'PAPER';
  const number =
    authorityReference && [authorityReference, authorityOn && dutchDate(authorityOn)].filter(Boolean).join(', ');
  const isConditional = authority === 'SUBJECT_TO_DECISION';
  const capacity = signerPortfolio ? `${signerCapacity}, portefeuille ${signerPortfolio}` : signerCapacity;
  const meaning =
    occasion && `${occasions[occasion]}${isConditional || awaitedConfirmation ? ', onder voorbehoud' : ''}`;
  const evidence: (readonly [string, string | null])[] = [
    ['Gemeente', `${facts.municipality} (${facts.cbsCode})`],
    ['Ondertekenaar', `${signerName}, ${capacity}`],
    ['Betekenis', meaning],
    ['Bevoegdheid', [authorities[authority], number].filter(Boolean).join(': ')],
    [isPaper ? 'Bevestigd' : 'Ondertekend', `${signed.date}, ${signed.time} uur (Nederlandse tijd)`],
    ['Datum op het papier', isPaper ? dutchDate(signedOn) : null],
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
    pictures: {
      'qr.svg': await qrCode(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }),
      'flower.svg': drawing(createElement(FlowerMark, { size: 64 })),
      'seal.svg': drawing(createElement(FlowerSeal, { size: 104 })),
    },
    data: {
      title: 'Certificaat van ondertekening',
      date: signed.day,
      municipality: facts.municipality,
      nameSize: sizeOnOneLine(facts.municipality, { width: 440, size: 48, weight: 700 }),
      occasion: meaning && `${meaning}.`,
      signer: signerName,
      signerSize: sizeOnOneLine(signerName, { width: 440, size: 24 }),
      capacity,
      ground: [authorities[authority], number].filter(Boolean).join(': '),
      when: [isPaper ? dutchDate(signedOn) : signed.date, place].filter(Boolean).join(', '),
      isDemonstration: facts.isDemonstration,
      isDevelopmentKey,
      reserves: [isConditional && reserves.decision, awaitedConfirmation && reserves.confirmation].filter(Boolean),
      nature: isPaper ? natures.paper : natures.screen,
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
