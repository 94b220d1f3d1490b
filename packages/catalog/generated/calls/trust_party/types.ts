// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { AvatarInfo, DepartmentI18nName } from '../shared-types.ts';

export interface CollaborationTenant {
  tenant_key?: string;
  tenant_name?: string;
  i18n_tenant_name?: DepartmentI18nName;
  tenant_short_name?: string;
  i18n_tenant_short_name?: DepartmentI18nName;
  connect_time?: number;
  tenant_tag?: string;
  i18n_tenant_tag?: DepartmentI18nName;
  avatar?: AvatarInfo;
  brand?: string;
}

export interface CollaborationUserId {
  user_id?: string;
  open_id?: string;
  union_id?: string;
}
