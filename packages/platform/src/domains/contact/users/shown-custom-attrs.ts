import { type CustomAttrOptions, findCustomAttrs } from '../custom-attrs/custom-attrs.ts';
import type { CustomAttrValue, UserProfile } from '../profiles.ts';
import { directorySettings } from '../settings.ts';
import type { Reader, ShownIds } from '../shown-ids.ts';

/** The value of a custom field as answers show it. */
export interface ShownCustomAttr {
  type: string;
  id: string;
  value: {
    text?: string;
    url?: string;
    pc_url?: string;
    option_id?: string;
    option_value?: string;
    name?: string;
    picture_url?: string;
    generic_user?: { id: string; type: number };
  };
}

/** The people that a user's custom fields refer to. */
export function peopleInCustomAttrs({ custom_attrs = [] }: UserProfile): number[] {
  return custom_attrs.flatMap(({ value }) => value?.generic_user?.lark_id ?? []);
}

/**
 * The custom fields of several users. Those whose definition is gone are left out, and all of them when the administrator
 * has not opened custom fields to the API.
 */
export async function shownCustomAttrs(
  { db, caller }: Reader,
  show: ShownIds,
  profiles: readonly UserProfile[],
): Promise<ShownCustomAttr[][]> {
  if (!(await directorySettings(db, caller.tenantKey)).custom_attrs_open) return profiles.map(() => []);
  const ids = profiles.flatMap(({ custom_attrs = [] }) => custom_attrs.flatMap(({ id }) => id ?? []));
  const definitions = await findCustomAttrs(db, caller.tenantKey, ids);
  return profiles.map(({ custom_attrs = [] }) =>
    custom_attrs.flatMap((attr) => {
      const definition = definitions.get(attr.id ?? '');
      if (!definition) return [];
      const options: CustomAttrOptions | undefined = definition.options ? JSON.parse(definition.options) : undefined;
      return { type: definition.type, id: definition.id, value: shownValue(show, attr.value ?? {}, options) };
    }),
  );
}

function shownValue(
  show: ShownIds,
  { generic_user, ...value }: NonNullable<CustomAttrValue['value']>,
  options: CustomAttrOptions | undefined,
): ShownCustomAttr['value'] {
  if (generic_user) return { generic_user: { id: show.user(generic_user.lark_id), type: generic_user.type } };
  const option = options?.options.find((one) => one.id === value.option_id);
  if (!option) return value;
  return options?.option_type === 'PICTURE'
    ? { ...value, name: option.name ?? '', picture_url: option.value }
    : { ...value, option_value: option.value };
}
