import type { MailLook } from './mail-look.port.js';

export const houseLook: MailLook = { name: 'Duizend Bloemen', colour: '#0f5f5c' };

type Written = { subject: string; text: string };

/** What reading mail in an HTML reader needs beside the text: the look, and what a link leads to. */
type Dressing = { look: MailLook; nameOf: (address: string) => string | null };

/**
 * The HTML part of a mail, made of the very text of the other part, so that both say the same: blocks between empty
 * lines are paragraphs, lines that begin with `- ` a list, and a link alone on its line is a button with its address
 * readable below. Nothing is loaded from anywhere, and it reads as well without its styles.
 */
export function mailHtml({ subject, text }: Written, { look, nameOf }: Dressing): string {
  const isHouse = look.name === houseLook.name;
  return `<!doctype html>
<html lang="nl" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${styles}</style>
</head>
<body class="ground" style="${css.body}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="${css.sheet}"><tr><td style="background:${look.colour};height:6px;font-size:0;line-height:0;border-radius:12px 12px 0 0">&nbsp;</td></tr>
<tr><td class="inner" style="padding:24px 32px 8px">
<p class="quiet" style="${css.sender}">${escaped(look.name)}</p>
<h1 style="${css.title}">${escaped(subject)}</h1>
${blocksOf(text)
  .map((block) => htmlOf(block, look, nameOf))
  .join('\n')}
</td></tr>
<tr><td class="inner quiet foot" style="${css.foot}">Verstuurd met ${isHouse ? 'Duizend Bloemen' : `Duizend Bloemen, namens ${escaped(look.name)}`}.</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

type Block = { kind: 'lines' | 'list' | 'link'; lines: string[] };

/** Runs of lines of one kind; an empty line ends a block. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const kind = isLink(line) ? 'link' : line.startsWith('- ') ? 'list' : 'lines';
    const last = blocks.at(-1);
    if (line !== '' && isOpen && last?.kind === kind && kind !== 'link') last.lines.push(line);
    else if (line !== '') blocks.push({ kind, lines: [line] });
    isOpen = line !== '';
  }
  return blocks;
}

const isLink = (line: string): boolean => /^https?:\/\/\S+$/.test(line);

function htmlOf({ kind, lines }: Block, look: MailLook, nameOf: Dressing['nameOf']): string {
  switch (kind) {
    case 'lines':
      return `<p style="${css.text}">${lines.map(withLinks).join('<br>\n')}</p>`;
    case 'list':
      return `<ul style="${css.list}">${lines.map((line) => `<li style="margin:0 0 6px">${withLinks(line.slice(2))}</li>`).join('')}</ul>`;
    case 'link': {
      const [address = ''] = lines;
      return `<p style="margin:0 0 6px"><a class="button" href="${escaped(address)}" style="${css.button};background:${look.colour}">${escaped(nameOf(address) ?? 'Open de pagina')}</a></p>
<p class="quiet" style="${css.address}">Of neem dit adres over: <span style="word-break:break-all">${escaped(address)}</span></p>`;
    }
  }
}

/** Addresses within a sentence are links; the mark that ends the sentence is no part of them. */
function withLinks(line: string): string {
  return line
    .split(/(https?:\/\/[^\s()]+[^\s().,;:!?])/)
    .map((part, index) =>
      index % 2 === 0
        ? escaped(part)
        : `<a class="link" href="${escaped(part)}" style="color:#0b4a47;word-break:break-all">${escaped(part)}</a>`,
    )
    .join('');
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark]!);

const sans = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
/** On each element itself, because many readers of mail drop what stands in the head. */
const css = {
  body: `margin:0;padding:0;background:#faf8f3;color:#1d2624;${sans};font-size:16px;line-height:1.5`,
  sheet: 'max-width:600px;background:#ffffff;border:1px solid #dcd8cc;border-radius:12px;text-align:left',
  sender: `margin:0 0 4px;color:#4d5955;${sans};font-size:15px;line-height:1.4;font-weight:600`,
  title: `margin:0 0 20px;${sans};font-size:24px;line-height:1.25;font-weight:600`,
  text: `margin:0 0 16px;${sans};font-size:16px;line-height:1.5;overflow-wrap:break-word`,
  list: `margin:0 0 16px;padding:0 0 0 20px;${sans};font-size:16px;line-height:1.5`,
  button: `display:inline-block;padding:12px 20px;border:1px solid transparent;border-radius:8px;color:#ffffff;${sans};font-size:16px;line-height:1.25;font-weight:600;text-decoration:none`,
  address: `margin:0 0 20px;color:#4d5955;${sans};font-size:14px;line-height:1.4`,
  foot: `padding:12px 32px 20px;border-top:1px solid #dcd8cc;color:#4d5955;${sans};font-size:14px;line-height:1.4`,
};
const styles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.inner{padding-left:16px!important;padding-right:16px!important}}
@media (prefers-color-scheme:dark){
.ground{background:#141a18!important;color:#f1f3f1!important}
.sheet{background:#1f2725!important;border-color:#46524e!important}
.quiet{color:#c3ccc8!important}
.foot{border-color:#46524e!important}
.link{color:#9fdcd3!important}
.button{border-color:#f1f3f1!important}
}`;
