/** What the caller wrote, parsed and checked, but with its ids not yet resolved. */
export interface WrittenInput {
  /** Decoded path parameters, as text even where the catalog declares a number. */
  readonly path: Record<string, string>;
  /** Declared query parameters only, converted to their declared types. */
  readonly query: Record<string, unknown>;
  /** The JSON body, or the text fields of a form. `{}` when the caller sent none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The body for the log record; `''` for a form, whose files do not belong there. */
  readonly bodyText: string;
  /** What was accepted although Feishu refuses it, a sentence each, for the log record and the answer's header. */
  readonly notes: string[];
}

/** One file of a multipart form. An empty file is a file: the service decides whether it minds. */
export interface UploadedFile {
  /** Name of the form field. */
  readonly field: string;
  /** As the caller named it, without folders; `''` when it has no name. */
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface InputOptions {
  /** Refuses what is otherwise accepted with a note. */
  readonly strict: boolean;
  /** Also takes a body of the type `application/x-www-form-urlencoded`. */
  readonly takesForm?: boolean;
  /** Largest JSON body in bytes. */
  readonly maxJsonBytes: number;
  /** Largest multipart body in bytes. */
  readonly maxUploadBytes: number;
}
