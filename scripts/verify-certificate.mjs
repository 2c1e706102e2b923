#!/usr/bin/env node
// @ts-check
/**
 * Verifies a certificate of Duizend Bloemen without the platform: no network, no database, nothing but Node and this
 * one file.
 *
 *   node scripts/verify-certificate.mjs <certificaat.pdf> [<bewijs.json>] [--fingerprint <AA:BB:…,…>] \
 *     [--ca <certificaten.pem>] [--chain <logboek.json>] [--json]
 *
 * The PDF alone: the seal covers the whole file and nothing changed since. With the proof
 * (/api/certificates/<code>/proof): the line of the trail that tells of this signature, and its place between the
 * others. Whose key it is, no file can say of itself: anybody can make a key with any name. With --fingerprint (SHA-256
 * of certificates, by commas) or with that very certificate behind --ca it is known. An authority behind --ca tells
 * only that it issued the certificate; it issues them to others too. With --chain (the export of the own municipality):
 * every line of the trail gives the next.
 *
 * Whether the statement still stands, a sealed document cannot say: that happens after it was sealed. The proof tells
 * it for the moment it was made, the trail for its last line. Ends with 0 when all is well, 1 when something is not,
 * 2 when a file cannot be read, 3 when nothing changed and whose key it is was not verified, 4 when the document is
 * genuine and the statement no longer stands.
 *
 * Every byte counts. A message is read and then written anew from what was verified; one byte that differs is a change.
 * Of a time stamp only what its authority signed is held against it; the proof, which has the hash of the whole file,
 * also covers how it is packed.
 */
import { createHash, verify, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{ isWell: boolean, sentence: string }} Finding */
/**
 * @typedef {{ anchors: X509Certificate[], fingerprints: string[] }} Trusted what the reader knows to be of the platform
 */
/**
 * How the signature stood at a moment. @typedef {{ standing: string, awaitsConfirmation?: boolean, since: string |
 * null, succeededBy: string | null, asOf: string }} Statement
 */
/**
 * @typedef {{ documentSha256: string, code: string, seq: number, line: string, sealedBy: string, fingerprint: string,
 * sealedAt: string, timestampedAt: string | null }} SealFacts
 */

const DEVELOPMENT_MARK = 'ontwikkelsleutel';
const oids = {
  data: '06092a864886f70d010701',
  signedData: '06092a864886f70d010702',
  contentType: '06092a864886f70d010903',
  messageDigest: '06092a864886f70d010904',
  signingCertificateV2: '060b2a864886f70d010910022f',
  timestampToken: '060b2a864886f70d010910020e',
  sha256: '300b0609608648016503040201',
};
const signatureAlgorithms = { '300d06092a864886f70d01010b0500': 'rsa', '300a06082a8648ce3d040302': 'ec' };
const timestampHashes = {
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
};

/** @type {Trusted} */
const nothingTrusted = { anchors: [], fingerprints: [] };
const exitCodes = { valid: 0, wrong: 1, unknown_key: 3, over: 4 };
/** What became of a statement that no longer stands. @type {Record<string, string>} */
const endings = {
  REPLACED: 'vervangen door een nieuwere',
  LAPSED: 'vervallen',
  WITHDRAWN: 'ingetrokken',
  ENDED: 'beëindigd',
};
/**
 * What each line of the trail after a signature makes of it; a newer signature comes before what became of that one.
 */
const endingLines = {
  'commitment.signed': 'REPLACED',
  'commitment.lapsed': 'LAPSED',
  'commitment.withdrawn': 'WITHDRAWN',
  'commitment.ended': 'ENDED',
};

/**
 * The seal of a document. Throws a sentence at the first thing that is not as it must be.
 * @param {Buffer} pdf @param {Trusted} trusted
 * @returns {{ findings: Finding[], isKeyKnown: boolean, facts: SealFacts }}
 */
