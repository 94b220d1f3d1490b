import { demoUserId } from '@larkspur/platform/demo';
import type { ReadyPlatform } from '../running-platform.ts';

/**
 * The three curl commands of the page 调用 API, in the page's own form, with real values in the places of its placeholders.
 * Source: `/server-docs/api-call-guide/calling-process/get-`.
 */
export function seedPageCommands(
  { url, app_id, app_secret }: ReadyPlatform,
  tenantAccessToken: string,
): readonly { readonly title: string; readonly command: string }[] {
  return [
    {
      title: 'Get a tenant access token',
      command: `curl -X POST '${url}/open-apis/auth/v3/tenant_access_token/internal/' \\
-H 'Content-Type: application/json; charset=utf-8' \\
-d '{
    "app_id": "${app_id}",
    "app_secret": "${app_secret}"
}'`,
    },
    {
      title: 'Send a message',
      command: `curl -X POST '${url}/open-apis/im/v1/messages?receive_id_type=user_id' \\
-H 'Authorization:Bearer ${tenantAccessToken}' \\
-H 'content-type:application/json; charset=utf-8' \\
-d '{
    "content": {
        "text": "Hello World"
    },
    "msg_type": "text",
    "receive_id": "${demoUserId}"
}'`,
    },
    {
      title: 'Read a user',
      command: `curl -X GET '${url}/open-apis/contact/v3/users/${demoUserId}?user_id_type=user_id' \\
-H 'Authorization: Bearer ${tenantAccessToken}' \\
-H 'Content-Type: application/json; charset=utf-8'`,
    },
  ];
}
