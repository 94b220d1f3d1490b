import { describe, expect, test } from 'vitest';
import { explainCode, explainedCodes, writtenExplanation } from './explain-code.ts';
import { findApi } from './find-api.ts';

describe('explainCode', () => {
  test('gives cause and remedy of a code that has a written explanation, in the language asked for', () => {
    const english = explainCode(40004);
    expect(english).toMatchObject({ code: 40004, written: true, statuses: [403, 404], projects: ['contact'] });
    expect(english?.msgs[0]).toBe('no dept authority error');
    expect(english?.cause).toMatch(/contact range/);
    expect(explainCode(40004, 'zh')?.cause).toMatch(/通讯录权限范围/);
    expect(english?.links[0]).toBe(
      'https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM/v3/guides/scope_authority',
    );
  });

  test('says of a code without one what the pages list and what its status advises', () => {
    const explanation = explainCode(121004);
    expect(explanation).toMatchObject({ written: false, statuses: [404], projects: ['vc'] });
    expect(explanation?.cause).toBe('The pages of 47 APIs (vc) list it: data not exist');
    expect(explanation?.remedy).toMatch(/^Check the ids in the call/);
  });

  test('lists the codes inside a message', () => {
    expect(explainCode(230099)?.subErrors).toHaveProperty('200621');
  });

  test.each([-1, 0, 424242424242, Number.NaN])('knows nothing of %s', (code) => {
    expect(explainCode(code)).toBeUndefined();
  });
});

describe('the written explanations', () => {
  test('say something in both languages, in whole sentences', () => {
    for (const code of explainedCodes()) {
      const { en, zh } = writtenExplanation(code) as NonNullable<ReturnType<typeof writtenExplanation>>;
      for (const text of [en.cause, en.remedy]) expect(text, String(code)).toMatch(/^\S.*[.)]$/);
      for (const text of [zh.cause, zh.remedy]) expect(text, String(code)).toMatch(/[\u4e00-\u9fff].*[。）]$/);
    }
  });

  test('name only APIs that exist', () => {
    for (const code of explainedCodes()) {
      for (const [id] of JSON.stringify(writtenExplanation(code)).matchAll(/\b[a-z]\w*\.v\d\.\w+(\.\w+)+/g)) {
        expect(findApi(id), `${code}: ${id}`).toBeDefined();
      }
    }
  });
});
