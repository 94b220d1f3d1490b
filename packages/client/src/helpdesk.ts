/**
 * The header that helpdesk APIs (服务台) ask for, from the helpdesk's id and token:
 * `client.call(ticket.get, input, { headers: helpdeskHeader(id, token) })`.
 * Source: the official Node SDK; each helpdesk page names the header.
 */
export function helpdeskHeader(id: string, token: string): Record<string, string> {
  return { 'x-lark-helpdesk-authorization': `Bearer ${btoa(`${id}:${token}`)}` };
}