export function verifySeal(pdf, trusted = nothingTrusted) {
  const { start, end } = sealedRange(pdf);
  const message = messageIn(pdf.toString('latin1', start + 1, end - 1));
  const { attributes, certificates, keyType, signature, timestamp } = readMessage(message);
  const certificate = demanded(certificates[0], 'Het zegel draagt geen certificaat.');
  const covered = Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]);
  const expected = writeAttributes(
    sha256(covered),
    certificates.map(({ raw }) => sha256(raw)),
  );
  demand(attributes.equals(expected), 'Het document is veranderd nadat het is verzegeld.');
  demand(
    certificate.publicKey.asymmetricKeyType === keyType && verify('sha256', expected, certificate.publicKey, signature),
    'De handtekening van het zegel klopt niet.',
  );
  demand(
    message.equals(writeMessage(certificates, keyType, expected, signature, timestamp)),
    'Het zegel zelf is veranderd.',
  );
  const dictionary = pdf.toString('latin1', end);
  const reason = demanded(
    /\/Reason \(Certificaat ([0-9A-Z-]{19}), regel (\d+), ([0-9a-f]{64})\)/.exec(dictionary),
    'Het zegel noemt geen certificaat.',
  );
  const at = demanded(
    /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(dictionary),
    'Het zegel noemt geen tijdstip.',
  )
    .slice(1)
    .map(Number);
  const sealedAt = new Date(Date.UTC(at[0] ?? 0, (at[1] ?? 0) - 1, at[2], at[3], at[4], at[5]));
  const stamp = timestamp && verifyTimestamp(timestamp, signature);
  demand(
    sealedAt >= new Date(certificate.validFrom) && sealedAt <= new Date(certificate.validTo),
    'Het certificaat van het zegel was niet geldig toen het zegel werd gezet.',
  );
  const sealedBy = nameIn(certificate);
  const isDevelopmentKey = certificate.subject.includes(DEVELOPMENT_MARK);
  /** @type {Finding[]} */
  const findings = [
    { isWell: true, sentence: 'Het zegel dekt het hele bestand en er is niets veranderd.' },
    {
      isWell: true,
      sentence: stamp
        ? `Een tijdstempel van ${stamp.by} zegt dat het zegel er was op ${stamp.at}. Van wie die sleutel is, is niet gecontroleerd.`
        : 'Er is geen tijdstempel; het tijdstip komt van het platform zelf.',
    },
    ownerOf(certificates, trusted),
    ...(isDevelopmentKey
      ? [
          {
            isWell: true,
            sentence:
              'Let op: het zegel is van een ontwikkelsleutel. Het document dient alleen om het platform uit te proberen.',
          },
        ]
      : []),
  ];
  return {
    findings,
    isKeyKnown: isKnown(certificate, trusted),
    facts: {
      documentSha256: sha256(pdf).toString('hex'),
      code: reason[1] ?? '',
      seq: Number(reason[2]),
      line: reason[3] ?? '',
      sealedBy,
      fingerprint: certificate.fingerprint256,
      sealedAt: sealedAt.toISOString(),
      timestampedAt: stamp?.at ?? null,
    },
  };
}

/**
 * The proof that belongs to a sealed document: made by the platform, about this document, with a line that gives its
 * hash at its place. Throws a sentence at the first thing that is not as it must be.
 * @param {string} text @param {SealFacts} seal @param {Trusted} trusted
 * @returns {{ findings: Finding[], statement: Statement | null, facts: { workspace: string, madeAt: string, length:
 *   number, line: unknown[] } }}
 */
