import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
beforeEach(async () => {
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'Price', type: 2 },
    { field_name: 'Count', type: 2 },
    { field_name: 'Tags', type: 4 },
    { field_name: 'On', type: 5 },
    { field_name: 'Done', type: 7 },
  ]);
});
afterAll(() => world.close());

const row = { Name: 'a-b', Price: 2.5, Count: 4, Tags: ['x', 'y'], On: Date.UTC(2026, 0, 31, 2), Done: true };

/** What a formula comes to in one row, as a search shows it. */
async function result(formula: string, cells: object = row): Promise<unknown> {
  const field_name = `Formula ${Math.random()}`;
  await base.addField({ field_name, type: 20, property: { formula_expression: formula } });
  const [record = ''] = await base.addRecords([cells]);
  return (await base.cells(record))[field_name];
}

const number = (value: number) => ({ type: 2, value: [value] });
const text = (...values: string[]) => ({ type: 1, value: values.map((value) => ({ text: value, type: 'text' })) });
const yes = (value: boolean) => ({ type: 7, value: [value] });
const date = (...parts: [number, number, number, number?]) => ({ type: 5, value: [Date.UTC(...parts)] });

describe('formulas', () => {
  test.each<[string, unknown]>([
    ['1+2*3', number(7)],
    ['(1+2)*3', number(9)],
    ['-2+5', number(3)],
    ['7%4', number(3)],
    ['[Price]*[Count]', number(10)],
    ['"a"&1&TRUE', text('a1TRUE')],
    ['[Price]>2&&[Count]<3', yes(false)],
    ['[Price]>2||[Count]<3', yes(true)],
    ['!([Count]=4)', yes(false)],
    ['IF([Done],"yes","no")', text('yes')],
    ['IF(FALSE,"yes")', yes(false)],
    ['IFS([Count]>5,"big",[Count]>3,"fair")', text('fair')],
    ['SWITCH([Count],1,"one",4,"four","other")', text('four')],
    ['IFERROR(1/0,"none")', text('none')],
    ['IFBLANK("","blank")', text('blank')],
    ['AND(TRUE,[Count]=4)', yes(true)],
    ['NOT(OR(FALSE,FALSE))', yes(true)],
    ['ISBLANK([Name])', yes(false)],
    ['ISERROR(VALUE("x"))', yes(true)],
    ['ISNUMBER([Price])', yes(true)],
    ['SUM([Price],[Count],1)', number(7.5)],
    ['AVERAGE(1,2,6)', number(3)],
    ['MAX(1,[Count],3)', number(4)],
    ['MIN(LIST(3,1,2))', number(1)],
    ['MEDIAN(1,3,2,10)', number(2.5)],
    ['COUNTA([Tags])', number(2)],
    ['ROUND(1.005,2)', number(1.01)],
    ['ROUNDUP(-1.21,1)', number(-1.3)],
    ['ROUNDDOWN(19,-1)', number(10)],
    ['CEILING(7,5)', number(10)],
    ['FLOOR(7.9)', number(7)],
    ['INT(-1.5)', number(-2)],
    ['ABS(-3)', number(3)],
    ['MOD(-1,3)', number(2)],
    ['QUOTIENT(7,2)', number(3)],
    ['POWER(2,10)', number(1024)],
    ['VALUE("12.5")', number(12.5)],
    ['ISODD(3)', yes(true)],
    ['RANK(2,LIST(3,2,1))', number(2)],
    ['CONCATENATE([Name],"/",[Count])', text('a-b/4')],
    ['LEN("多维表格")', number(4)],
    ['LEFT("abc",2)', text('ab')],
    ['RIGHT("abc")', text('c')],
    ['MID("abcd",2,2)', text('bc')],
    ['FIND("b",[Name])', number(3)],
    ['FIND("z",[Name])', number(-1)],
    ['REPLACE("abcd",2,2,"X")', text('aXd')],
    ['SUBSTITUTE("a-b-c","-","+")', text('a+b+c')],
    ['SUBSTITUTE("a-b-c","-","+",2)', text('a-b+c')],
    ['UPPER([Name])', text('A-B')],
    ['TRIM("  a ")', text('a')],
    ['TEXT(7,"000")', text('007')],
    ['TEXT(0.125,"0.0%")', text('12.5%')],
    ['TEXT([On],"YYYY-MM-DD")', text('2026-01-31')],
    ['CONTAINTEXT([Name],"-")', yes(true)],
    ['[Tags].CONTAIN("x")', yes(true)],
    ['CONTAINSALL([Tags],"x","z")', yes(false)],
    ['CONTAINSONLY([Tags],"x","y","z")', yes(true)],
    ['SPLIT([Name],"-")', text('a', 'b')],
    ['FORMAT("{1} of {2}",1,2)', text('1 of 2')],
    ['YEAR([On])*10000+MONTH([On])*100+DAY([On])', number(20260131)],
    ['HOUR([On])', number(10)],
    ['WEEKDAY([On])', number(7)],
    ['WEEKDAY([On],2)', number(6)],
    ['DATE(2026,2,29)', date(2026, 1, 28, 16)],
    ['TODAY()', date(2025, 11, 31, 16)],
    ['NOW()', date(2026, 0, 1)],
    ['TODATE("2026-03-01")', date(2026, 1, 28, 16)],
    ['[On]+1', date(2026, 1, 1, 2)],
    ['[On]-TODAY()', number(30 + 10 / 24)],
    ['DAYS([On],TODAY())', number(30 + 10 / 24)],
    ['DATEDIF(TODAY(),[On])', number(30)],
    ['DATEDIF(DATE(2024,3,15),DATE(2026,3,14),"Y")', number(1)],
    ['DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"M")', number(1)],
    ['EDATE([On],1)', date(2026, 1, 28, 2)],
    ['EOMONTH([On],1)', date(2026, 1, 27, 16)],
    ['[On]+DURATION(0,1)', date(2026, 0, 31, 3)],
    ['NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,9))', number(7)],
    ['WORKDAY(DATE(2026,1,2),1)', date(2026, 0, 4, 16)],
    ['FIRST([Tags])&LAST([Tags])&NTH([Tags],2)', text('xyy')],
    ['[Tags].FILTER(CurrentValue="x")', text('x')],
    ['[Tags].MAP(CurrentValue&"!").ARRAYJOIN("+")', text('x!+y!')],
    ['SORT(LIST(3,1,2),FALSE)', { type: 2, value: [3, 2, 1] }],
    ['UNIQUE(LIST("a","b","a"))', text('a', 'b')],
    ['LISTCOMBINE(LIST(1,2),3)', { type: 2, value: [1, 2, 3] }],
    ['COUNTIF(LIST(1,5,9),CurrentValue>4)', number(2)],
    ['SUMIF(LIST(1,5,9),CurrentValue>4)', number(14)],
  ])('%s', async (formula, shown) => {
    expect(await result(formula)).toEqual(shown);
  });
});

