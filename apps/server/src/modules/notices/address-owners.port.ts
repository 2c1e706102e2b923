/** Who has an address in the current workspace, in words that may be mailed, and the page about them. */
export type AddressOwner = { name: string; page: `/${string}` };

/** Whose address somebody is written to at; the module that keeps contact persons fills it. */
export abstract class AddressOwners {
  abstract of(address: string): Promise<AddressOwner | null>;
}
