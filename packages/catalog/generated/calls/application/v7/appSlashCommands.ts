// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    command: string;
    description: string;
    description_i18n?: string[];
    icon_key?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/application/v7/app_slash_commands
 * - Tokens: tenant, user
 * - Scopes (any one): application:app_slash_command:write
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'application.v7.appSlashCommands.create', method: 'POST', path: '/open-apis/application/v7/app_slash_commands', tokens: 'tu' };

export interface ListInput {
  params?: {
    command_id?: string;
    command?: string;
    description?: string;
    description_i18n?: string[];
    icon_key?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/application/v7/app_slash_commands
 * - Tokens: tenant, user
 * - Scopes (any one): application:app_slash_command:write
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'application.v7.appSlashCommands.list', method: 'GET', path: '/open-apis/application/v7/app_slash_commands', tokens: 'tu' };
