/**
 * The three requests of Feishu's page 调用 API, as its curl commands have them: method, address, headers and body, letter by
 * letter; `<…>` are the page's placeholders. Source: `/server-docs/api-call-guide/calling-process/get-`.
 */
export interface PageRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: readonly string[];
  readonly body?: string;
}

/** The host that the page's addresses begin with. */
export const pageHost = 'https://open.feishu.cn';

export const getToken: PageRequest = {
  method: 'POST',
  address: 'https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal/',
  headers: ['Content-Type: application/json; charset=utf-8'],
  body: '{\n    "app_id": "<app_id>",\n    "app_secret": "<app_secret>"\n\t}',
};

export const sendMessage: PageRequest = {
  method: 'POST',
  address: 'https://open.feishu.cn/open-apis/im/v1/messages?receive_id_type=user_id',
  headers: ['Authorization:Bearer <tenant_access_token>', 'content-type:application/json; charset=utf-8'],
  body:
    '{\n\t        \t"content": {\n\t                \t"text": "Hello World"\n\t        \t},\n' +
    '\t        \t"msg_type": "text",\n \t       \t"receive_id": "<user_id>"\n\t\t}',
};

export const readUser: PageRequest = {
  method: 'GET',
  address: 'https://open.feishu.cn/open-apis/contact/v3/users/ou_c99c5f35d542efc7ee492afe11af19ef?user_id_type=user_id',
  headers: ['Authorization: Bearer <tenant_access_token>', 'Content-Type: application/json; charset=utf-8'],
};
