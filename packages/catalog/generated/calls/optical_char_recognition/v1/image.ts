// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface BasicRecognizeInput {
  data?: {
    image?: string;
  };
}

export interface BasicRecognizeOutput {
  text_list: string[];
}

/**
 * 识别图片中的文字 · Recognize text in pictures
 * - POST /open-apis/optical_char_recognition/v1/image/basic_recognize
 * - Tokens: tenant
 * - Scopes (any one): optical_char_recognition:image
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize
 */
export const basicRecognize: ApiDefinition<BasicRecognizeInput, BasicRecognizeOutput> = { id: 'optical_char_recognition.v1.image.basicRecognize', method: 'POST', path: '/open-apis/optical_char_recognition/v1/image/basic_recognize', tokens: 't' };
