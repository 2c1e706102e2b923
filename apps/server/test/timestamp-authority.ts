import { createHash, createPrivateKey, webcrypto, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { sealKeyIn } from './seal-key.js';

export type TimestampAuthority = {
  url: string;
  server: Server;
  mode: 'honest' | 'stamps another' | 'replays' | 'refuses' | 'talks nonsense' | 'breaks';
};

/** As much of RFC 3161 as an honest authority needs, and five that are not. Its key is kept in `folder`. */
export async function startTimestampAuthority(folder: string): Promise<TimestampAuthority> {
  const {
    Attribute,
    AlgorithmIdentifier,
    Certificate,
    ContentInfo,
    EncapsulatedContentInfo,
    IssuerAndSerialNumber,
    MessageImprint,
    PKIStatusInfo,
    SignedAndUnsignedAttributes,
    SignedData,
    SignerInfo,
    TimeStampReq,
    TimeStampResp,
    TSTInfo,
  } = await import('pkijs');
  const { Integer, ObjectIdentifier, OctetString } = await import('asn1js');
  const files = await sealKeyIn(mkdtempSync(join(folder, 'tsa-')), 'Tijdstempels in een test');
  const key = await webcrypto.subtle.importKey(
    'pkcs8',
    createPrivateKey(readFileSync(files.SEAL_KEY_FILE)).export({ type: 'pkcs8', format: 'der' }),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const certificate = Certificate.fromBER(new X509Certificate(readFileSync(files.SEAL_CERTIFICATE_FILE)).raw);
  const stamped = async (
    request: InstanceType<typeof TimeStampReq>,
    mode: TimestampAuthority['mode'],
  ): Promise<Buffer> => {
    const hash =
      mode === 'stamps another'
        ? createHash('sha256').update('iets anders').digest()
        : Buffer.from(request.messageImprint.hashedMessage.getValue());
    const info = new TSTInfo({
      version: 1,
      policy: '1.2.3.4',
      serialNumber: new Integer({ value: 7 }),
      genTime: new Date(),
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
        hashedMessage: new OctetString({ valueHex: hash }),
      }),
      nonce: mode === 'replays' ? new Integer({ value: 42 }) : request.nonce!,
    })
      .toSchema()
      .toBER();
    const signed = new SignedData({
      version: 3,
      encapContentInfo: new EncapsulatedContentInfo({
        eContentType: '1.2.840.113549.1.9.16.1.4',
        eContent: new OctetString({ valueHex: info }),
      }),
      certificates: [certificate],
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
          signedAttrs: new SignedAndUnsignedAttributes({
            type: 0,
            attributes: [
              new Attribute({
                type: '1.2.840.113549.1.9.3',
                values: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })],
              }),
              new Attribute({
                type: '1.2.840.113549.1.9.4',
                values: [new OctetString({ valueHex: createHash('sha256').update(new Uint8Array(info)).digest() })],
              }),
            ],
          }),
        }),
      ],
    });
    await signed.sign(key, 0, 'SHA-256');
    const answer = new TimeStampResp({
      status: new PKIStatusInfo({ status: 0 as never }),
      timeStampToken: new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) }),
    });
    return Buffer.from(answer.toSchema().toBER());
  };
  const authority: TimestampAuthority = { url: '', mode: 'honest', server: createServer() };
  authority.server.on('request', (request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      if (authority.mode === 'breaks') return response.writeHead(500).end();
      if (authority.mode === 'talks nonsense') return response.end('geen tijdstempel');
      if (authority.mode === 'refuses')
        return response.end(
          Buffer.from(new TimeStampResp({ status: new PKIStatusInfo({ status: 2 as never }) }).toSchema().toBER()),
        );
      stamped(TimeStampReq.fromBER(Buffer.concat(pieces)), authority.mode).then(
        (answer) => response.end(answer),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => authority.server.listen(0, '127.0.0.1', resolve));
  authority.url = `http://127.0.0.1:${(authority.server.address() as AddressInfo).port}`;
  return authority;
}
