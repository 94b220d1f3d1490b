// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface DetectInput {
  data: {
    text: string;
  };
}

export interface DetectOutput {
  language: string;
}

/**
 * 识别文本语种 · Text language recognition
 * - POST /open-apis/translation/v1/text/detect
 * - Tokens: tenant
 * - Scopes (any one): translation:text
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect
 */
export const detect: ApiDefinition<DetectInput, DetectOutput> = { id: 'translation.v1.text.detect', method: 'POST', path: '/open-apis/translation/v1/text/detect', tokens: 't' };

export interface TranslateInput {
  data: {
    source_language: string;
    text: string;
    target_language: string;
    glossary?: {
      from: string;
      to: string;
    }[];
  };
}

export interface TranslateOutput {
  text: string;
}

/**
 * 翻译文本 · Translate text
 * - POST /open-apis/translation/v1/text/translate
 * - Tokens: tenant
 * - Scopes (any one): translation:text
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate
 */
export const translate: ApiDefinition<TranslateInput, TranslateOutput> = { id: 'translation.v1.text.translate', method: 'POST', path: '/open-apis/translation/v1/text/translate', tokens: 't' };
