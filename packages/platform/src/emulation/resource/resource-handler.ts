import type { ApiEntry } from '@larkspur/catalog';
import type { ApiHandler, HandlerContext } from '../handler.ts';
import { checkSurroundings } from './lookup.ts';
import type { ApiPlan, Verb } from './plan.ts';
import { answerOnce } from './replies.ts';
import { type ResourceCall, type ResourceInput, resourceCall } from './resource-call.ts';
import { remove, removeBatch, update, updateBatch } from './verbs/change.ts';
import { copy, create, createBatch, own } from './verbs/create.ts';
import { addElements, listElements, removeElements } from './verbs/elements.ts';
import { get, getBatch, list } from './verbs/read.ts';
import { clearSetting, readSetting, writeSetting } from './verbs/settings.ts';

const verbs: Readonly<Record<Verb, (call: ResourceCall) => Promise<unknown>>> = {
  create,
  get,
  list,
  update,
  delete: remove,
  batch_create: createBatch,
  batch_get: getBatch,
  batch_update: updateBatch,
  batch_delete: removeBatch,
  read_setting: readSetting,
  write_setting: writeSetting,
  clear_setting: clearSetting,
  copy,
  own,
  add_elements: addElements,
  remove_elements: removeElements,
  list_elements: listElements,
};

/** Answers an API from what the engine keeps: what was created is there, what was deleted is gone. */
export function resourceHandler(api: ApiEntry, plan: ApiPlan): ApiHandler {
  const act = verbs[plan.verb];
  const run = async (context: HandlerContext<ResourceInput>): Promise<unknown> => {
    const call = resourceCall(context, plan);
    await checkSurroundings(call);
    return answerOnce(call, () => act(call));
  };
  return { apiId: api.id, run: run as ApiHandler['run'], msg: 'success', beside: false, refuseInput: undefined };
}
