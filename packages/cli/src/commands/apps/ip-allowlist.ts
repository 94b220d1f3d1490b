import { changingList, type ListField, showingList } from './list-field.ts';

const ipAllowlist: ListField = {
  group: 'apps ip-allowlist',
  field: 'ip_allowlist',
  entries: 'IP addresses and ranges',
  example: '203.0.113.7',
  details: 'From other addresses the app is refused with 99991401; an empty list lets every address in.',
};

export const list = showingList(ipAllowlist);
export const add = changingList(ipAllowlist, 'add');
export const remove = changingList(ipAllowlist, 'remove');
