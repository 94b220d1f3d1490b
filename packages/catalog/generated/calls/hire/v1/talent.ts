// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type {
  BaseBilingualWithId,
  Identification,
  Language,
  RegistrationBasicInfo,
  TalentCityInfo,
  TalentCombinedAwardInfo,
  TalentCombinedCareerInfo,
  TalentCombinedEducationInfo,
  TalentCombinedLanguageInfo,
  TalentCombinedProjectInfo,
  TalentCombinedSnsInfo,
  TalentCombinedWorkInfo,
  TalentCustomizedDataChild,
  TalentCustomizedDataObjectValue,
  TalentIdentificationInfo,
  TalentInterviewRegistrationSimple,
  TalentNationality,
  TalentSelfEvaluation,
  UserIdType,
} from '../types.ts';

export interface AddToFolderInput {
  data: {
    /** 1–200 items */
    talent_id_list: string[];
    folder_id: string;
  };
}

export interface AddToFolderOutput {
  talent_id_list?: string[];
  folder_id?: string;
}

/**
 * 将人才加入指定文件夹 · Add talents to folder
 * - POST /open-apis/hire/v1/talents/add_to_folder
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent_folder_association
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder
 */
export const addToFolder: ApiDefinition<AddToFolderInput, AddToFolderOutput> = { id: 'hire.v1.talent.addToFolder', method: 'POST', path: '/open-apis/hire/v1/talents/add_to_folder', tokens: 't', tier: 4 };

export interface BatchGetIdInput {
  data?: {
    mobile_code?: string;
    mobile_number_list?: string[];
    email_list?: string[];
    identification_type?: number;
    identification_number_list?: string[];
  };
}

export interface BatchGetIdOutput {
  talent_list?: {
    talent_id?: string;
    mobile_code?: string;
    mobile_number?: string;
    email?: string;
    identification_type?: number;
    identification_number?: string;
    is_onboarded?: false | true;
  }[];
}

/**
 * 批量获取人才ID · Get talent ID by mobile or email
 * - POST /open-apis/hire/v1/talents/batch_get_id
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Scopes of single fields: hire:talent_onboard_status:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id
 */
export const batchGetId: ApiDefinition<BatchGetIdInput, BatchGetIdOutput> = { id: 'hire.v1.talent.batchGetId', method: 'POST', path: '/open-apis/hire/v1/talents/batch_get_id', tokens: 't', tier: 4 };

export interface CombinedCreateInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    init_source_id?: string;
    resume_source_id?: string;
    /** ≤ 100 items */
    folder_id_list?: string[];
    creator_id?: string;
    creator_account_type?: 1 | 3;
    resume_attachment_id?: string;
    basic_info: {
      name: string;
      mobile?: string;
      mobile_country_code?: string;
      email?: string;
      identification?: TalentIdentificationInfo;
      start_work_time?: string;
      birthday?: string;
      gender?: 1 | 2 | 3;
      nationality_id?: string;
      current_city_code?: string;
      hometown_city_code?: string;
      customized_data?: TalentCustomizedDataObjectValue[];
    };
    /** ≤ 100 items */
    education_list?: TalentCombinedEducationInfo[];
    /** ≤ 100 items */
    career_list?: TalentCombinedCareerInfo[];
    /** ≤ 100 items */
    project_list?: TalentCombinedProjectInfo[];
    /** ≤ 100 items */
    works_list?: TalentCombinedWorkInfo[];
    /** ≤ 100 items */
    award_list?: TalentCombinedAwardInfo[];
    /** ≤ 100 items */
    language_list?: TalentCombinedLanguageInfo[];
    /** ≤ 100 items */
    sns_list?: TalentCombinedSnsInfo[];
    /** ≤ 100 items */
    preferred_city_code_list?: string[];
    self_evaluation?: TalentSelfEvaluation;
    customized_data?: TalentCustomizedDataObjectValue[];
  };
}

export interface CombinedCreateOutput {
  talent_id?: string;
  creator_id?: string;
  creator_account_type?: 1 | 3;
}

/**
 * 创建人才 · Create talent
 * - POST /open-apis/hire/v1/talents/combined_create
 * - Tokens: tenant
 * - Scopes (any one): hire:talent
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create
 */
export const combinedCreate: ApiDefinition<CombinedCreateInput, CombinedCreateOutput> = { id: 'hire.v1.talent.combinedCreate', method: 'POST', path: '/open-apis/hire/v1/talents/combined_create', tokens: 't', tier: 4 };

