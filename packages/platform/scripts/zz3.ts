import { allApis, findApi } from '@larkspur/catalog';
import { inferResources } from './infer-resources/infer.ts';
import { shapeOfApi, fieldsOf, overlap, elementFields } from './infer-resources/api-shape.ts';
const plan = inferResources(allApis(), ()=>undefined);
const at=(id:string,place:string|undefined,list:boolean)=>{const s=shapeOfApi(findApi(id)!);if(place===undefined||place==='')return s.data;const t=s.data.get(place)?.type;return t?(list?(elementFields(t)??new Map()):fieldsOf(t)):new Map()};
for (const [id,p] of Object.entries(plan.apis)){ if(!/create|^update|batch_update|write/.test(p.verb))continue; const c=plan.collections[p.collection];const e=plan.apis[c.entity];const ef=e?at(c.entity,e.at,e.verb==='list'||e.verb.startsWith('batch')):new Map();
 const s=shapeOfApi(findApi(id)!);let w=p.from?fieldsOf(s.body.get(p.from)?.type):s.body; if(p.ids)w=elementFields(s.body.get(p.ids.slice(5))!.type)??new Map();
 const o=overlap(w,ef); const n=w.size; if(n>0&&o/n<0.34&&!p.set&&!id.match(/^(im|contact|bitable)\./)) console.log(p.verb,id,o+'/'+n,'| w:',[...w.keys()].slice(0,9).join(','),'| e:',[...ef.keys()].slice(0,10).join(','))}
