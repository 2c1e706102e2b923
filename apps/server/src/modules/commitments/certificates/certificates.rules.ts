/** What somebody typed or scanned, as the code is written: capitals, four groups, O as 0 and I and L as 1. Null when it cannot be a code. */
export function codeFrom(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? letters.match(/.{4}/g)!.join('-') : null;
}

/** What the seal itself carries, so that the file alone names its certificate and its line in the trail; read by scripts/verify-certificate.mjs. */
export function sealReason({ code, trail }: { code: string; trail: { seq: number; hash: string } }): string {
  return `Certificaat ${code}, regel ${trail.seq}, ${trail.hash}`;
}
