import type { BaseRow } from '../../../store/tables/bitable.ts';
import { baseUrl } from '../../bitable/bases/create-base.ts';
import type { BaseCall } from '../../bitable/call.ts';

/** A Base as base/v3 gives it. Source: github larksuite/cli, `+base-create` (token, name, url). */
export function shownBase(call: BaseCall, base: BaseRow) {
  return {
    base_token: base.app_token,
    name: base.name,
    url: baseUrl(call, base),
    folder_token: base.folder_token,
    time_zone: base.time_zone,
  };
}
