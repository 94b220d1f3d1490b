import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { complete } from './complete.ts';

async function words(...typed: string[]): Promise<string[]> {
  return (await complete(commands, typed)).map(({ word }) => word);
}

test('commands come word by word', async () => {
  expect(await words('ap')).toEqual(['api', 'apis', 'apps']);
  expect(await words('apps', 'scopes', '')).toEqual(['list', 'add', 'remove', 'export', 'import']);
  expect(await words('')).not.toContain('complete-words');
});

test('options come by command, those of every command among them', async () => {
  expect(await words('logs', '--f')).toEqual(['--follow', '--failed', '--format']);
  expect(await words('--dry')).toEqual(['--dry-run']);
});

test('API ids come by their beginning, and the fields of an API as options', async () => {
  expect(await words('call', 'im.v1.chatMembers.')).toContain('im.v1.chatMembers.create');
  expect(await words('describe', 'contact.v3.user.ge')).toEqual(['contact.v3.user.get']);
  expect(await words('call', 'im.v1.message.create', '--receive')).toEqual(['--receive_id_type', '--receive_id']);
  expect(await words('call', 'im.v1.message.create', '--receive-id-t')).toEqual(['--receive_id_type']);
});

test('values come where they are known', async () => {
  expect(await words('apis', '--format', '')).toEqual(['table', 'json', 'ndjson', 'csv', 'yaml']);
  expect(await words('call', 'im.v1.message.create', '--receive_id_type', 'u')).toEqual(['user_id', 'union_id']);
  expect(await words('codegen', 'im.v1.message.create', '--lang', 'ty')).toEqual(['typescript']);
  expect(await words('completion', '')).toEqual(['bash', 'zsh', 'fish', 'powershell']);
  expect(await words('apps', 'scopes', 'add', 'cli_1', 'im:chat:rea')).toContain('im:chat:readonly');
});

test('a value that only the user knows is not guessed', async () => {
  expect(await words('call', 'im.v1.message.create', '--content', '')).toEqual([]);
  expect(await words('apps', 'show', '')).toEqual([]);
});