export interface CombinedUpdateInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    talent_id: string;
    init_source_id?: string;
    /** ≤ 100 items */
    folder_id_list?: string[];
    operator_id?: string;
    operator_account_type?: 1 | 3;
    resume_attachment_id?: string;
    basic_info: {
      name?: string;
      mobile?: string;
      mobile_country_code?: string;
      email?: string;
      identification?: TalentIdentificationInfo;
      start_work_time?: string;
      birthday?: string;
      gender?: 1 | 2 | 3;
      nationality_id?: string;
      current_city_code?: string;
      hometown_city_code?: string;
      customized_data?: TalentCustomizedDataObjectValue[];
    };
    /** ≤ 100 items */
    education_list?: TalentCombinedEducationInfo[];
    /** ≤ 100 items */
    career_list?: TalentCombinedCareerInfo[];
    /** ≤ 100 items */
    project_list?: TalentCombinedProjectInfo[];
    /** ≤ 100 items */
    works_list?: TalentCombinedWorkInfo[];
    /** ≤ 100 items */
    award_list?: TalentCombinedAwardInfo[];
    /** ≤ 100 items */
    language_list?: TalentCombinedLanguageInfo[];
    /** ≤ 100 items */
    sns_list?: TalentCombinedSnsInfo[];
    /** ≤ 100 items */
    preferred_city_code_list?: string[];
    self_evaluation?: TalentSelfEvaluation;
    customized_data?: TalentCustomizedDataObjectValue[];
    only_parse_resume_update_talent?: boolean;
  };
}

export interface CombinedUpdateOutput {
  talent_id?: string;
  operator_id?: string;
  operator_account_type?: 1 | 3;
}

/**
 * 更新人才 · Update talent information
 * - POST /open-apis/hire/v1/talents/combined_update
 * - Tokens: tenant
 * - Scopes (any one): hire:talent
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update
 */
export const combinedUpdate: ApiDefinition<CombinedUpdateInput, CombinedUpdateOutput> = { id: 'hire.v1.talent.combinedUpdate', method: 'POST', path: '/open-apis/hire/v1/talents/combined_update', tokens: 't', tier: 4 };

