import { reject } from '../../gateway/reject.ts';
import { codes } from './codes.ts';
import { limits } from './limits.ts';

const brackets = /[[\]]/;
const specials = /[?/\\*:[\]]/;

/** The name of a Base, blanks at both ends removed. Throws 1254031. Source: `app/create`; the text of 1254031. */
export function readAppName(written: string): string {
  const name = written.trim();
  if (name === '' || name.length > limits.appName || specials.test(name)) {
    throw reject(codes.invalidAppName, { because: `"${written}" is no name of a Base` });
  }
  return name;
}

/**
 * The name of a table, blanks at both ends removed. Throws 1254001 where it is missing or has one of `/ \ ? * : [ ]`
 * (which code these get is inferred: none is documented for them). Source: `app-table/create`.
 */
export function readTableName(written: string | undefined): string {
  const name = written?.trim() ?? '';
  if (name === '' || name.length > limits.name || specials.test(name)) {
    throw reject(codes.wrongRequestBody, { because: `"${written ?? ''}" is no name of a table` });
  }
  return name;
}

/** The name of a field. Throws 1254028 for an empty one, 1254029 for a bad one. Source: `app-table-field/create`. */
export function readFieldName(written: string): string {
  const name = written.trim();
  if (name === '') throw reject(codes.emptyFieldName);
  if (name.length > limits.name || brackets.test(name)) throw reject(codes.invalidFieldName);
  return name;
}

/** The name of a view. Throws 1254021 for an empty one, 1254022 for a bad one. Source: `app-table-view/create`. */
export function readViewName(written: string): string {
  const name = written.trim();
  if (name === '') throw reject(codes.emptyViewName);
  if (name.length > limits.name || brackets.test(name)) throw reject(codes.invalidViewName);
  return name;
}

/** The name of a dashboard. Throws 1254038 (its rule is inferred to be that of views). */
export function readDashboardName(written: string): string {
  const name = written.trim();
  if (name === '' || name.length > limits.name || brackets.test(name)) throw reject(codes.invalidDashboardName);
  return name;
}

/** The name of a role. Throws 1254032. Source: `app-role/create`. */
export function readRoleName(written: string): string {
  const name = written.trim();
  if (name === '' || name.length > limits.name) throw reject(codes.invalidRoleName);
  return name;
}

/** What a fresh Base calls its parts. Source: Bases of tenants with Feishu; those with Lark are (inferred). */
export const defaultNames = {
  feishu: {
    base: '未命名多维表格',
    table: '数据表',
    view: '表格',
    text: '文本',
    select: '单选',
    date: '日期',
    attachment: '附件',
  },
  lark: {
    base: 'Untitled Base',
    table: 'Table',
    view: 'Grid',
    text: 'Text',
    select: 'Single option',
    date: 'Date',
    attachment: 'Attachment',
  },
} as const;
