import { reject } from '../../../gateway/reject.ts';
import type { CustomAttrRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findCustomAttrs } from '../custom-attrs/custom-attrs.ts';
import type { CustomAttrValue } from '../profiles.ts';
import { findWrittenUsers } from '../written-ids.ts';
import { lengthOf } from './check-identity.ts';
import type { UserFields, UserWrite } from './user-write.ts';

type WrittenAttr = NonNullable<UserFields['custom_attrs']>[number];
type WrittenValue = NonNullable<WrittenAttr['value']>;

/** Of a text, in characters. Source: custom_attrs in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create`. */
const textLength = 100;

/** The values of custom fields as they are to be stored. Throws the code of the first that breaks a rule. */
export async function customAttrValues(write: UserWrite, written: readonly WrittenAttr[]): Promise<CustomAttrValue[]> {
  if (written.length === 0) return [];
  if (written.some((attr) => !attr.id)) throw reject(codes.customAttrWithoutId);
  const definitions = write.settings.custom_attrs_open
    ? await findCustomAttrs(
        write.db,
        write.caller.tenantKey,
        written.map((attr) => attr.id as string),
      )
    : new Map<string, CustomAttrRow>();
  const values: CustomAttrValue[] = [];
  for (const { id, type, value } of written) {
    const definition = definitions.get(id as string);
    if (!definition) throw reject(codes.customAttrUnknown);
    if (type !== undefined && type !== definition.type) throw reject(codes.paramInvalid);
    if (!value) throw reject(codes.customAttrWithoutValue);
    values.push({ type: definition.type, id: definition.id, value: await checkedValue(write, definition, value) });
  }
  return values;
}

async function checkedValue(
  write: UserWrite,
  { type, options }: CustomAttrRow,
  value: WrittenValue,
): Promise<NonNullable<CustomAttrValue['value']>> {
  const { text = '', url = '', pc_url, option_id, generic_user } = value;
  if (lengthOf(text) > textLength) throw reject(codes.paramInvalid);
  switch (type) {
    case 'TEXT':
      if (text === '') throw reject(codes.customAttrWithoutValue);
      return { text };
    case 'HREF':
      if (text === '') throw reject(codes.customAttrWithoutText);
      if (url === '') throw reject(codes.customAttrWithoutUrl);
      if (![url, pc_url ?? url].every((address) => /^https?:\/\//.test(address))) throw reject(codes.paramInvalid);
      return { text, url, ...(pc_url !== undefined && { pc_url }) };
    case 'GENERIC_USER': {
      if (!generic_user) throw reject(codes.customAttrWithoutValue);
      return { generic_user: { lark_id: await referredUser(write, generic_user.id), type: generic_user.type } };
    }
    default: {
      if (!option_id) throw reject(codes.customAttrWithoutValue);
      const known: { options: { id: string }[] } = JSON.parse(options);
      if (!known.options.some((option) => option.id === option_id)) throw reject(codes.paramInvalid);
      return { option_id };
    }
  }
}

/**
 * The person that a value refers to. Creation takes the id type of the call, a change always a user_id.
 * Source: generic_user in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create` and `…/patch`.
 */
async function referredUser(write: UserWrite, id: string): Promise<number> {
  const type = write.act === 'create' ? write.types.user_id_type : 'user_id';
  const larkId = (await findWrittenUsers(write, [id], type)).get(id);
  if (larkId === undefined) throw reject(codes.paramInvalid);
  return larkId;
}
