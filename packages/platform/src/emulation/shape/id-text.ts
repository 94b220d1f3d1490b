/** Ids in the form that Feishu gives them, made from 32 hex digits. */

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

type Form = (hex: string) => string;

/**
 * Forms by the name of the field. Source: the example values of the API pages, on most of which an id is a number of 19
 * digits.
 */
const forms: Readonly<Record<string, Form>> = {
  open_id: (hex) => `ou_${hex}`,
  union_id: (hex) => `on_${hex}`,
  user_id: (hex) => hex.slice(-8),
  employee_id: (hex) => hex.slice(-8),
  open_department_id: (hex) => `od-${hex}`,
  department_id: (hex) => `od-${hex}`,
  app_id: (hex) => `cli_${hex.slice(-16)}`,
  tenant_key: (hex) => hex.slice(-16),
  chat_id: (hex) => `oc_${hex}`,
  open_chat_id: (hex) => `oc_${hex}`,
  meeting_chat_id: (hex) => `oc_${hex}`,
  message_id: (hex) => `om_${hex}`,
  open_message_id: (hex) => `om_${hex}`,
  image_key: (hex) => `img_v3_${uuid(hex)}g`,
  file_key: (hex) => `file_v3_${uuid(hex)}g`,
  guid: uuid,
  uuid,
  client_token: uuid,
  approval_code: (hex) => uuid(hex).toUpperCase(),
  instance_code: (hex) => uuid(hex).toUpperCase(),
  version_id: (hex) => `oav_${hex}`,
  room_id: (hex) => `omm_${hex}`,
  room_level_id: (hex) => `omb_${hex}`,
  calendar_id: (hex) => `feishu.cn_${letters(hex, 16)}@group.calendar.feishu.cn`,
  event_id: (hex) => `${uuid(hex)}_0`,
  app_token: (hex) => letters(hex, 27),
  base_token: (hex) => letters(hex, 27),
  table_id: (hex) => `tbl${letters(hex, 13)}`,
  view_id: (hex) => `vew${letters(hex, 7)}`,
  record_id: (hex) => `rec${letters(hex, 11)}`,
  field_id: (hex) => `fld${letters(hex, 7)}`,
  option_id: (hex) => `opt${letters(hex, 7)}`,
  role_id: (hex) => `rol${letters(hex, 7)}`,
  document_id: (hex) => letters(hex, 27),
  block_id: (hex) => letters(hex, 27),
  node_token: (hex) => letters(hex, 27),
  sheet_id: (hex) => letters(hex, 6),
  filter_view_id: (hex) => letters(hex, 10),
  float_image_id: (hex) => letters(hex, 10),
  dashboard_id: (hex) => `blk${letters(hex, 13)}`,
  meeting_no: (hex) => String(100_000_000 + (Number.parseInt(hex.slice(-8), 16) % 900_000_000)),
  mailgroup_id: (hex) => hex.slice(0, 16),
  public_mailbox_id: (hex) => hex.slice(0, 16),
  aily_session_id: (hex) => `session_${hex.slice(-20)}`,
  aily_message_id: (hex) => `message_${hex.slice(-20)}`,
  run_id: (hex) => `run_${hex.slice(-20)}`,
  schema_id: (hex) => `schema_${hex.slice(-16)}`,
  ticket: (hex) => `6${digits(hex)}`,
};

/** Ids of these projects are tokens of documents wherever a field is called one. */
const documentTokens =
  /^(obj|doc|docs|file|folder|spreadsheet|wiki|node|parent|origin_node|parent_node|minute|whiteboard|document|refer|target)_?token$|^(token|spreadsheetToken|docToken|objToken|fileToken|folderToken)$/;

/** The id that a field with this name may hold; undefined where the name is none of an id. */
export function idText(name: string, hex: string): string | undefined {
  if (Object.hasOwn(forms, name)) return forms[name]?.(hex);
  if (documentTokens.test(name)) return letters(hex, 27);
  if (/_guid$/.test(name)) return uuid(hex);
  if (/_key$/.test(name)) return letters(hex, 12);
  if (/_code$/.test(name)) return hex.slice(-8);
  if (/(^|_)(id|tid)$|[a-z]Id$/.test(name)) return digits(hex);
  if (/_token$/.test(name)) return letters(hex, 27);
  return undefined;
}

/** A whole number of 19 digits, made as snowflake ids are: a time in milliseconds from the first 12 digits, and what follows. */
export function digits(hex: string): string {
  // Brings any number between the years 2020 and 2033, and leaves alone what is there already.
  const milliseconds = 1_600_000_000_000n + (BigInt(`0x${hex.slice(0, 12)}`) % 400_000_000_000n);
  return String(
    (milliseconds << 22n) |
      BigInt(Number.parseInt(hex.slice(12, 16), 16) << 6) |
      BigInt(Number.parseInt(hex.slice(-2), 16) & 63),
  );
}

function uuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Letters and digits of which the first is a letter. */
function letters(hex: string, length: number): string {
  let text = '';
  let rest = BigInt(`0x${hex}`);
  // The end of `hex` is the part that differs most between ids of one moment, and it is the first that comes out.
  while (text.length < length) {
    text += alphanumeric[Number(rest % (text === '' ? 52n : 62n))];
    rest = rest / 62n || BigInt(`0x${hex}`) + BigInt(text.length);
  }
  return text;
}
