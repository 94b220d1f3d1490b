import { describe, expect, test } from 'vitest';
import { searchApis } from './search-apis.ts';

describe('searchApis', () => {
  test.each([
    ['send message', 'im.v1.message.create'],
    ['发送消息', 'im.v1.message.create'],
    ['im.v1.message.create', 'im.v1.message.create'],
    ['im.message.create', 'im.v1.message.create'],
    ['POST /open-apis/im/v1/messages', 'im.v1.message.create'],
    ['bitable record create', 'bitable.v1.appTableRecord.create'],
    ['Get single user', 'contact.v3.user.get'],
    ['chat members create', 'im.v1.chatMembers.create'],
  ])('%s finds %s first', (words, id) => {
    expect(searchApis(words)[0]?.id).toBe(id);
  });

  test('a path or a title that several APIs have finds all of them before others', () => {
    const idsOf = (words: string) => searchApis(words).map((api) => api.id);
    expect(idsOf('/open-apis/im/v1/messages').slice(0, 2).sort()).toEqual([
      'im.v1.message.create',
      'im.v1.message.list',
    ]);
    expect(idsOf('获取单个用户信息').slice(0, 2)).toContain('contact.v3.user.get');
  });

  test('every word must be found', () => {
    expect(searchApis('message zzzzz')).toEqual([]);
  });

  test('nothing finds nothing', () => {
    expect(searchApis('  ')).toEqual([]);
  });
});
