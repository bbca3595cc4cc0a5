/** A file that comes with a reply. Its bytes are made when it is delivered: an answer that nobody takes away costs nothing. */
export interface Attachment {
  /** Printable ASCII without spaces: the European Court's file service takes no other names (echr.coe.int/rule-39, 2026-11). */
  readonly name: string
  readonly mediaType: string
  /** What it is, for a caption and for those who cannot see it. */
  readonly description: string
  readonly bytes: () => Promise<Uint8Array>
}
