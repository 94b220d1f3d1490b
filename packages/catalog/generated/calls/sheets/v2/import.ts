// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    file: unknown[];
    name: string;
    folderToken?: string;
  };
}

export interface CreateOutput {
  ticket?: string;
}

/**
 * 导入表格
 * - POST /open-apis/sheets/v2/import
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.import.create', method: 'POST', path: '/open-apis/sheets/v2/import', tokens: 'tu' };
