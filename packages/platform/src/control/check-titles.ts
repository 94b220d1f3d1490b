import type { Language } from '@larkspur/catalog/explain';
import type { CheckName } from '../gateway/reject.ts';

const titles: Readonly<Record<CheckName, Readonly<Record<Language, string>>>> = {
  route: { en: 'Path and method', zh: '路径与方法' },
  fault: { en: 'A fault that was set', zh: '人为设置的故障' },
  transport: { en: 'HTTP or HTTPS', zh: '传输协议' },
  token: { en: 'Access token', zh: '访问凭证' },
  app_state: { en: 'State of the app', zh: '应用状态' },
  token_kind: { en: 'Kind of the access token', zh: '凭证类型' },
  ip_allowlist: { en: 'IP allowlist', zh: 'IP 白名单' },
  quota: { en: 'Monthly quota', zh: '月度调用量' },
  rate_limit: { en: 'Rate limit', zh: '频率限制' },
  scopes: { en: 'Scopes', zh: '权限' },
  body: { en: 'Reading the request', zh: '读取请求' },
  fields: { en: 'Rules of the fields', zh: '字段校验' },
  ids: { en: 'Ids in the request', zh: '请求中的 ID' },
  service: { en: 'The service behind the gateway', zh: '网关之后的服务' },
};

/** What a check is called before people; a name that is none is given back. */
export function checkTitle(check: string, language: Language): string {
  return Object.hasOwn(titles, check) ? titles[check as CheckName][language] : check;
}
