import { Injectable } from '@nestjs/common';
import type { AttachmentSubject } from '@bloemen/vocabulary';

/** How a record is called, and the id in the address of the page that shows it. */
export type NamedSubject = { id: string; title: string; pageId: string };
type Names = (ids: string[]) => Promise<NamedSubject[]>;

/**
 * What records are called that documents are attached to. The module of each kind says how it finds them when it starts;
 * what the reader may not see has no name.
 */
@Injectable()
export class AttachmentSubjects {
  private readonly names = new Map<AttachmentSubject, Names>();

  areNamedBy(kind: AttachmentSubject, names: Names): void {
    this.names.set(kind, names);
  }

  /** Null for a kind that nobody named. */
  async named(kind: AttachmentSubject, ids: string[]): Promise<NamedSubject[] | null> {
    return (await this.names.get(kind)?.(ids)) ?? null;
  }
}
