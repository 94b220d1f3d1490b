// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { Enum } from '../types.ts';

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data?: {
    employment_id_list?: string[];
    contract_id_list?: string[];
  };
}

export interface SearchOutput {
  items?: {
    id?: string;
    effective_time?: string;
    contract_end_date?: string;
    expiration_time?: string;
    employment_id?: string;
    contract_type?: Enum;
    first_party_company_id?: string;
    person_id?: string;
    duration_type?: Enum;
    contract_number?: string;
    signing_type?: Enum;
    contract_status?: Enum;
    renewal_status?: Enum;
    signing_times?: number;
    original_contract?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索合同 · Search Contract
 * - POST /open-apis/corehr/v2/contracts/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:contract:read, corehr:contract:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.company:read, corehr:contract.company:write, corehr:contract.period:read, corehr:contract.period:write, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.contract.search', method: 'POST', path: '/open-apis/corehr/v2/contracts/search', tokens: 't', tier: 4, paged: true, items: 'items' };
