/** What the last word of a path says that an API does. */

/** What is done to a collection or to one of its items. */
export type Operation =
  | 'create'
  | 'list'
  | 'get'
  | 'update'
  | 'delete'
  | 'batch_create'
  | 'batch_get'
  | 'batch_update'
  | 'batch_delete';

/** Words that stand behind a collection or an item and are no name of a thing. Source: the paths of the catalog. */
export const operationWords: Readonly<Record<string, Operation>> = {
  create: 'create',
  list: 'list',
  query: 'list',
  search: 'list',
  mine: 'list',
  simplelist: 'list',
  get: 'get',
  detail: 'get',
  get_detail: 'get',
  query_detail: 'get',
  update: 'update',
  modify: 'update',
  edit: 'update',
  delete: 'delete',
  del: 'delete',
  remove: 'delete',
  batch_create: 'batch_create',
  batch_add: 'batch_create',
  batchSave: 'batch_create',
  mget: 'batch_get',
  batch_get: 'batch_get',
  batch_query: 'batch_get',
  batch_update: 'batch_update',
  batch_modify: 'batch_update',
  batch_delete: 'batch_delete',
  batch_del: 'batch_delete',
  batch_remove: 'batch_delete',
  batchDelete: 'batch_delete',
};

/** Words such as `list_by_no`, `find_by_department`, `batch`: another way to read the collection before them. */
export const readingWord = /^(get|list|query|find|search|pull|fetch)_|_by_|^(batch|filter|find)$/;