export function verifyProof(text, seal, trusted = nothingTrusted) {
  const file = JSON.parse(text);
  const { proof } = file;
  demand(
    JSON.stringify(file) === text && proof.kind === 'duizend-bloemen/certificate-proof/1',
    'Het bewijs is niet zoals het platform het schrijft.',
  );
  const certificates = file.seal.certificates.map((/** @type {string} */ hex) => new X509Certificate(fromHex(hex)));
  const certificate = demanded(certificates[0], 'Het bewijs draagt geen certificaat.');
  const hashes = certificates.map((/** @type {X509Certificate} */ { raw }) => sha256(raw).toString('hex'));
  demand(proof.signedWith.join() === hashes.join(), 'Het bewijs is met een andere sleutel gemaakt dan het zegt.');
  demand(
    verify('sha256', Buffer.from(JSON.stringify(proof)), certificate.publicKey, fromHex(file.seal.signature)),
    'Het bewijs is veranderd.',
  );
  demand(
    certificate.fingerprint256 === seal.fingerprint || isKnown(certificate, trusted),
    'Het bewijs is met een andere sleutel gemaakt dan het zegel. Geef van beide de vingerafdruk met --fingerprint, of het certificaat met --ca.',
  );
  demand(
    proof.documentSha256 === seal.documentSha256 && proof.code === seal.code,
    'Het bewijs hoort bij een ander document.',
  );
  const { text: line, previous, hash } = proof.line;
  demand(
    linkOf(previous, line) === hash && hash === seal.line,
    'De regel in het logboek is niet de regel waar het certificaat van spreekt.',
  );
  const said = JSON.parse(line);
  demand(
    said[0] === seal.seq && said[3] === 'commitment.signed',
    'De regel in het logboek vertelt niet van deze ondertekening.',
  );
  demand(
    proof.chain.every((/** @type {unknown} */ one) => /^[0-9a-f]{64}$/.test(String(one))),
    'De keten in het bewijs is niet leesbaar.',
  );
  demand(proof.chain[seal.seq - 1] === hashOfHash(hash), 'De regel staat niet op haar plaats in de keten.');
  demand(
    seal.seq === 1 ? previous === beginning(proof.workspace) : proof.chain[seal.seq - 2] === hashOfHash(previous),
    'De regel ervoor staat niet op haar plaats in de keten.',
  );
  return {
    findings: [
      { isWell: true, sentence: 'Het bewijs is van het platform, niet veranderd, en hoort bij dit document.' },
      {
        isWell: true,
        sentence: `De ondertekening is regel ${seal.seq} van ${proof.chain.length} in het logboek van ${proof.municipality}, en sluit aan op de regel ervoor.`,
      },
    ],
    statement: proof.statement ? { ...proof.statement, asOf: proof.madeAt } : null,
    facts: { workspace: proof.workspace, madeAt: proof.madeAt, length: proof.chain.length, line: said },
  };
}

/**
 * The whole trail of a municipality, as its coordinator exports it: each line gives the hash of the next, from the
 * first on. Throws a sentence at the first line that does not fit.
 * @param {string} text @param {{ seq: number, line: string } | null} seal @param {string[] | null} hashed the chain of a proof
 * @returns {{ findings: Finding[], statement: Statement | null }}
 */
export function verifyChain(text, seal = null, hashed = null) {
  const trail = JSON.parse(text);
  demand(
    JSON.stringify(trail) === text && trail.kind === 'duizend-bloemen/audit-trail/1',
    'Het logboek is niet zoals het platform het schrijft.',
  );
  let previous = beginning(trail.workspace);
  trail.lines.forEach(
    (/** @type {{ text: string, hash: string }} */ { text: line, hash }, /** @type {number} */ index) => {
      demand(
        linkOf(previous, line) === hash && JSON.parse(line)[0] === index + 1,
        `Regel ${index + 1} van het logboek is veranderd, of er ontbreekt een regel.`,
      );
      demand(
        !hashed || index >= hashed.length || hashed[index] === hashOfHash(hash),
        `Regel ${index + 1} van het logboek is een andere dan in het bewijs.`,
      );
      previous = hash;
    },
  );
  demand(trail.length === trail.lines.length && trail.head === previous, 'Het einde van het logboek ontbreekt.');
  demand(!hashed || trail.lines.length >= hashed.length, 'Het logboek is korter dan het bewijs.');
  demand(
    !seal || trail.lines[seal.seq - 1]?.hash === seal.line,
    'De regel van deze ondertekening staat niet in het logboek.',
  );
  const findings = [
    { isWell: true, sentence: `Alle ${trail.lines.length} regels van het logboek sluiten op elkaar aan.` },
  ];
  const lines = trail.lines.map((/** @type {{ text: string }} */ line) => JSON.parse(line.text));
  return { findings, statement: seal && statementIn(lines, seal.seq) };
}

/**
 * How the signature of line `seq` stands after the last line of a trail. The lines after it of the same commitment
 * tell: a newer signature, an end, a dispute, the decision of the college, or the word of the municipality itself.
 * @param {[number, string, string | null, string, string | null, Record<string, unknown>][]} lines
 * @param {number} seq @returns {Statement}
 */
