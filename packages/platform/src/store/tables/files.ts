/** What was uploaded. */
export interface FileTables {
  file_contents: FileContentRow;
}

/** A file in parts of at most 1 MiB; an empty file has none. */
export interface FileContentRow {
  content_id: string;
  /** From 0. */
  part: number;
  bytes: Uint8Array;
}
