import type { ApiDefinition, BinaryAnswer } from '@larkspur/catalog/api-definition';
import { fileOf } from './file-answer.ts';
import { formOf } from './form-data.ts';

/** How the files of an API are written and read. */
export interface FileCodec {
  formOf(data: unknown): Promise<FormData>;
  /** Nothing where the answer is not a file but JSON, as failures are. */
  fileOf(response: Response): BinaryAnswer | undefined;
}

/** A definition that brings along what its files need, so that programs without files do not carry that. */
export interface ApiWithFiles {
  readonly files?: FileCodec;
}

/** Lets the client send and receive the files of an API. `@larkspur/client/<project>/<version>/<resource>` has done it. */
export function withFiles<Api extends ApiDefinition>(api: Api): Api & ApiWithFiles {
  return { ...api, files: { formOf, fileOf } };
}
