import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { addTestUser } from '../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
/** What stands for ids in the table below. */
const ids: Record<string, string> = {};

const day = 86_400_000;
/** Noon of the test's today, a Thursday, in the time zone of the Base. */
const noon = Date.UTC(2026, 0, 1, 4);

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const users = [await addTestUser(world, { name: 'Ada' }), await addTestUser(world, { name: 'Bob' })];
  [ids.ada = '', ids.bob = ''] = users.map((user) => world.platform.context.userIds.openId(app.appId, user.lark_id));
  ids.bot = world.platform.context.userIds.botOpenId(app.appId, app.appId);
  ids.chat = succeeded(await app.call('POST', '/im/v1/chats', { body: { name: 'Team' } })).chat_id;
  base = await createTestBase(app, [
    { field_name: 'Text', type: 1 },
    { field_name: 'Number', type: 2 },
    { field_name: 'One', type: 3 },
    { field_name: 'Many', type: 4 },
    { field_name: 'Date', type: 5 },
    { field_name: 'Check', type: 7 },
    { field_name: 'User', type: 11 },
    { field_name: 'Phone', type: 13 },
    { field_name: 'Url', type: 15 },
    { field_name: 'File', type: 17 },
    { field_name: 'Place', type: 22 },
    { field_name: 'Group', type: 23 },
    { field_name: 'Created', type: 1001 },
    { field_name: 'Creator', type: 1003 },
    { field_name: 'No', type: 1005 },
    { field_name: 'Formula', type: 20, property: { formula_expression: '1' } },
  ]);
  const other = await base.addTable('Other');
  [ids.rec1 = '', ids.rec2 = ''] = await base.addRecords([{ Name: 'x' }, { Name: 'y' }], other.path);
  await base.addField({ field_name: 'Link', type: 18, property: { table_id: other.id } });
  await base.addRecords([
    {
      Text: 'full',
      Number: 5,
      One: 'a',
      Many: ['a', 'b'],
      Date: noon,
      Check: true,
      User: [{ id: ids.ada }, { id: ids.bob }],
      Phone: '138',
      Url: { text: 'Feishu', link: 'https://www.feishu.cn' },
      File: [{ file_token: 'token' }],
      Place: '116.3,39.9',
      Group: [{ id: ids.chat }],
      Link: [ids.rec1, ids.rec2],
    },
    {
      Text: 'half',
      Number: 7,
      One: 'b',
      Many: ['a'],
      Date: noon - day,
      Check: false,
      User: [{ id: ids.ada }],
      Link: [ids.rec1],
    },
    {},
  ]);
});
afterAll(() => world.close());

const search = (field_name: string, operator: string, value: readonly string[] | undefined) => {
  const named = value?.map((element) => ids[element] ?? element);
  const condition = { field_name, operator, ...(named && { value: named }) };
  return app.call('POST', `${base.table}/records/search`, {
    body: { filter: { conjunction: 'and', conditions: [condition] } },
  });
};
/** The numbers of the records that a condition finds. */
const found = async (field: string, operator: string, value: readonly string[]) =>
  succeeded(await search(field, operator, value)).items.map(({ fields }: { fields: any }) => Number(fields.No));

