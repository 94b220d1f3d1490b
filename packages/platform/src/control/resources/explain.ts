import { controlRoute } from '../control-route.ts';
import { explainedFields, explain as explainSubject } from '../explain.ts';

export const explain = [
  controlRoute({
    id: 'explain',
    method: 'GET',
    path: '/_larkspur/explain/:subject',
    summary: 'What an error code means, or why the call with a log id failed, and what to do',
    query: { lang: { $: 'string', enum: ['en', 'zh'] } },
    answer: explainedFields,
    run: async ({ platform, path, query }) => explainSubject(platform, path.subject, query.lang ?? 'en'),
  }),
];
