import { createServer } from 'node:net';

/** An SMTP server that keeps what it receives: as much of the protocol as a well-behaved sender needs. */
export async function startMailCatcher() {
  const mails = [];
  const waiting = [];
  const keep = (mail) => {
    mails.push(mail);
    for (const look of [...waiting]) look();
  };
  const server = createServer((socket) => {
    let buffer = '';
    let mail = null;
    const say = (line) => socket.write(`${line}\r\n`);
    const answer = (line) => {
      if (/^RCPT TO:/i.test(line)) mail = { to: /<(.*?)>/.exec(line)?.[1] };
      if (/^DATA/i.test(line)) return say('354 go on');
      if (/^QUIT/i.test(line)) return socket.end('221 bye\r\n');
      return say('250 ok');
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      for (;;) {
        const inData = mail && buffer.startsWith('\0');
        const end = inData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n');
        if (end < 0) return;
        const piece = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (inData) {
          keep({ ...mail, ...parse(piece.slice(1)) });
          mail = null;
          say('250 kept');
        } else {
          answer(piece);
          if (/^DATA/i.test(piece)) buffer = `\0${buffer}`;
        }
      }
    });
    say('220 mail catcher');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${server.address().port}?ignoreTLS=true`,
    mails,
    /** The first mail from now on (or since the start) that fits. */
    async mailWhere(fits, timeoutMs = 30_000) {
      return new Promise((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error('no mail came')), timeoutMs);
        const look = () => {
          const found = mails.find(fits);
          if (!found) return;
          clearTimeout(giveUp);
          waiting.splice(waiting.indexOf(look), 1);
          resolve(found);
        };
        waiting.push(look);
        look();
      });
    },
    stop: () => server.close(),
  };
}

function parse(raw) {
  const [head, ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n').replace(/^\.\./gm, '.');
  const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1]?.toLowerCase();
  return { subject: /^subject: *(.*)$/im.exec(head)?.[1]?.trim(), text: decode(body, encoding) };
}

function decode(body, encoding) {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const joined = body.replace(/=\r\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
}