test('a formula may name fields by id', async () => {
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  const price = `bitable::$table[${base.tableId}].$field[${items[1].field_id}]`;
  expect(await result(`${price}*2`)).toEqual(number(5));
  const name = `bitable::$table[${base.tableId}].$field[${items[0].field_id}]`;
  expect(await result(`IF(${name}.CONTAIN("-"),"aaa","bbb")`)).toEqual(text('aaa'));
});

test.each(['1/0', '[Name]+1', 'NTH([Tags],9)', '[Nothing]', 'DATE(1,2)', ''])(
  'a formula that comes to nothing leaves the cell empty: %s',
  async (formula) => {
    expect(await result(formula)).toBeUndefined();
  },
);

test('a formula that is not computed here leaves the cell empty, and the answer says so', async () => {
  await base.addField({ field_name: 'Wave', type: 20, property: { formula_expression: 'SINH([Price])' } });
  await base.addField({ field_name: 'Broken', type: 20, property: { formula_expression: '1+' } });
  const [record = ''] = await base.addRecords([row]);
  const { body, headers } = await app.call('POST', `${base.table}/records/batch_get`, {
    body: { record_ids: [record] },
  });
  expect(body.data.records[0].fields).not.toHaveProperty('Wave');
  expect(headers.get('x-larkspur-note')).toContain('function SINH');
  expect(headers.get('x-larkspur-note')).toContain('Broken');
});

