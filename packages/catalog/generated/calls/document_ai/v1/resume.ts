// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface ParseInput {
  data: {
    file: FileInput;
  };
}

export interface ParseOutput {
  resumes?: {
    file_md5?: string;
    content?: string;
    new_content?: string;
    name?: string;
    email?: string;
    mobile?: string;
    mobile_is_virtual?: boolean;
    country_code?: string;
    educations?: {
      school?: string;
      start_date?: string;
      start_time?: string;
      end_date?: string;
      end_time?: string;
      major?: string;
      degree?: string;
      qualification?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    }[];
    careers?: {
      company?: string;
      start_date?: string;
      start_time?: string;
      end_date?: string;
      end_time?: string;
      title?: string;
      type?: 1 | 2;
      type_str?: string;
      job_description?: string;
    }[];
    projects?: {
      name?: string;
      title?: string;
      start_date?: string;
      start_time?: string;
      end_date?: string;
      end_time?: string;
      description?: string;
    }[];
    work_year?: number;
    date_of_birth?: string;
    gender?: 0 | 1 | 2;
    willing_positions?: string[];
    current_location?: string;
    willing_locations?: string[];
    home_location?: string;
    languages?: {
      level?: number;
      description?: string;
    }[];
    awards?: {
      award?: string;
      date?: string;
      description?: string;
    }[];
    certificates?: {
      name?: string;
      desc?: string;
    }[];
    competitions?: {
      name?: string;
      desc?: string;
    }[];
    self_evaluation?: string;
    urls?: string[];
    social_links?: string[];
  }[];
}

/**
 * 识别文件中的简历信息
 * - POST /open-apis/document_ai/v1/resume/parse
 * - Tokens: tenant
 * - Scopes (any one): document_ai:resume:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse
 */
export const parse: ApiDefinition<ParseInput, ParseOutput> = { id: 'document_ai.v1.resume.parse', method: 'POST', path: '/open-apis/document_ai/v1/resume/parse', tokens: 't', multipart: true, tier: 7 };
