// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    spreadsheetToken: string;
  };
  data: {
    url?: string;
    spreadsheet_token?: string;
    sheet_id?: string;
    range: string;
    image: unknown[];
    name: string;
  };
}

export interface CreateOutput {
  spreadsheetToken?: string;
  updatedRange?: string;
  revision?: number;
}

/**
 * 写入图片
 * - POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, sheets:spreadsheet
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'sheets.v2.spreadsheets.valuesImage.create', method: 'POST', path: '/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image', tokens: 'tu', tier: 11 };
