// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  path: {
    user_id: string;
  };
  params?: {
    is_cropped?: boolean;
    user_id_type?: UserIdType;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 下载人脸图片
 * - GET /open-apis/acs/v1/users/:user_id/face
 * - Tokens: tenant
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'acs.v1.userFace.get', method: 'GET', path: '/open-apis/acs/v1/users/:user_id/face', tokens: 't', binary: true };

export interface UpdateInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    files: FileInput;
    file_type: string;
    file_name: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 上传人脸图片
 * - PUT /open-apis/acs/v1/users/:user_id/face
 * - Tokens: tenant
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'acs.v1.userFace.update', method: 'PUT', path: '/open-apis/acs/v1/users/:user_id/face', tokens: 't', multipart: true };
