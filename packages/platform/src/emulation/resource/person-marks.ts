/**
 * People and departments are kept as marks, not as the ids that a caller wrote: an open_id is another one in each app, and
 * whoever reads asks for the kind of id to be shown.
 */
import type { IdConversion } from '@larkspur/catalog';
import { shownUserId } from '../../identity/shown-user-id.ts';
import type { HandlerContext } from '../handler.ts';
import { isObject } from '../is-object.ts';
import type { ResourceInput } from './resource-call.ts';

type Context = HandlerContext<ResourceInput>;

/** No id and no text of a person starts so; one that does is kept with the character doubled. */
const mark = '\u0001';
const userMark = `${mark}user:`;
const departmentMark = `${mark}department:`;

export function markUser(larkId: number): string {
  return userMark + larkId;
}

export function markDepartment(openDepartmentId: string): string {
  return departmentMark + openDepartmentId;
}

/** The input of a call with a mark in the place of each id that the gateway has resolved. */
export function markPeople({ input, facts, ids }: Context): ResourceInput {
  const marked = escapeMarks(input) as ResourceInput;
  for (const { in: part, field } of facts.ids ?? []) {
    const fields = { query: marked.params, path: marked.path, body: marked.data }[part];
    replaceAt(fields, stepsOf(field, part), (id) => {
      const larkId = ids.users.get(id);
      if (larkId !== undefined) return markUser(larkId);
      const department = ids.departments.get(id);
      return department === undefined ? id : markDepartment(department);
    });
  }
  return marked;
}

function stepsOf(field: string, part: IdConversion['in']): string[] {
  return part === 'path' ? [field.replace('[*]', '')] : field.split('.');
}

/** Changes the texts at `a.b[*].c`, one step after the other. */
function replaceAt(value: unknown, [step, ...rest]: readonly string[], change: (text: string) => string): void {
  if (step === undefined || !isObject(value)) return;
  const name = step.endsWith('[*]') ? step.slice(0, -3) : step;
  const member = value[name];
  if (rest.length > 0) {
    for (const element of Array.isArray(member) ? member : [member]) replaceAt(element, rest, change);
  } else if (Array.isArray(member)) {
    value[name] = member.map((element) => (typeof element === 'string' ? change(element) : element));
  } else if (typeof member === 'string') {
    value[name] = change(member);
  }
}

/** A copy in which a caller's own text is never taken for a mark. */
function escapeMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? mark + value : value;
  if (Array.isArray(value)) return value.map(escapeMarks);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, escapeMarks(member)]));
}

/** A copy in which each mark is the id that this caller is to see. */
export async function showPeople(value: unknown, context: Context): Promise<unknown> {
  const users = new Map<number, string>();
  const departments = new Map<string, string>();
  collect(value, users, departments);
  const { user_id_type: userType, department_id_type: departmentType } = context.input.params;
  if (users.size > 0) await readUserIds(users, context);
  if (departments.size > 0 && departmentType === 'department_id') await readDepartmentIds(departments, context);
  return show(value, '', (kept, name) => {
    if (kept.startsWith(userMark)) {
      const larkId = Number(kept.slice(userMark.length));
      const type = name === 'open_id' || name === 'union_id' ? name : (userType as string | undefined);
      return shownUserId(
        context.platform,
        context.caller.app,
        { lark_id: larkId, user_id: users.get(larkId) ?? '' },
        type,
      );
    }
    if (kept.startsWith(departmentMark)) {
      const open = kept.slice(departmentMark.length);
      return departments.get(open) ?? open;
    }
    return kept.slice(mark.length);
  });
}

function collect(value: unknown, users: Map<number, string>, departments: Map<string, string>): void {
  if (typeof value === 'string') {
    if (value.startsWith(userMark)) users.set(Number(value.slice(userMark.length)), '');
    else if (value.startsWith(departmentMark))
      departments.set(value.slice(departmentMark.length), value.slice(departmentMark.length));
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) collect(member, users, departments);
  }
}

async function readUserIds(users: Map<number, string>, { db }: Context): Promise<void> {
  const query = db.build
    .selectFrom('users')
    .select(['lark_id', 'user_id'])
    .where('lark_id', 'in', [...users.keys()]);
  for (const { lark_id, user_id } of await db.all(query)) users.set(Number(lark_id), user_id);
}

async function readDepartmentIds(departments: Map<string, string>, { db }: Context): Promise<void> {
  const query = db.build
    .selectFrom('departments')
    .select(['open_department_id', 'department_id'])
    .where('open_department_id', 'in', [...departments.keys()]);
  for (const row of await db.all(query)) departments.set(row.open_department_id, row.department_id);
}

function show(value: unknown, name: string, shown: (mark: string, name: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? shown(value, name) : value;
  if (Array.isArray(value)) return value.map((element) => show(element, name, shown));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, show(member, key, shown)]));
}
