import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

const day = 86_400_000;
/** Noon of the test's today in the time zone of the Base. */
const noon = Date.UTC(2026, 0, 1, 4);

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const ada = await addTestUser(world, { name: '袁志伟' });
  const openId = world.platform.context.userIds.openId(app.appId, ada.lark_id);
  base = await createTestBase(app, [
    { field_name: '订单号', type: 1 },
    { field_name: '价格', type: 2 },
    { field_name: '单选', type: 3 },
    { field_name: '多选', type: 4 },
    { field_name: '订单日期', type: 5 },
    { field_name: '复选框', type: 7 },
    { field_name: '人员', type: 11 },
    { field_name: '电话', type: 13 },
    { field_name: '超链接', type: 15 },
    { field_name: '公式', type: 20, property: { formula_expression: '[价格]*2' } },
    { field_name: '编号', type: 1005 },
  ]);
  const other = await base.addTable('Other');
  const [linked = ''] = await base.addRecords([{ Name: '内容a' }], other.path);
  await base.addField({ field_name: '关联', type: 18, property: { table_id: other.id } });
  await base.addRecords([
    {
      订单号: '003',
      价格: 10.5,
      单选: '甲',
      多选: ['a', 'b'],
      订单日期: noon,
      复选框: true,
      人员: [{ id: openId }],
      电话: '+2020202020',
      超链接: { text: 'Feishu', link: 'https://www.feishu.cn' },
      关联: [linked],
    },
    { 订单号: '004', 价格: 20, 单选: '乙', 多选: ['b'], 订单日期: noon - day, 复选框: false },
    { 订单号: '009', 订单日期: noon + 40 * day },
    {},
  ]);
});
afterAll(() => world.close());

const list = (query: Record<string, string | number | boolean> = {}) =>
  app.call('GET', `${base.table}/records`, { query });
/** Numbers of the orders that a formula finds. */
const found = async (filter: string) =>
  succeeded(await list({ filter })).items.map(({ fields }: { fields: any }) => fields.订单号 ?? '');

describe('the formulas of the page on filters', () => {
  test.each<[string, string[]]>([
    ['CurrentValue.[订单号] =""', ['']],
    ['NOT(CurrentValue.[订单号] ="")', ['003', '004', '009']],
    ['CurrentValue.[订单号]!=""', ['003', '004', '009']],
    ['CurrentValue.[订单号] = "003"', ['003']],
    ['CurrentValue.[订单号] != "003"', ['004', '009', '']],
    ['CurrentValue.[价格] >= 10.5', ['003', '004']],
    ['CurrentValue.[订单号] <= "003"', ['003']],
    ['CurrentValue.[订单号].contains("003")', ['003']],
    ['NOT(CurrentValue.[订单号].contains("003"))', ['004', '009', '']],
    ['CurrentValue.[订单号].contains("00")&&CurrentValue.[价格]>15', ['004']],
    ['CurrentValue.[订单号]="003"||CurrentValue.[订单号]="009"', ['003', '009']],
    ['AND(CurrentValue.[价格]>5,CurrentValue.[价格]<15)', ['003']],
    ['OR(CurrentValue.[订单号].contains("004"),CurrentValue.[订单号].contains("009"))', ['004', '009']],
    ['AND(CurrentValue.[订单号].contains("003"),CurrentValue.[订单日期]= TODAY())', ['003']],
    ['CurrentValue.[订单日期] = TODAY()-1', ['004']],
    ['CurrentValue.[订单日期] = TODAY()+40', ['009']],
    [
      'AND(TODAY()-(WEEKDAY(TODAY(),2)-1)<=CurrentValue.[订单日期], CurrentValue.[订单日期]<=TODAY()+(7-WEEKDAY(TODAY(),2)))',
      ['003', '004'],
    ],
    [
      'AND(DATE(YEAR(TODAY()),MONTH(TODAY()),1)<=CurrentValue.[订单日期], CurrentValue.[订单日期]<=DATE(YEAR(TODAY()),MONTH(TODAY())+1,0))',
      ['003'],
    ],
    ['today()-2+1 <= CurrentValue.[订单日期]&&CurrentValue.[订单日期] <= today()', ['003', '004']],
    ['CurrentValue.[订单日期] > TODATE("2025-12-31")&&CurrentValue.[订单日期] < TODATE("2026-01-31")', ['003']],
    ['CurrentValue.[单选]="甲"', ['003']],
    ['CurrentValue.[多选]="b"', ['004']],
    ['CurrentValue.[多选].contains("a","c")', ['003']],
    ['CurrentValue.[人员]="袁志伟"', ['003']],
    ['CurrentValue.[电话]="+2020202020"', ['003']],
    ['CurrentValue.[复选框]=1', ['003']],
    ['CurrentValue.[复选框]=0', ['004', '009', '']],
    ['CurrentValue.[超链接]="Feishu"', ['003']],
    ['CurrentValue.[公式]=40', ['004']],
    ['CurrentValue.[关联]="内容a"', ['003']],
    ['CurrentValue.[编号]="2"', ['004']],
  ])('%s', async (filter, orders) => {
    expect(await found(filter)).toEqual(orders);
  });
});

