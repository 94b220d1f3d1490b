import { reject } from '../../../gateway/reject.ts';
import type { BaseRow } from '../../../store/tables/bitable.ts';
import { type BaseCall, operatorOf } from '../call.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { readField, type WrittenField } from '../fields/new-field.ts';
import { TimeZone } from '../formula/time-zone.ts';
import { newBaseId } from '../ids.ts';
import { defaultNames, readAppName } from '../names.ts';
import { createTable } from '../tables/create-table.ts';
import { addBase } from './queries.ts';

/** Records without values in the table of a new Base; published examples show ten (the number is inferred from them). */
const emptyRecords = 10;

/** Source: Bases that name no time zone are in China's (inferred). */
const defaultTimeZone = 'Asia/Shanghai';

const folderForm = /^[0-9A-Za-z]{10,50}$/;

export interface NewBase {
  readonly name?: string | undefined;
  readonly folder_token?: string | undefined;
  readonly time_zone?: string | undefined;
}

/** Adds a Base without tables, owned by the caller. Throws 1254031, 1254702, and 1254001 for a time zone that is none. */
export async function addEmptyBase(call: BaseCall, written: NewBase): Promise<BaseRow> {
  const { platform, caller, now } = call;
  const base: BaseRow = {
    app_token: newBaseId(platform, 'base'),
    tenant_key: caller.tenantKey,
    name: readAppName(written.name || defaultNames[platform.settings.brand].base),
    folder_token: readFolder(call, written.folder_token),
    time_zone: readTimeZone(written.time_zone),
    is_advanced: 0,
    revision: 1,
    owner_id: operatorOf(caller),
    create_time: now,
  };
  await call.db.run(addBase, base);
  return base;
}

/** Adds a Base with its first table, as it is when a person makes one. Source: `app/create`; Bases seen live. */
export async function createBase(call: BaseCall, written: NewBase): Promise<{ base: BaseRow; tableId: string }> {
  const base = await addEmptyBase(call, written);
  const names = defaultNames[call.platform.settings.brand];
  const { table } = await createTable(call, {
    app_token: base.app_token,
    name: names.table,
    viewName: names.view,
    fields: await defaultFields(call, base.app_token),
    emptyRecords,
  });
  return { base, tableId: table.table_id };
}

/** A text, a single select, a date and an attachment: what the first table of a Base was seen to have. */
async function defaultFields(call: BaseCall, appToken: string): Promise<Field[]> {
  const names = defaultNames[call.platform.settings.brand];
  const written: readonly WrittenField[] = [
    { field_name: names.text, type: 1 },
    { field_name: names.select, type: 3 },
    { field_name: names.date, type: 5 },
    { field_name: names.attachment, type: 17 },
  ];
  return Promise.all(written.map((field) => readField(call, appToken, field)));
}

/** Folders are the drive's: what looks like the token of one is taken for one. */
function readFolder(call: BaseCall, written = ''): string {
  if (written === '') return '';
  if (!folderForm.test(written)) throw reject(codes.driveNodeNotExist, { because: `"${written}" is no folder_token` });
  call.note(
    'Whether the folder exists and the caller may edit it is not checked here; Feishu answers 1254701 or 1254702.',
  );
  return written;
}

function readTimeZone(written = ''): string {
  if (written === '') return defaultTimeZone;
  if (!TimeZone.isName(written)) throw reject(codes.wrongRequestBody, { because: `"${written}" is no time zone` });
  return written;
}

/** Where people open a Base. Source: `app/create`, `url`. */
export function baseUrl({ platform }: Pick<BaseCall, 'platform'>, { app_token }: Pick<BaseRow, 'app_token'>): string {
  return `${platform.publicUrl()}/base/${app_token}`;
}
