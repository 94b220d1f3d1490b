import { expectTypeOf, test } from 'vitest';
import type { ApiCalls } from '../generated/calls/all.ts';
import * as user from '../generated/calls/contact/v3/user.ts';
import * as file from '../generated/calls/im/v1/file.ts';
import * as message from '../generated/calls/im/v1/message.ts';
import type {
  ApiDefinition,
  ApiInput,
  BinaryAnswer,
  FileInput,
  InputOf,
  OutputOf,
  PagedApiDefinition,
} from './api-definition.ts';

test('a definition carries the types of its input and output', () => {
  type Input = InputOf<typeof message.create>;
  expectTypeOf<Input['params']['receive_id_type']>().toEqualTypeOf<
    'open_id' | 'user_id' | 'union_id' | 'email' | 'chat_id'
  >();
  expectTypeOf<Input['data']['uuid']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Input>().not.toHaveProperty('path');
  expectTypeOf<OutputOf<typeof message.create>['message_id']>().toEqualTypeOf<string | undefined>();
});

test('a required group is required, and a value outside a closed list is refused', () => {
  // @ts-expect-error: data is missing
  const withoutData: InputOf<typeof message.create> = { params: { receive_id_type: 'chat_id' } };
  const wrongType: InputOf<typeof message.create> = {
    // @ts-expect-error: no such kind of id
    params: { receive_id_type: 'phone' },
    data: { receive_id: 'oc_engineering', msg_type: 'text', content: '{}' },
  };
  expectTypeOf(withoutData).toExtend<ApiInput>();
  expectTypeOf(wrongType).toExtend<ApiInput>();
});

test('a documented but open list of values suggests, and takes others', () => {
  const data: InputOf<typeof message.create>['data'] = {
    receive_id: 'oc_engineering',
    msg_type: 'a type of next year',
    content: '{}',
  };
  expectTypeOf(data.msg_type).toExtend<string>();
});

test('every definition is an ApiDefinition, the one of a file too', () => {
  const apis: ApiDefinition[] = [message.create, message.delete, file.create, file.get, user.list];
  expectTypeOf(apis).toExtend<ApiDefinition[]>();
  expectTypeOf<InputOf<typeof file.create>['data']['file']>().toEqualTypeOf<FileInput>();
  expectTypeOf<OutputOf<typeof file.get>>().toEqualTypeOf<BinaryAnswer>();
});

test('a paged definition knows the list of its items', () => {
  type Items<Api> =
    Api extends PagedApiDefinition<ApiInput, infer Output, infer Key> ? NonNullable<Output[Key]> : never;
  expectTypeOf<Items<typeof message.list>>().toEqualTypeOf<NonNullable<OutputOf<typeof message.list>['items']>>();
  expectTypeOf<Items<typeof message.create>>().toEqualTypeOf<never>();
});

test('a call can be found by its id', () => {
  expectTypeOf<ApiCalls['im.v1.message.delete']>().toEqualTypeOf<typeof message.delete>();
  expectTypeOf<InputOf<ApiCalls['im.v1.message.delete']>>().toEqualTypeOf<{ path: { message_id: string } }>();
});
