import { matchRoute } from '@larkspur/catalog';
import type { Explanation, Language } from '@larkspur/catalog/explain';
import type { ApiLogRow } from '../store/tables/api-log.ts';

/** Explains what Feishu's codes do not: calls of no API, and defects of larkspur. */
export function ownExplanation(call: ApiLogRow, language: Language): Explanation | undefined {
  if (call.refused_by === 'route') return explained(call, noRoute(call)[language]);
  if (call.status === 500 && call.because.includes('\n    at ')) return explained(call, defect[language]);
  return undefined;
}

type Texts = Readonly<Record<Language, { readonly cause: string; readonly remedy: string }>>;

function explained({ code, status, msg }: ApiLogRow, { cause, remedy }: Texts['en']): Explanation {
  return {
    code,
    msgs: msg ? [msg] : [],
    statuses: [status],
    cause,
    remedy,
    written: true,
    links: [],
    apis: 0,
    projects: [],
  };
}

function noRoute({ method, path }: ApiLogRow): Texts {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((other) => matchRoute(other, path));
  if (methods.length > 0) {
    return {
      en: {
        cause: `${path} is an API, but not with the method ${method}.`,
        remedy: `Call it with ${methods.join(' or ')}.`,
      },
      zh: { cause: `${path} 是接口路径，但不支持 ${method} 方法。`, remedy: `请使用 ${methods.join(' 或 ')}。` },
    };
  }
  return {
    en: {
      cause: `No API has the path ${path}.`,
      remedy: 'Check it against the API\'s page, version included: "larkspur apis <words>" finds an API by words.',
    },
    zh: {
      cause: `没有接口使用路径 ${path}。`,
      remedy: '对照接口文档检查路径与版本号；可用 “larkspur apis <关键词>” 查找接口。',
    },
  };
}

const defect: Texts = {
  en: {
    cause: 'This is a defect of larkspur, not an answer that Feishu would give.',
    remedy: 'Please report it with the lines below.',
  },
  zh: { cause: '这是 larkspur 自身的缺陷，飞书不会这样应答。', remedy: '请附上下面的信息反馈。' },
};
