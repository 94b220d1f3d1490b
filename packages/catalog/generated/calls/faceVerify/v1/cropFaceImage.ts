// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    raw_image: FileInput;
  };
}

export interface CreateOutput {
  face_image?: unknown;
}

/**
 * 裁剪人脸图片
 * - POST /open-apis/face_verify/v1/crop_face_image
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'faceVerify.v1.cropFaceImage.create', method: 'POST', path: '/open-apis/face_verify/v1/crop_face_image', tokens: 't', multipart: true };
