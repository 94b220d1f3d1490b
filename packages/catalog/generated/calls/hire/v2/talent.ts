// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  BaseBilingualWithId,
  CompositeTalentCareerInfo,
  CustomizedData,
  Language,
  RegistrationBasicInfo,
  TalentInterviewRegistrationSimple,
  UserIdType,
} from '../types.ts';

export interface GetInput {
  path: {
    talent_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  talent_id?: string;
  basic_info?: {
    name: string;
    mobile_number?: string;
    mobile_code?: string;
    email?: string;
    experience_years?: number;
    age?: number;
    nationality_code?: string;
    gender?: 1 | 2 | 3;
    current_location_code?: string;
    hometown_location_code?: string;
    preferred_location_code_list?: string[];
    home_address?: string;
    identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9;
    identification_number?: string;
    birthday?: number;
    marital_status?: 1 | 2;
    customized_data_list?: CustomizedData[];
    hukou_location_code?: string;
    update_time?: string;
    create_time?: string;
    confidential?: 1 | 2;
  };
  education_list?: {
    degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    school_name?: string;
    major?: string;
    start_time?: string;
    end_time?: string;
    education_type?: 1 | 2 | 3 | 4 | 5;
    academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1;
    tag_list?: number[];
    customized_data_list?: CustomizedData[];
  }[];
  career_list?: CompositeTalentCareerInfo[];
  project_list?: {
    project_name?: string;
    role?: string;
    link?: string;
    description?: string;
    start_time?: string;
    end_time?: string;
    customized_data_list?: CustomizedData[];
  }[];
  works_list?: {
    id?: string;
    link?: string;
    description?: string;
    customized_data_list?: CustomizedData[];
  }[];
  award_list?: {
    award_name?: string;
    award_time?: string;
    description?: string;
    customized_data_list?: CustomizedData[];
  }[];
  language_list?: {
    language?: Language;
    proficiency?: 1 | 2 | 3 | 4 | 5;
    customized_data_list?: CustomizedData[];
  }[];
  sns_list?: {
    sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
    link?: string;
    customized_data_list?: CustomizedData[];
  }[];
  resume_source_list?: BaseBilingualWithId[];
  internship_list?: CompositeTalentCareerInfo[];
  customized_data_list?: {
    module_id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
    children?: CustomizedData[];
  }[];
  resume_attachment_id_list?: string[];
  resume_attachment_list?: {
    id?: string;
    name?: string;
    mime?: string;
    create_time?: string;
  }[];
  interview_registration_list?: TalentInterviewRegistrationSimple[];
  registration_list?: RegistrationBasicInfo[];
  is_onboarded?: false | true;
  is_in_agency_period?: false | true;
  top_degree?: number;
  talent_pool_id_list?: string[];
  talent_folder_ref_list_v2?: {
    name?: string;
    folder_id?: string;
    owner_id?: string;
    add_time?: string;
  }[];
  tag_list?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    type?: 1 | 2;
  }[];
  similar_info_v2?: {
    is_similar_talent?: boolean;
    similar_talent_id_list?: string[];
  };
  block_info?: {
    blocked_time?: string;
    creator_id?: string;
    reason?: string;
  };
  talent_pool_ref_list_v2?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    add_time?: string;
  }[];
  note_list_v2?: {
    id?: string;
    talent_id?: string;
    application_id?: string;
    create_time?: string;
    update_time?: string;
    creator_id?: string;
    content?: string;
    privacy?: 1 | 2;
  }[];
}

/**
 * 获取人才详情 · Get talent details
 * - GET /open-apis/hire/v2/talents/:talent_id
 * - Tokens: tenant, user
 * - Scopes (any one): hire:people_cli, hire:talent, hire:talent:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:note, hire:note:readonly, hire:talent_blocklist, hire:talent_blocklist:readonly, hire:talent_folder, hire:talent_folder:readonly, hire:talent_tag, hire:talent_tag:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v2.talent.get', method: 'GET', path: '/open-apis/hire/v2/talents/:talent_id', tokens: 'tu', tier: 8 };
