import { allApis } from '@larkspur/catalog';
import { inferResources } from './infer-resources/infer.ts';
const plan = inferResources(allApis(), ()=>undefined);
const byC = new Map<string, string[]>();
for (const [id, p] of Object.entries(plan.apis)) { const {verb,collection,parents,...r}=p; byC.set(collection,[...(byC.get(collection)??[]),`   ${verb} ${id} ${JSON.stringify(r)}`]);}
for (const [k,c] of Object.entries(plan.collections).sort((a,b)=>a[0]<b[0]?-1:1)) {console.log(k, JSON.stringify({...c,writers:undefined}));for(const l of byC.get(k)!)console.log(l)}
const stateful=new Set(['im','contact','bitable','auth','authen']);
console.log('APIs', Object.keys(plan.apis).length, 'collections', Object.keys(plan.collections).length, 'outside im/contact/bitable', Object.keys(plan.apis).filter(i=>!stateful.has(i.split('.')[0])).length, 'json', JSON.stringify(plan).length);
console.log('creatable', Object.values(plan.collections).filter(c=>!c.seeded).length, 'apis', Object.values(plan.apis).filter(a=>!plan.collections[a.collection].seeded).length);
const nf=Object.values(plan.apis).filter(a=>['get','update','delete'].includes(a.verb));console.log('need notFound',nf.length,'have',nf.filter(a=>a.notFound).length);
const vs=Map.groupBy(Object.values(plan.apis),a=>a.verb);console.log([...vs].map(([k,v])=>k+':'+v.length).join(' '));
