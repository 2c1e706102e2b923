import { createHash, randomBytes } from 'node:crypto';
import { hashOf, readSignedMessage } from './signed-message.js';

const PATIENCE_MS = 10_000;
const SHA256 = '2.16.840.1.101.3.4.2.1';

/** The authority for time stamps did not answer, refused, or stamped something else. */
export class TimestampError extends Error {}

/**
 * An RFC 3161 token over `content` from the authority at `url`. Throws TimestampError unless it stamps exactly this
 * content and this request.
 */
export async function timestampOf(content: Buffer, url: string): Promise<Buffer> {
  const { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp, TSTInfo } =
    await import('pkijs');
  const { Integer, OctetString } = await import('asn1js');
  const nonce = new Integer({ valueHex: Buffer.concat([Buffer.of(0x01), randomBytes(8)]) });
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: createHash('sha256').update(content).digest() }),
    }),
    nonce,
    certReq: true,
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: Buffer.from(request.toSchema().toBER()),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw new TimestampError('The authority for time stamps does not answer.', { cause: error });
  });
  if (!answer.ok) throw new TimestampError(`The authority for time stamps answered ${answer.status}.`);
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(await answer.arrayBuffer());
    if (![PKIStatus.granted, PKIStatus.grantedWithMods].includes(status.status) || !timeStampToken)
      throw new TimestampError(`The authority for time stamps refused with status ${status.status}.`);
    const token = Buffer.from(timeStampToken.toSchema().toBER());
    const stamp = TSTInfo.fromBER(new Uint8Array((await readSignedMessage(token)).content!));
    if (!stamp.nonce?.isEqual(nonce) || !(await isTimestampOf(token, content)))
      throw new TimestampError('The authority for time stamps stamped something else.');
    return token;
  } catch (error) {
    if (error instanceof TimestampError) throw error;
    throw new TimestampError('The answer of the authority for time stamps is not readable.', { cause: error });
  }
}

/**
 * True when the token stamps exactly this content and is signed by the certificate inside it. Whose certificate that
 * is, is not judged.
 */
export async function isTimestampOf(token: Buffer, content: Buffer): Promise<boolean> {
  const { TSTInfo } = await import('pkijs');
  const message = await readSignedMessage(token);
  const { hashAlgorithm, hashedMessage } = TSTInfo.fromBER(new Uint8Array(message.content!)).messageImprint;
  return (
    message.isOf(message.content!) &&
    createHash(hashOf(hashAlgorithm.algorithmId)).update(content).digest().equals(Buffer.from(hashedMessage.getValue()))
  );
}