function statementIn(lines, seq) {
  const [, , , , subject, { authority, awaitsConfirmation: awaited }] = demanded(
    lines[seq - 1],
    'De regel van deze ondertekening staat niet in het logboek.',
  );
  const later = lines
    .slice(seq)
    .filter((line) => line[4] === subject)
    .map(([, at, , type, , body]) => ({ at, type, body }));
  const asOf = demanded(lines.at(-1), '')[1];
  const find = (/** @type {string} */ type) => later.find((line) => line.type === type);
  for (const [type, standing] of Object.entries(endingLines)) {
    const line = find(type);
    if (line) return { standing, since: dutchDay(line.at), succeededBy: null, asOf };
  }
  const objected = later.findLast(({ type }) => ['commitment.disputed', 'commitment.dispute_settled'].includes(type));
  if (objected?.body['outcome'] === 'ANNULLED')
    return { standing: 'WITHDRAWN', since: dutchDay(objected.at), succeededBy: null, asOf };
  const awaitsConfirmation = awaited === true && !find('commitment.confirmed');
  if (objected?.type === 'commitment.disputed')
    return { standing: 'DISPUTED', awaitsConfirmation, since: null, succeededBy: null, asOf };
  const isConditional = awaitsConfirmation || (authority === 'SUBJECT_TO_DECISION' && !find('commitment.ratified'));
  const ratified = find('commitment.reaffirmation_asked') ? 'REAFFIRMATION_DUE' : 'RATIFIED';
  return {
    standing: isConditional ? 'SIGNED_CONDITIONALLY' : ratified,
    awaitsConfirmation,
    since: null,
    succeededBy: null,
    asOf,
  };
}

/** Day in the Netherlands (yyyy-mm-dd) of a moment. @param {string} moment */
function dutchDay(moment) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));
}

/** "29 november 2026". @param {string} day yyyy-mm-dd */
function inWords(day) {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(day),
  );
}

/** What is known of the statement itself. @param {Statement | null} statement */
function sentenceOf(statement) {
  if (!statement) return 'Of de verklaring nog geldt, staat niet in deze bestanden.';
  const { standing, awaitsConfirmation, since, succeededBy, asOf } = statement;
  const ending = endings[standing];
  const day = since ? ` op ${inWords(since)}` : '';
  const next = succeededBy ? `; het volgende certificaat is ${succeededBy}` : '';
  if (ending) return `De verklaring is ${ending}${day}${next}.`;
  const moment = inWords(dutchDay(asOf));
  if (standing === 'DISPUTED') return `De handtekening was op ${moment} betwist.`;
  // A proof of before it was told apart names both.
  const unknown = 'een besluit van het college of een bevestiging door de gemeente';
  const waitsFor =
    awaitsConfirmation === undefined
      ? unknown
      : awaitsConfirmation
        ? 'bevestiging door de gemeente'
        : 'een besluit van het college';
  return `De verklaring gold op ${moment}${standing === 'SIGNED_CONDITIONALLY' ? `, onder voorbehoud van ${waitsFor}` : ''}.`;
}

/**
 * The document and the statement in one answer. @param {keyof typeof exitCodes} verdict @param {Statement | null}
 * statement
 */
function conclusionOf(verdict, statement) {
  if (verdict === 'wrong') return 'Het certificaat klopt NIET.';
  if (verdict === 'unknown_key')
    return `Niets is veranderd; van wie de sleutel is, is niet gecontroleerd. ${sentenceOf(statement)}`;
  return `Het certificaat is echt. ${verdict === 'over' ? 'Let op: de verklaring geldt niet meer. ' : ''}${sentenceOf(statement)}`;
}

/** The place between both sealed parts. @param {Buffer} pdf */
function sealedRange(pdf) {
  const found = [
    ...pdf.toString('latin1').matchAll(/\/ByteRange \[0 (\d{1,10}) {1,10}(\d{1,10}) {1,10}(\d{1,10}) {0,10}\]/g),
  ];
  const range = demanded(found[0], 'Dit bestand heeft geen zegel.').slice(1).map(Number);
  const [start, end, rest] = /** @type {[number, number, number]} */ (range);
  demand(found.length === 1, 'Dit bestand heeft meer dan één zegel.');
  demand(
    end > start + 2 && end + rest === pdf.length && pdf[start] === 0x3c && pdf[end - 1] === 0x3e,
    'Het zegel dekt niet het hele bestand.',
  );
  return { start, end };
}

