// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { WebsiteDeliveryDto } from '../types.ts';

export interface GetInput {
  path: {
    website_id: string;
    delivery_task_id: string;
  };
}

export interface GetOutput {
  status?: 0 | 1 | 2 | 3;
  delivery?: WebsiteDeliveryDto;
  status_msg?: string;
  extra_info?: string;
}

/**
 * 获取招聘官网投递任务结果 · Obtain Resume Analysis and Create Application Result of Official Recruitment Website
 * - GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id
 * - Tokens: tenant
 * - Scopes (any one): hire:site_application, hire:site_application:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.websiteDeliveryTask.get', method: 'GET', path: '/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id', tokens: 't', tier: 4 };