describe('each type with each of its operators', () => {
  test.each<[string, string, string[], number[]]>([
    ['Text', 'is', ['full'], [1]],
    ['Text', 'is', [], [3]],
    ['Text', 'isNot', ['full'], [2, 3]],
    ['Text', 'isNot', [], [1, 2]],
    ['Text', 'contains', ['l'], [1, 2]],
    ['Text', 'contains', [], [1, 2, 3]],
    ['Text', 'doesNotContain', ['ull'], [2, 3]],
    ['Text', 'doesNotContain', [], [1, 2, 3]],
    ['Text', 'isEmpty', [], [3]],
    ['Text', 'isNotEmpty', [], [1, 2]],
    ['Phone', 'contains', ['13'], [1]],
    ['Url', 'is', ['Feishu'], [1]],
    ['Place', 'contains', ['39.9'], [1]],
    ['Number', 'is', ['5.0'], [1]],
    ['Number', 'isNot', ['5'], [2, 3]],
    ['Number', 'isGreater', ['5'], [2]],
    ['Number', 'isGreaterEqual', ['5'], [1, 2]],
    ['Number', 'isLess', ['7'], [1]],
    ['Number', 'isLessEqual', ['7'], [1, 2]],
    ['Number', 'isEmpty', [], [3]],
    ['Number', 'isNotEmpty', [], [1, 2]],
    ['Number', 'is', [], [3]],
    ['No', 'is', ['2'], [2]],
    ['No', 'isGreater', ['1'], [2, 3]],
    ['No', 'contains', ['3'], [3]],
    ['One', 'is', ['a'], [1]],
    ['One', 'isNot', ['a'], [2, 3]],
    ['One', 'contains', ['a', 'b'], [1, 2]],
    ['One', 'doesNotContain', ['a', 'none'], [2, 3]],
    ['One', 'isEmpty', [], [3]],
    ['One', 'is', ['none'], []],
    ['Many', 'is', ['a'], [2]],
    ['Many', 'isNot', ['a'], [1, 3]],
    ['Many', 'contains', ['b', 'none'], [1]],
    ['Many', 'doesNotContain', ['b'], [2, 3]],
    ['Many', 'isNotEmpty', [], [1, 2]],
    ['Check', 'is', ['true'], [1]],
    ['Check', 'is', ['false'], [2, 3]],
    ['User', 'is', ['ada'], [2]],
    ['User', 'contains', ['bob', 'ada'], [1, 2]],
    ['User', 'doesNotContain', ['bob'], [2, 3]],
    ['User', 'isEmpty', [], [3]],
    ['Creator', 'is', ['bot'], [1, 2, 3]],
    ['Creator', 'contains', ['ada'], []],
    ['Link', 'is', ['rec1'], [2]],
    ['Link', 'contains', ['rec2'], [1]],
    ['Link', 'isEmpty', [], [3]],
    ['Group', 'is', ['chat'], [1]],
    ['File', 'isEmpty', [], [2, 3]],
    ['File', 'isNotEmpty', [], [1]],
    ['Date', 'is', ['ExactDate', String(noon + 3600_000)], [1]],
    ['Date', 'is', ['Today'], [1]],
    ['Date', 'is', ['Yesterday'], [2]],
    ['Date', 'is', ['Tomorrow'], []],
    ['Date', 'is', ['CurrentWeek'], [1, 2]],
    ['Date', 'is', ['LastWeek'], []],
    ['Date', 'is', ['CurrentMonth'], [1]],
    ['Date', 'is', ['LastMonth'], [2]],
    ['Date', 'is', ['TheLastWeek'], [1, 2]],
    ['Date', 'is', ['TheNextWeek'], [1]],
    ['Date', 'is', ['TheLastMonth'], [1, 2]],
    ['Date', 'is', ['TheNextMonth'], [1]],
    ['Date', 'isGreater', ['Yesterday'], [1, 2]],
    ['Date', 'isLess', ['Today'], [2]],
    ['Date', 'isGreater', ['ExactDate', String(noon)], [1]],
    ['Date', 'isEmpty', [], [3]],
    ['Date', 'isNotEmpty', [], [1, 2]],
    ['Created', 'is', ['Today'], [1, 2, 3]],
  ])('%s %s %j', async (field, operator, value, numbers) => {
    expect(await found(field, operator, value)).toEqual(numbers);
  });
});

describe('what a type does not take is refused', () => {
  test.each<[string, string, string[] | undefined]>([
    ['Text', 'isGreater', ['a']],
    ['Text', 'is', ['a', 'b']],
    ['Text', 'like', ['a']],
    ['Text', 'in', ['a']],
    ['Text', 'isEmpty', undefined],
    ['Text', 'isEmpty', ['a']],
    ['Number', 'contains', ['1']],
    ['Number', 'is', ['one']],
    ['One', 'is', ['a', 'b']],
    ['One', 'is', []],
    ['One', 'isGreater', ['a']],
    ['Date', 'isNot', ['Today']],
    ['Date', 'isGreaterEqual', ['Today']],
    ['Date', 'isGreater', ['CurrentWeek']],
    ['Date', 'is', ['ExactDate']],
    ['Date', 'is', ['ExactDate', 'soon']],
    ['Date', 'is', ['Today', '1']],
    ['Date', 'is', ['Someday']],
    ['Date', 'is', []],
    ['Check', 'isEmpty', []],
    ['Check', 'is', ['1']],
    ['User', 'is', ['ou_nobody']],
    ['File', 'contains', ['token']],
    ['Formula', 'is', ['1']],
  ])('%s %s %j', async (field, operator, value) => {
    expectRefusal(await search(field, operator, value), { status: 200, code: 1254018, msg: 'InvalidFilter' });
  });
});
