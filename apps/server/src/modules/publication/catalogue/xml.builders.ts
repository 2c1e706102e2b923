import { SaxesParser } from 'saxes';

/** XML as specs read it: names with the prefix that the file gives them, every namespace resolved. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly namespace: string,
    readonly attributes: Record<string, string>,
  ) {}

  /** Of this name, however deep. */
  all(name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }
  texts(name: string): string[] {
    return this.all(name).map(({ text }) => text);
  }
  /** The only one; throws when there is another number. */
  one(name: string): XmlElement {
    const [found, ...more] = this.all(name);
    if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} of ${name} in ${this.name}`);
    return found;
  }
}

/** The root of a document. Throws when it is not well formed. */
export function xmlOf(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top = new XmlElement('', '', {});
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element = new XmlElement(name, uri, values);
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    open.at(-1)!.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return top.children[0]!;
}
