/** How a mail looks: whose name stands at its head, and a colour on which white text is readable (`#rrggbb`). */
export type MailLook = { name: string; colour: string };

/**
 * How mail of a workspace looks, and what the pages are called that its links lead to. The module that keeps what a
 * workspace chose for itself fills it; without it every mail has the look of the house.
 */
export abstract class MailLooks {
  /** Null for mail of the platform itself, and of a workspace that chose nothing. */
  abstract of(tenantId: string): Promise<MailLook | null>;
  /** What a link to this path does, in words for on a button; null where only its address can say. */
  abstract nameOf(path: string): string | null;
}