test('formulas build on formulas; one that leads back to itself is empty', async () => {
  await base.addField({ field_name: 'Total', type: 20, property: { formula_expression: '[Price]*[Count]' } });
  await base.addField({ field_name: 'A', type: 20, property: { formula_expression: '[B]+1' } });
  await base.addField({ field_name: 'B', type: 20, property: { formula_expression: '[A]+1' } });
  expect(await result('[Total]+1')).toEqual(number(11));
  const [record = ''] = await base.addRecords([row]);
  const cells = await base.cells(record);
  expect(cells.Total).toEqual(number(10));
  expect(cells).not.toHaveProperty('A');
});

test('a formula that is told its type is shown with it', async () => {
  const type = { data_type: 2, ui_type: 'Currency', ui_property: { currency_code: 'CNY', formatter: '0.0' } };
  await base.addField({ field_name: 'Cost', type: 20, property: { formula_expression: '[Price]', type } });
  const [record = ''] = await base.addRecords([row]);
  expect((await base.cells(record)).Cost).toEqual({ type: 2, ui_type: 'Currency', value: [2.5] });
});

describe('across tables', () => {
  test('columns, filters and sorts of another table', async () => {
    const sales = await base.addTable('Sales', [
      { field_name: 'Who', type: 1 },
      { field_name: 'Amount', type: 2 },
    ]);
    await base.addRecords(
      [
        { Who: 'a-b', Amount: 3 },
        { Who: 'c', Amount: 9 },
        { Who: 'a-b', Amount: 5 },
      ],
      sales.path,
    );
    expect(await result('SUM([Sales].[Amount])')).toEqual(number(17));
    expect(await result('[Sales].FILTER(CurrentValue.[Who]=[Name]).[Amount].SUM()')).toEqual(number(8));
    expect(await result('[Sales].COUNTIF(CurrentValue.[Who]=[Name])')).toEqual(number(2));
    expect(await result('FIRST([Sales].SORTBY([Sales].[Amount],FALSE).[Who])')).toEqual(text('c'));
    expect(await result(`SUM(bitable::$table[${sales.id}].$field[${sales.fields.Amount}])`)).toEqual(number(17));
  });

  test('fields of linked records, and their text', async () => {
    const items = await base.addTable('Items', [
      { field_name: 'Item', type: 1 },
      { field_name: 'Weight', type: 2 },
    ]);
    await base.addField({ field_name: 'Parts', type: 18, property: { table_id: items.id } });
    const linked = await base.addRecords(
      [
        { Item: 'x', Weight: 1 },
        { Item: 'y', Weight: 2 },
      ],
      items.path,
    );
    const cells = { ...row, Parts: linked };
    expect(await result('[Parts].[Weight].SUM()', cells)).toEqual(number(3));
    expect(await result('[Parts].[Item].ARRAYJOIN("+")', cells)).toEqual(text('x+y'));
    expect(await result('"Parts: "&[Parts]', cells)).toEqual(text('Parts: x,y'));
  });
});

test('records are sorted by what a formula comes to', async () => {
  await base.addField({ field_name: 'Total', type: 20, property: { formula_expression: '[Price]*[Count]' } });
  await base.addRecords([
    { Name: 'ten', Price: 5, Count: 2 },
    { Name: 'nine', Price: 9, Count: 1 },
  ]);
  const { items } = await base.search({ sort: [{ field_name: 'Total' }] });
  expect(items.map(({ fields }) => fields.Name[0].text)).toEqual(['nine', 'ten']);
});