/** The message without the noughts behind it. @param {string} hex */
function messageIn(hex) {
  const padded = fromHex(hex);
  const { end } = headOf(padded, 0);
  demand(
    end <= padded.length && padded.subarray(end).every((byte) => byte === 0),
    'Achter het zegel staat iets dat er niet hoort.',
  );
  return padded.subarray(0, end);
}

/** @param {Buffer} message */
function readMessage(message) {
  const [, content] = valuesIn(message);
  const [signedData] = valuesIn(demanded(content, 'Het zegel is niet leesbaar.'));
  const [, , , bag, signers] = valuesIn(demanded(signedData, 'Het zegel is niet leesbaar.'));
  const [signer] = valuesIn(demanded(signers, 'Het zegel is niet leesbaar.'));
  const [, , , attributes, algorithm, signature, unsigned] = valuesIn(demanded(signer, 'Het zegel is niet leesbaar.'));
  const [stamp] = unsigned ? valuesIn(unsigned) : [];
  const [token] = stamp ? valuesIn(demanded(valuesIn(stamp)[1], 'Het tijdstempel is niet leesbaar.')) : [];
  const algorithmHex = demanded(algorithm, 'Het zegel is niet leesbaar.').toString('hex');
  return {
    attributes: retagged(0x31, demanded(attributes, 'Het zegel is niet leesbaar.')),
    certificates: valuesIn(demanded(bag, 'Het zegel is niet leesbaar.')).map((raw) => new X509Certificate(raw)),
    keyType: demanded(
      signatureAlgorithms[/** @type {keyof typeof signatureAlgorithms} */ (algorithmHex)],
      'Het zegel gebruikt een onbekende rekenwijze.',
    ),
    signature: contentOf(demanded(signature, 'Het zegel is niet leesbaar.')),
    timestamp: token ?? null,
  };
}

/** @param {Buffer} documentHash @param {Buffer[]} certificateHashes */
function writeAttributes(documentHash, certificateHashes) {
  const names = certificateHashes.map((hash) => der(0x30, der(0x04, hash)));
  return der(
    0x31,
    ...[
      der(0x30, fromHex(oids.contentType), der(0x31, fromHex(oids.data))),
      der(0x30, fromHex(oids.messageDigest), der(0x31, der(0x04, documentHash))),
      der(0x30, fromHex(oids.signingCertificateV2), der(0x31, der(0x30, der(0x30, ...names)))),
    ].sort((one, other) => Buffer.compare(one, other)),
  );
}

/**
 * @param {X509Certificate[]} certificates @param {string} keyType @param {Buffer} attributes @param {Buffer} signature
 * @param {Buffer | null} timestamp
 */
function writeMessage(certificates, keyType, attributes, signature, timestamp) {
  const one = Buffer.from('020101', 'hex');
  const raw = certificates.map((certificate) => certificate.raw);
  const algorithm = demanded(
    Object.entries(signatureAlgorithms).find(([, type]) => type === keyType),
    '',
  )[0];
  const sha = fromHex(oids.sha256);
  const signer = der(
    0x30,
    one,
    nameOf(demanded(raw[0], '')),
    sha,
    retagged(0xa0, attributes),
    fromHex(algorithm),
    der(0x04, signature),
    ...(timestamp ? [der(0xa1, der(0x30, fromHex(oids.timestampToken), der(0x31, timestamp)))] : []),
  );
  return der(
    0x30,
    fromHex(oids.signedData),
    der(0xa0, der(0x30, one, der(0x31, sha), der(0x30, fromHex(oids.data)), der(0xa0, ...raw), der(0x31, signer))),
  );
}

/**
 * The moment that an RFC 3161 token gives to a signature, and whose token it says it is. Throws when it is of something
 * else or not signed by a certificate inside it.
 * @param {Buffer} token @param {Buffer} signature
 */
