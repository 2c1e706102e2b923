/**
 * A port: whoever above holds work of a contact person of an organisation is told in the transaction of the change. The
 * person is still there while it is told, and gone right after. Nobody has to fill it.
 */
export abstract class ContactNews {
  /** The person goes without anybody to take over: links that were mailed to it die. */
  abstract contactLeft(contactId: string): Promise<void>;
  /** What was still open of the one is of the other from now on, and links that were mailed to the one die. */
  abstract contactSucceeded(fromContactId: string, toContactId: string): Promise<void>;
}
