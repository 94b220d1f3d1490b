/**
 * What a call needs to know about an API at run time, and what the compiler knows about its input and output.
 * The constants of `generated/calls/` are of this type; they are kept small because they end up in bundles.
 */

/** One API. `Input` and `Output` exist for the compiler only. */
export interface ApiDefinition<Input extends ApiInput = ApiInput, Output = unknown> {
  /** As in the official Node SDK: `im.v1.message.create`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** With `:name` parameters: `/open-apis/im/v1/messages/:message_id`. */
  readonly path: string;
  /** Where it is not the open platform's own host. */
  readonly host?: string;
  /** Accepted access tokens, a letter each: `t` tenant, `u` user, `a` app. `''` = none needed; absent = unknown. */
  readonly tokens?: string;
  /** The request body is a multipart form. */
  readonly multipart?: true;
  /** The answer is a file, `Output` a `BinaryAnswer`. */
  readonly binary?: true;
  /** The fields of the answer stand beside `code` and `msg` instead of in `data`. */
  readonly beside?: true;
  /** The call takes the header `X-Lark-Helpdesk-Authorization`. */
  readonly helpdesk?: true;
  /** Field by which Feishu recognises a repeated request, with its group: `data.uuid`, `params.client_token`. */
  readonly idempotency?: `${'params' | 'data'}.${string}`;
  /** Number of the rate tier, see `limits.json`. Absent = unknown or a limit of its own. */
  readonly tier?: number;
  /** See `PagedApiDefinition`. */
  readonly paged?: true;
  /** Never set. It carries the types. */
  readonly '~types'?: { readonly input: Input; readonly output: Output };
}

/** An API that answers in pages: the next page is asked for with the `page_token` of the last one. */
export interface PagedApiDefinition<Input extends ApiInput, Output, Items extends keyof Output = never>
  extends ApiDefinition<Input, Output> {
  readonly paged: true;
  /** The list in the answer that holds the items. Absent where an answer holds several lists or none. */
  readonly items?: Items;
  /** `page_token` is sent in the body instead of the query. */
  readonly pageTokenIn?: 'data';
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The groups of an input, as in the official Node SDK: path parameters, query, body. */
export interface ApiInput {
  path?: object;
  params?: object;
  data?: unknown;
}

/** The input of an API that takes none. */
export type NoInput = Record<string, never>;

/** A body or an answer of which no field is known. */
export type UnknownFields = Record<string, unknown>;

/** The input type of a definition: `InputOf<typeof message.create>`. */
export type InputOf<Api> = Api extends ApiDefinition<infer Input, unknown> ? Input : never;

/** The output type of a definition: `OutputOf<typeof message.create>`. */
export type OutputOf<Api> = Api extends ApiDefinition<infer _Input, infer Output> ? Output : never;

export type FileContent = Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file in a request. A `File` brings its own name; other content takes one beside it. */
export type FileInput = FileContent | { content: FileContent; fileName?: string; contentType?: string };

/** A file in an answer. Its bytes can be read once, as a stream or as a whole. */
export interface BinaryAnswer {
  readonly body: ReadableStream<Uint8Array>;
  /** From `Content-Type`. */
  readonly contentType?: string;
  /** From `Content-Disposition`. */
  readonly fileName?: string;
  /** In bytes, from `Content-Length`. */
  readonly size?: number;
  /** The whole content. */
  bytes(): Promise<Uint8Array>;
}