function verifyTimestamp(token, signature) {
  const unreadable = 'Het tijdstempel is niet leesbaar.';
  const parts = valuesIn(demanded(valuesIn(demanded(valuesIn(token)[1], unreadable))[0], unreadable));
  const info = contentOf(
    demanded(valuesIn(demanded(valuesIn(demanded(parts[2], unreadable))[1], unreadable))[0], unreadable),
  );
  const [, , imprint, , moment] = valuesIn(info);
  const [imprintAlgorithm, imprinted] = valuesIn(demanded(imprint, unreadable));
  demand(
    contentOf(demanded(imprinted, unreadable)).equals(hashBy(demanded(imprintAlgorithm, unreadable), signature)),
    'Het tijdstempel is van een ander document.',
  );
  const [, issuerAndSerial, digestAlgorithm, attributes, , tokenSignature] = valuesIn(
    demanded(
      valuesIn(
        demanded(
          parts.find((part) => part[0] === 0x31 && part !== parts[1]),
          unreadable,
        ),
      )[0],
      unreadable,
    ),
  );
  const signed = retagged(0x31, demanded(attributes, unreadable));
  const digest = hashBy(demanded(digestAlgorithm, unreadable), info);
  demand(
    valuesIn(signed).some((attribute) =>
      attribute.equals(der(0x30, fromHex(oids.messageDigest), der(0x31, der(0x04, digest)))),
    ),
    'Het tijdstempel is veranderd.',
  );
  const bag = demanded(
    parts.find((part) => part[0] === 0xa0 && part !== parts[2]),
    unreadable,
  );
  const certificate = valuesIn(bag)
    .map((raw) => new X509Certificate(raw))
    .find(({ raw }) => nameOf(raw).equals(demanded(issuerAndSerial, unreadable)));
  demand(
    verify(
      hashName(demanded(digestAlgorithm, unreadable)),
      signed,
      demanded(certificate, unreadable).publicKey,
      contentOf(demanded(tokenSignature, unreadable)),
    ),
    'De handtekening van het tijdstempel klopt niet.',
  );
  const at = demanded(
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(contentOf(demanded(moment, unreadable)).toString('latin1')),
    unreadable,
  );
  return {
    at: `${at[1]}-${at[2]}-${at[3]}T${at[4]}:${at[5]}:${at[6]}Z`,
    by: nameIn(demanded(certificate, unreadable)),
  };
}

/** True when the reader named this very certificate. @param {X509Certificate} certificate @param {Trusted} trusted */
function isKnown({ raw, fingerprint256 }, { anchors, fingerprints }) {
  return fingerprints.includes(fingerprint256) || anchors.some((anchor) => anchor.raw.equals(raw));
}

/**
 * Whose key it is, as far as the reader's own certificates and fingerprints tell. @param {X509Certificate[]}
 * certificates @param {Trusted} trusted @returns {Finding}
 */
function ownerOf(certificates, trusted) {
  const { anchors, fingerprints } = trusted;
  const certificate = demanded(certificates[0], '');
  if (isKnown(certificate, trusted))
    return { isWell: true, sentence: 'De sleutel van het zegel is de sleutel die u gaf.' };
  if (fingerprints.length > 0)
    return { isWell: false, sentence: 'De sleutel van het zegel heeft een andere vingerafdruk dan u gaf.' };
  if (anchors.length === 0)
    return {
      isWell: true,
      sentence:
        'Van wie de sleutel is, is niet gecontroleerd: iedereen kan een sleutel met deze naam maken. Geef de vingerafdruk met --fingerprint.',
    };
  if (isAnchored(certificates, anchors))
    return {
      isWell: true,
      sentence:
        'De sleutel van het zegel is uitgegeven door wie u gaf. Die geeft ook sleutels aan anderen: geef de vingerafdruk met --fingerprint.',
    };
  return { isWell: false, sentence: 'De sleutel van het zegel hoort niet bij het certificaat dat u gaf.' };
}

/**
 * True when the certificate is one of the anchors, or each of the chain is signed by the next up to an anchor. @param
 * {X509Certificate[]} certificates @param {X509Certificate[]} anchors
 */
