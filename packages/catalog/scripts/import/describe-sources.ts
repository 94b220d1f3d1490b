/** `sources.json`: what the source names in the records stand for. */
export function describeSources(): Record<string, { what: string; license: string; version: string }> {
  return {
    'node-sdk': {
      what: 'npm @larksuiteoapi/node-sdk: types and calls of the official Node SDK',
      version: '1.74.0 (2026-09-14)',
      license: 'MIT',
    },
    explorer: {
      what: 'github dayongxie/lark-openapi-spec, openapi/: the data behind the API Explorer of open.feishu.cn',
      version: '5395fea (2026-08-22)',
      license: 'MIT',
    },
    'lark-cli': {
      what: 'the API registry that larksuite/cli ships, in the same repository: raw/registry.json',
      version: '5395fea (2026-08-22)',
      license: 'MIT',
    },
    pages: {
      what: "Feishu's server documentation, through the mirror github riba2534/feishu-open-docs: facts only",
      version: '3ab55df (2026-05-24), and cfe02fa (2026-03-06) for pages that did not change',
      license: 'facts only',
    },
    'lark-mcp': {
      what: 'npm @larksuiteoapi/lark-mcp: access tokens and English names',
      version: '0.5.1',
      license: 'MIT',
    },
    'api-list': {
      what: 'github foxzool/openlark, api_list_export.csv: an export of the official list of APIs',
      version: '57698f4 (2026-08-19)',
      license: 'Apache-2.0',
    },
    'other-sdks': {
      what: 'github larksuite/oapi-sdk-python, oapi-sdk-java, oapi-sdk-go',
      version: '1.3.5 (2024-10), 2024-10, v3 2024-03',
      license: 'MIT',
    },
    'lark-cli-source': {
      what: 'github dayongxie/lark-openapi-spec, openapi-go/: calls found in the source of lark-cli; low trust',
      version: '5395fea (2026-08-22)',
      license: 'MIT',
    },
  };
}
