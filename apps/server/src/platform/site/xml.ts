/** Characters that XML 1.0 may not hold, however they are written. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML says it, in an element or between double quotes. */
export const xmlText = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (mark) => marks[mark]!);