function isAnchored(certificates, anchors) {
  const above = [...certificates];
  let current = above.shift();
  while (current) {
    const one = current;
    if (
      anchors.some((anchor) => anchor.raw.equals(one.raw) || (one.checkIssued(anchor) && one.verify(anchor.publicKey)))
    )
      return true;
    const next = above.shift();
    if (!next?.ca || !one.checkIssued(next) || !one.verify(next.publicKey)) return false;
    current = next;
  }
  return false;
}

/** @param {X509Certificate} certificate */
function nameIn({ subject }) {
  return /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;
}

/**
 * Issuer and serial number of a certificate, of `[version], serialNumber, signature, issuer`. @param {Buffer}
 * certificate
 */
function nameOf(certificate) {
  const unreadable = 'Een certificaat is niet leesbaar.';
  const [serial, , issuer] = valuesIn(demanded(valuesIn(certificate)[0], unreadable)).filter(([tag]) => tag !== 0xa0);
  return der(0x30, demanded(issuer, unreadable), demanded(serial, unreadable));
}

/** One value: tag, length in the shortest form, content. @param {number} tag @param {Buffer[]} parts */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : length < 0x10000
          ? [0x82, length >> 8, length & 0xff]
          : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** @param {number} tag @param {Buffer} value */
function retagged(tag, value) {
  return Buffer.concat([Buffer.of(tag), value.subarray(1)]);
}

/** The values one level inside a value. @param {Buffer} value */
function valuesIn(value) {
  const found = [];
  for (let at = headOf(value, 0).start; at < value.length;) {
    const { end } = headOf(value, at);
    demand(end <= value.length, 'Het zegel is niet leesbaar.');
    found.push(value.subarray(at, end));
    at = end;
  }
  return found;
}

/** What a value holds; of text in pieces, the pieces after each other. @param {Buffer} value @returns {Buffer} */
function contentOf(value) {
  return value[0] === 0x24
    ? Buffer.concat(valuesIn(value).map((piece) => contentOf(piece)))
    : value.subarray(headOf(value, 0).start);
}

/** @param {Buffer} value @param {number} at */
function headOf(value, at) {
  const size = value[at + 1] ?? 0x80;
  const bytes = size < 0x80 ? 0 : size & 0x7f;
  demand(at + 2 + bytes <= value.length && bytes < 4 && size !== 0x80, 'Het zegel is niet leesbaar.');
  const start = at + 2 + bytes;
  return { start, end: start + (bytes ? value.readUIntBE(at + 2, bytes) : size) };
}

/** @param {Buffer} algorithm */
function hashName(algorithm) {
  const hex = contentOf(demanded(valuesIn(algorithm)[0], 'Het tijdstempel is niet leesbaar.')).toString('hex');
  return demanded(
    timestampHashes[/** @type {keyof typeof timestampHashes} */ (hex)],
    'Het tijdstempel gebruikt een onbekende rekenwijze.',
  );
}

/** @param {Buffer} algorithm @param {Buffer} content */
function hashBy(algorithm, content) {
  return createHash(hashName(algorithm)).update(content).digest();
}

/** @param {Buffer | string} content */
function sha256(content) {
  return createHash('sha256').update(content).digest();
}

/** The hash of a line of the trail. @param {string} previous @param {string} line */
function linkOf(previous, line) {
  return sha256(Buffer.concat([fromHex(previous), Buffer.from(line)])).toString('hex');
}

/** What stands before the first line. @param {string} workspace */
function beginning(workspace) {
  return sha256(workspace).toString('hex');
}

/** @param {string} hash */
function hashOfHash(hash) {
  return sha256(fromHex(hash)).toString('hex');
}

/** Small letters alone, so that the same bytes are written in one way. @param {string} hex */
function fromHex(hex) {
  demand(/^([0-9a-f]{2})+$/.test(hex), 'Het bestand is veranderd: er staat iets anders dan cijfers van het zegel.');
  return Buffer.from(hex, 'hex');
}