test('a sort has a direction after each name', async () => {
  const { items } = succeeded(await list({ sort: '["价格 DESC","订单号 ASC"]', field_names: '["订单号"]' }));
  expect(items.map(({ fields }: { fields: object }) => fields)).toEqual([
    { 订单号: '004' },
    { 订单号: '003' },
    { 订单号: '009' },
    {},
  ]);
});

test('a formula is plain, and in the form of what it refers to where that is asked for', async () => {
  const filter = 'CurrentValue.[订单号]="003"';
  expect(succeeded(await list({ filter })).items[0].fields.公式).toBe(21);
  const { items } = succeeded(await list({ filter, display_formula_ref: true, text_field_as_array: true }));
  expect(items[0].fields).toMatchObject({ 公式: { type: 2, value: [21] }, 订单号: [{ text: '003', type: 'text' }] });
});

test('pages follow one another', async () => {
  const first = succeeded(await list({ page_size: 3 }));
  expect(first).toMatchObject({ has_more: true, total: 4 });
  expect(succeeded(await list({ page_size: 3, page_token: first.page_token })).items).toHaveLength(1);
});

describe('refusals', () => {
  test.each([
    'currentvalue.[订单号]="003"',
    '[订单号]="003"',
    'CurrentValue.[没有]="003"',
    'CurrentValue.[订单号]=',
    'CurrentValue.[订单号]=="003"',
    'FROBNICATE(CurrentValue.[订单号])',
    'CurrentValue.[订单号]="003',
  ])('the filter %s', async (filter) => {
    expectRefusal(await list({ filter }), { status: 200, code: 1254018, msg: 'InvalidFilter' });
  });

  test('a filter and a sort that are too long', async () => {
    expectRefusal(await list({ filter: `CurrentValue.[订单号]="${'a'.repeat(2000)}"` }), {
      status: 200,
      code: 1254107,
      msg: 'FilterLengthExceedLimit',
    });
    expectRefusal(await list({ sort: `["${'a'.repeat(1000)} ASC"]` }), {
      status: 200,
      code: 1254108,
      msg: 'SortLengthExceedLimit',
    });
  });

  test.each(['价格 DESC', '["没有 ASC"]', '[1]'])('the sort %s', async (sort) => {
    expectRefusal(await list({ sort }), { status: 200, code: 1254016, msg: 'InvalidSort' });
  });

  test.each(['订单号', '["没有"]'])('the field names %s', async (field_names) => {
    expectRefusal(await list({ field_names }), { status: 200, code: 1254024, msg: 'InvalidFieldNames' });
  });
});
