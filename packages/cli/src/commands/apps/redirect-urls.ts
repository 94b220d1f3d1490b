import { changingList, type ListField, showingList } from './list-field.ts';

const redirectUrls: ListField = {
  group: 'apps redirect-urls',
  field: 'redirect_urls',
  entries: 'redirect URLs',
  example: 'http://127.0.0.1:8080/callback',
  details: 'People who authorize the app are sent to one of them; any other one is refused with 20029.',
};

export const list = showingList(redirectUrls);
export const add = changingList(redirectUrls, 'add');
export const remove = changingList(redirectUrls, 'remove');
