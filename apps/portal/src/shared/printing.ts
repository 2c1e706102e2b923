import { longDate, today } from './formats.js';

/** A text as CSS has it between quotes. */
const quoted = (text: string) => `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/** What comes after the `#` is left out: there stand secrets of links that let somebody sign or log in. */
const addressNow = ({ origin, pathname, search }: Location) => decodeURI(`${origin}${pathname}${search}`);

/**
 * Gives every sheet that is printed its address, the day and its number at the foot. Where a browser does not know the
 * margins of a sheet, address and day stand once, below the page.
 */
export function watchPrinting(): void {
  const foot = document.createElement('p');
  foot.className = 'bl-printed-foot';
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  addEventListener('beforeprint', () => {
    const [address, day] = [addressNow(location), longDate(today())];
    sheet.replaceSync(
      `@page { font: 8.5pt sans-serif; color: #333;
        @bottom-left { content: ${quoted(address)}; vertical-align: top; padding-top: 3mm; }
        @bottom-right { content: ${quoted(`${day}, blad `)} counter(page) " van " counter(pages); vertical-align: top; padding-top: 3mm; }
      }`,
    );
    if (sheet.cssRules[0]?.cssText.includes('@bottom')) return;
    foot.textContent = `${address}, ${day}`;
    document.body.append(foot);
  });
  addEventListener('afterprint', () => foot.remove());
}
