// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Language, TalentIdentificationInfo, WebsiteDeliveryDto, WebsiteDeliveryInternship } from '../types.ts';

export interface CreateByAttachmentInput {
  path: {
    website_id: string;
  };
  data: {
    job_post_id: string;
    user_id: string;
    resume_file_id: string;
    channel_id?: string;
    /** ≤ 1 items */
    application_preferred_city_code_list?: string[];
    mobile_country_code?: string;
    mobile?: string;
    email?: string;
    identification?: TalentIdentificationInfo;
  };
}

export interface CreateByAttachmentOutput {
  task_id?: string;
}

/**
 * 根据简历附件创建招聘官网投递任务 · Create Application to Official Recruitment Website by Resume Attachment Analysis
 * - POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment
 * - Tokens: tenant
 * - Scopes (any one): hire:site_application
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment
 */
export const createByAttachment: ApiDefinition<CreateByAttachmentInput, CreateByAttachmentOutput> = { id: 'hire.v1.websiteDelivery.createByAttachment', method: 'POST', path: '/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment', tokens: 't', tier: 4 };

export interface CreateByResumeInput {
  path: {
    website_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    job_post_id: string;
    resume: {
      internship_list?: WebsiteDeliveryInternship[];
      basic_info: {
        nationality_id?: string;
        start_work_time?: number;
        current_home_address?: string;
        hometown_city_code?: string;
        mobile_country_code?: string;
        identification?: {
          identification_number?: string;
          identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9;
        };
        marital_status?: 1 | 2;
        mobile?: string;
        current_city_code?: string;
        experience_years?: number;
        gender?: 1 | 2 | 3;
        birthday?: number;
        name: string;
        preferred_city_code_list?: string[];
        resume_source_id?: string;
        age?: number;
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
        email?: string;
      };
      education_list?: {
        education_type?: 1 | 2 | 3 | 4 | 5;
        end_time?: number;
        end_time_v2?: number;
        field_of_study?: string;
        school?: string;
        start_time?: number;
        academic_ranking?: 5 | 10 | 20 | 30 | 50 | 51;
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
        degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 11 | 8 | 9;
      }[];
      self_evaluation?: {
        content?: string;
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
      };
      career_list?: WebsiteDeliveryInternship[];
      customized_data?: {
        object_id?: string;
        children?: {
          object_id?: string;
          value?: string;
        }[];
      }[];
      resume_attachment_id?: string;
      sns_list?: {
        sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
        link?: string;
      }[];
      works_list?: {
        desc?: string;
        link?: string;
        attachment?: {
          file_id?: string;
        };
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
      }[];
      award_list?: {
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
        desc?: string;
        title?: string;
        award_time?: number;
      }[];
      project_list?: {
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
        desc?: string;
        end_time?: number;
        link?: string;
        name?: string;
        role?: string;
        start_time?: number;
      }[];
      language_list?: {
        customized_data?: {
          object_id?: string;
          value?: string;
        }[];
        language?: Language;
        proficiency?: 1 | 2 | 3 | 4 | 5;
      }[];
    };
    user_id: string;
    application_preferred_city_code_list?: string[];
    channel_id?: string;
  };
}

export interface CreateByResumeOutput {
  delivery?: WebsiteDeliveryDto;
}

/**
 * 新建招聘官网投递 · Create Application to Official Recruitment Website
 * - POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume
 * - Tokens: tenant
 * - Scopes (any one): hire:site_application
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume
 */
export const createByResume: ApiDefinition<CreateByResumeInput, CreateByResumeOutput> = { id: 'hire.v1.websiteDelivery.createByResume', method: 'POST', path: '/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume', tokens: 't', tier: 4 };
