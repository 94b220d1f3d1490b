// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  params?: {
    open_id?: string;
    employee_id?: string;
  };
  data: {
    image: FileInput;
  };
}

export interface CreateOutput {
  face_uid?: unknown;
}

/**
 * 上传人脸基准图片
 * - POST /open-apis/face_verify/v1/upload_face_image
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'faceVerify.v1.uploadFaceImage.create', method: 'POST', path: '/open-apis/face_verify/v1/upload_face_image', tokens: 't', multipart: true };