/** @param {unknown} condition @param {string} sentence @returns {asserts condition} */
function demand(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

/** @template T @param {T | null | undefined} value @param {string} sentence @returns {T} */
function demanded(value, sentence) {
  if (value === null || value === undefined) throw new Error(sentence);
  return value;
}

/**
 * Everything that is asked about a set of files. A file that cannot be made sense of is a finding that is not well.
 * @param {{ pdf: Buffer, proof?: string | null, chain?: string | null, ca?: string | null, fingerprints?: string[] }} files
 */
export function verifyAll({ pdf, proof = null, chain = null, ca = null, fingerprints = [] }) {
  /** @type {Finding[]} */
  const findings = [];
  let isKeyKnown = false;
  /** @type {Statement | null} */
  let statement = null;
  /** @type {Record<string, unknown>} */
  const told = {};
  try {
    const anchors = (ca?.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(
      (pem) => new X509Certificate(pem),
    );
    demand(ca === null || anchors.length > 0, 'In het bestand bij --ca staat geen certificaat.');
    const trusted = { anchors, fingerprints: fingerprints.map((one) => one.trim().toUpperCase()) };
    const seal = verifySeal(pdf, trusted);
    findings.push(...seal.findings);
    ({ isKeyKnown } = seal);
    told['seal'] = seal.facts;
    if (proof !== null) {
      const { findings: found, facts, statement: then } = verifyProof(proof, seal.facts, trusted);
      findings.push(...found);
      statement = then;
      told['proof'] = facts;
    }
    if (chain !== null) {
      const { findings: found, statement: last } = verifyChain(
        chain,
        seal.facts,
        proof === null ? null : JSON.parse(proof).proof.chain,
      );
      findings.push(...found);
      // The trail is at least as long as the proof; only the proof names the next certificate.
      statement = last && {
        ...last,
        succeededBy: statement?.standing === last.standing ? statement.succeededBy : null,
      };
    }
  } catch (error) {
    findings.push({
      isWell: false,
      sentence:
        error instanceof Error && !('code' in error) && !(error instanceof SyntaxError)
          ? error.message
          : 'Een van de bestanden is niet leesbaar of is veranderd.',
    });
  }
  /** @type {keyof typeof exitCodes} */
  const genuine = statement && endings[statement.standing] ? 'over' : 'valid';
  const verdict = findings.some(({ isWell }) => !isWell) ? 'wrong' : isKeyKnown ? genuine : 'unknown_key';
  return {
    verdict,
    conclusion: conclusionOf(verdict, statement),
    statement: verdict === 'wrong' ? null : statement,
    findings,
    ...told,
  };
}

/** @param {string[]} args */
function main(args) {
  const given = [...args];
  const option = (/** @type {string} */ name) => {
    const at = given.indexOf(name);
    return at < 0 ? null : (given.splice(at, 2)[1] ?? '');
  };
  const [ca, chain, fingerprint] = [option('--ca'), option('--chain'), option('--fingerprint')];
  const asJson = given.includes('--json');
  const [pdf, proof] = given.filter((one) => one !== '--json');
  if (!pdf) {
    console.error(
      'Gebruik: node verify-certificate.mjs <certificaat.pdf> [<bewijs.json>] [--fingerprint <AA:BB:…,…>] [--ca <certificaten.pem>] [--chain <logboek.json>] [--json]',
    );
    return 2;
  }
  /** @type {{ pdf: Buffer, proof: string | null, chain: string | null, ca: string | null }} */
  let files;
  try {
    const text = (/** @type {string | null | undefined} */ path) => (path ? readFileSync(path, 'utf8') : null);
    files = { pdf: readFileSync(pdf), proof: text(proof), chain: text(chain), ca: text(ca) };
  } catch (error) {
    console.error(`Een bestand is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const result = verifyAll({ ...files, fingerprints: fingerprint === null ? [] : fingerprint.split(',') });
  if (asJson) console.log(JSON.stringify(result, null, 2));
  else {
    const { seal } = /** @type {{ seal?: SealFacts }} */ (result);
    if (seal)
      console.log(
        `Certificaat ${seal.code}\nVerzegeld door ${seal.sealedBy} op ${seal.sealedAt}\nVingerafdruk van de sleutel ${seal.fingerprint}\n`,
      );
    for (const { isWell, sentence } of result.findings) console.log(`${isWell ? '  ' : '! '}${sentence}`);
    console.log(`\n${result.conclusion}`);
  }
  return exitCodes[result.verdict];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
