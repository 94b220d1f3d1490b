import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { changeUser } from '../../users/change-user.ts';
import { openChange } from '../../users/open-write.ts';
import type { UserFields } from '../../users/user-write.ts';

/** What a field becomes that a full replacement does not write. `is_frozen` is no profile field and stays (inferred). */
const empty: UserFields = {
  en_name: '',
  nickname: '',
  email: '',
  mobile_visible: true,
  gender: 0,
  avatar_key: '',
  leader_user_id: '',
  city: '',
  country: '',
  work_station: '',
  join_time: 0,
  employee_no: '',
  custom_attrs: [],
  enterprise_email: '',
  description: '',
  job_title: '',
  geo: '',
  dotted_line_leader_user_ids: [],
};

/** Superseded by `patch`: writes all fields, absent ones too. */
export const update = handle(user.update, async (call) => {
  const { ids, input } = call;
  const write = await openChange(call, input.params, ids.larkId(input.path.user_id), 'update');
  return changeUser(write, { ...empty, ...input.data });
});