export interface GetInput {
  path: {
    talent_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  talent?: {
    id?: string;
    is_in_agency_period?: false | true;
    is_onboarded?: false | true;
    basic_info?: {
      name: string;
      mobile?: string;
      mobile_code?: string;
      mobile_country_code?: string;
      email?: string;
      experience_years?: number;
      age?: number;
      nationality?: TalentNationality;
      gender?: 1 | 2 | 3;
      current_city?: TalentCityInfo;
      hometown_city?: TalentCityInfo;
      preferred_city_list?: TalentCityInfo[];
      identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9;
      identification_number?: string;
      identification?: Identification;
      birthday?: number;
      creator_id?: string;
      marital_status?: 1 | 2;
      current_home_address?: string;
      customized_data_list?: TalentCustomizedDataChild[];
      modify_time?: string;
      hukou_location_code?: string;
    };
    education_list?: {
      id?: string;
      degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 11 | 8 | 9;
      school?: string;
      field_of_study?: string;
      start_time?: string;
      end_time?: string;
      end_time_v2?: string;
      education_type?: 1 | 2 | 3 | 4 | 5;
      academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1;
      tag_list?: (1 | 2 | 3 | 4)[];
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    career_list?: {
      id?: string;
      company?: string;
      title?: string;
      desc?: string;
      start_time?: string;
      end_time?: string;
      career_type?: 1 | 2 | 3 | 4;
      tag_list?: (5 | 6 | 14 | 10)[];
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    project_list?: {
      id?: string;
      name?: string;
      role?: string;
      link?: string;
      desc?: string;
      start_time?: string;
      end_time?: string;
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    works_list?: {
      id?: string;
      link?: string;
      desc?: string;
      name?: string;
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    award_list?: {
      id?: string;
      title?: string;
      award_time?: string;
      desc?: string;
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    language_list?: {
      id?: string;
      language?: Language;
      proficiency?: 1 | 2 | 3 | 4 | 5;
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    sns_list?: {
      id?: string;
      sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
      link?: string;
      customized_data_list?: TalentCustomizedDataChild[];
    }[];
    resume_source_list?: BaseBilingualWithId[];
    interview_registration_list?: TalentInterviewRegistrationSimple[];
    registration_list?: RegistrationBasicInfo[];
    resume_attachment_id_list?: string[];
    customized_data_list?: {
      object_id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
      children?: TalentCustomizedDataChild[];
    }[];
    top_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    first_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  };
}

/**
 * 获取人才信息
 * - GET /open-apis/hire/v1/talents/:talent_id
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.talent.get', method: 'GET', path: '/open-apis/hire/v1/talents/:talent_id', tokens: 't', tier: 8 };

export interface ListInput {
  params?: {
    keyword?: string;
    /** int64 */
    update_start_time?: string;
    /** int64 */
    update_end_time?: string;
    /** ≤ 20; default 10 */
    page_size?: number;
    /** default 1 */
    sort_by?: 1 | 2 | 3 | 4;
    page_token?: string;
    user_id_type?: UserIdType;
    query_option?: 'ignore_empty_error';
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    is_in_agency_period?: false | true;
    is_onboarded?: false | true;
    basic_info?: {
      name: string;
      mobile?: string;
      mobile_code?: string;
      mobile_country_code?: string;
      email?: string;
      experience_years?: number;
      age?: number;
      nationality?: TalentNationality;
      gender?: 1 | 2 | 3;
      current_city?: TalentCityInfo;
      hometown_city?: TalentCityInfo;
      preferred_city_list?: TalentCityInfo[];
      identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9;
      identification_number?: string;
      identification?: Identification;
      birthday?: number;
      creator_id?: string;
      marital_status?: 1 | 2;
      current_home_address?: string;
      modify_time?: string;
    };
    education_list?: {
      id?: string;
      degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 11 | 8 | 9;
      school?: string;
      field_of_study?: string;
      start_time?: string;
      end_time?: string;
      end_time_v2?: string;
      education_type?: 1 | 2 | 3 | 4 | 5;
      academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1;
      tag_list?: (1 | 2 | 3 | 4)[];
    }[];
    career_list?: {
      id?: string;
      company?: string;
      title?: string;
      desc?: string;
      start_time?: string;
      end_time?: string;
      career_type?: 1 | 2 | 3 | 4;
      tag_list?: (5 | 6 | 14 | 10)[];
    }[];
    project_list?: {
      id?: string;
      name?: string;
      role?: string;
      link?: string;
      desc?: string;
      start_time?: string;
      end_time?: string;
    }[];
    works_list?: {
      id?: string;
      link?: string;
      desc?: string;
      name?: string;
    }[];
    award_list?: {
      id?: string;
      title?: string;
      award_time?: string;
      desc?: string;
    }[];
    language_list?: {
      id?: string;
      language?: Language;
      proficiency?: 1 | 2 | 3 | 4 | 5;
    }[];
    sns_list?: {
      id?: string;
      sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
      link?: string;
    }[];
    resume_source_list?: BaseBilingualWithId[];
    interview_registration_list?: {
      id?: string;
      registration_time?: number;
    }[];
    resume_attachment_id_list?: string[];
    top_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    first_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  }[];
}

/**
 * 获取人才列表 · Get talent list
 * - GET /open-apis/hire/v1/talents
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.talent.list', method: 'GET', path: '/open-apis/hire/v1/talents', tokens: 't', tier: 8, paged: true, items: 'items' };

export interface OnboardStatusInput {
  path: {
    talent_id: string;
  };
  data: {
    operation: 1 | 2;
    onboard_time?: string;
    overboard_time?: string;
  };
}

export type OnboardStatusOutput = UnknownFields;

/**
 * 更新人才在职状态 · Update Talent Onboard Status
 * - POST /open-apis/hire/v1/talents/:talent_id/onboard_status
 * - Tokens: tenant
 * - Scopes (any one): hire:talent
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status
 */
export const onboardStatus: ApiDefinition<OnboardStatusInput, OnboardStatusOutput> = { id: 'hire.v1.talent.onboardStatus', method: 'POST', path: '/open-apis/hire/v1/talents/:talent_id/onboard_status', tokens: 't', tier: 2 };

export interface RemoveToFolderInput {
  data: {
    /** 1–200 items */
    talent_id_list: string[];
    folder_id: string;
  };
}

export interface RemoveToFolderOutput {
  talent_id_list?: string[];
  folder_id?: string;
}

/**
 * 将人才从指定文件夹移除 · Remove talent from specified folder
 * - POST /open-apis/hire/v1/talents/remove_to_folder
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_folder_association
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder
 */
export const removeToFolder: ApiDefinition<RemoveToFolderInput, RemoveToFolderOutput> = { id: 'hire.v1.talent.removeToFolder', method: 'POST', path: '/open-apis/hire/v1/talents/remove_to_folder', tokens: 't', tier: 7 };

export interface TagInput {
  path: {
    talent_id: string;
  };
  data: {
    operation: 1 | 2;
    tag_id_list: string[];
  };
}

export type TagOutput = UnknownFields;

/**
 * 操作人才标签 · Operate Talent Tag
 * - POST /open-apis/hire/v1/talents/:talent_id/tag
 * - Tokens: tenant
 * - Scopes (any one): hire:talent
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag
 */
export const tag: ApiDefinition<TagInput, TagOutput> = { id: 'hire.v1.talent.tag', method: 'POST', path: '/open-apis/hire/v1/talents/:talent_id/tag', tokens: 't', tier: 8 };
