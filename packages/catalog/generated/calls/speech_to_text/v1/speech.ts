// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Speech } from '../types.ts';

export interface FileRecognizeInput {
  data: {
    speech: Speech;
    config: {
      file_id: string;
      format: string;
      engine_type: string;
    };
  };
}

export interface FileRecognizeOutput {
  recognition_text: string;
}

/**
 * 识别语音文件 (ASR)
 * - POST /open-apis/speech_to_text/v1/speech/file_recognize
 * - Tokens: tenant
 * - Scopes (any one): speech_to_text:speech
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize
 */
export const fileRecognize: ApiDefinition<FileRecognizeInput, FileRecognizeOutput> = { id: 'speech_to_text.v1.speech.fileRecognize', method: 'POST', path: '/open-apis/speech_to_text/v1/speech/file_recognize', tokens: 't' };

export interface StreamRecognizeInput {
  data: {
    speech: Speech;
    config: {
      stream_id: string;
      sequence_id: number;
      action: number;
      format: string;
      engine_type: string;
    };
  };
}

export interface StreamRecognizeOutput {
  stream_id: string;
  sequence_id: number;
  recognition_text: string;
}

/**
 * 识别流式语音 (ASR)
 * - POST /open-apis/speech_to_text/v1/speech/stream_recognize
 * - Tokens: tenant
 * - Scopes (any one): speech_to_text:speech
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize
 */
export const streamRecognize: ApiDefinition<StreamRecognizeInput, StreamRecognizeOutput> = { id: 'speech_to_text.v1.speech.streamRecognize', method: 'POST', path: '/open-apis/speech_to_text/v1/speech/stream_recognize', tokens: 't' };
