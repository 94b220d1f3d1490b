import { expect, test } from 'vitest';
import { countApis, fewestCalls, problemsOf, type ReportedCall, readReport } from './report.ts';

/** The lines of a program with nothing to complain of. */
const goodCalls: ReportedCall[] = [
  ...['auth.v3.tenantAccessToken.internal', 'contact.v3.user.get', 'bitable.v1.app.create'],
  ...['error: field', 'raw: GET', ...Array.from({ length: fewestCalls }, (_, i) => `im.v1.message.create: ${i}`)],
].map((name) => ({ name, ok: true }));

const printed = (calls: readonly unknown[]) => calls.map((call) => JSON.stringify(call)).join('\n');

test('a program whose calls are all as they should be has no problem', () => {
  const report = readReport(printed(goodCalls));
  expect(report.calls).toHaveLength(goodCalls.length);
  expect(problemsOf(report, 0)).toEqual([]);
});

test('a failing call makes the program fail, with its detail', () => {
  const failing = { name: 'im.v1.chat.get', ok: false, detail: 'code is 232011, not 0' };
  const report = readReport(printed([...goodCalls, failing]));
  expect(problemsOf(report, 0)).toEqual(['im.v1.chat.get: code is 232011, not 0']);
});

test('a program that breaks off fails, whatever it printed before', () => {
  const report = readReport(printed(goodCalls));
  expect(problemsOf(report, 1)).toEqual(['the program ended with 1']);
  expect(problemsOf(report, null)).toEqual(['the program was killed']);
});

test('too few calls and a missing area are problems', () => {
  const report = readReport(printed(goodCalls.filter(({ name }) => !/^(im|error)/.test(name))));
  expect(problemsOf(report, 0)).toEqual([
    `only 4 calls of at least ${fewestCalls} were made`,
    'no call of im.v1 was made',
    'no call of error was made',
  ]);
});

test('what reports no call is kept apart', () => {
  const lines = ['[Info] client ready', '{"name":"raw: GET","ok":true}', '{"ok":true}', '{broken', ''];
  expect(readReport(lines.join('\r\n').replaceAll('\r', ''))).toEqual({
    calls: [{ name: 'raw: GET', ok: true }],
    otherLines: ['[Info] client ready', '{"ok":true}', '{broken'],
  });
});

test('APIs are counted once each, without raw calls and errors', () => {
  expect(countApis(goodCalls)).toBe(4);
});
