import type { IconName } from '@bloemen/ui';
import type { Permission } from '@bloemen/vocabulary';
import type { TextKey } from './i18n.js';
import type { PlainPath } from './address.js';

/**
 * The groups of places in the side navigation, in their order. `foot` stands at the bottom, without a heading: what one
 * sets up and seldom opens.
 */
export const groups = ['picture', 'work', 'outward', 'know', 'manage', 'foot'] as const;
export type Group = (typeof groups)[number];

/** A part of a workspace in the side navigation, for who may open it. Its text is the shell's: it is there before the part. */
export type Entry = {
  text: TextKey;
  href: PlainPath;
  icon: IconName;
  needs: Permission;
  group: Group;
  /** Pages within it that fewer people may open. */
  within?: readonly { href: PlainPath; needs: Permission }[];
};
