/** The client of Feishu's server API. Open `call-api.ts` first. */
export type { ApiDefinition, ApiInput, BinaryAnswer, FileInput } from '@larkspur/catalog/api-definition';
export type { AppType } from './access-tokens.ts';
export type { CallOptions, UserTokenSource } from './call-options.ts';
export type { Clock } from './clock.ts';
export { type CallArguments, type Client, createClient, type RawCallOptions } from './create-client.ts';
export * from './errors.ts';
export type { FieldViolation, Help, PermissionViolation } from './failure-details.ts';
export { helpdeskHeader } from './helpdesk.ts';
export type { Logger } from './logger.ts';
export type { Answer } from './read-answer.ts';
export type { ClientOptions } from './settings.ts';
export {
  type SharedToken,
  type StoredToken,
  sharedTokens,
  type TokenOwner,
  type TokenSharing,
  type TokenStore,
} from './shared-tokens.ts';
export { type StoreAppOptions, storeApp } from './store-app.ts';
export { type ApiWithFiles, type FileCodec, withFiles } from './with-files.ts';
