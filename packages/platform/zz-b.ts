import { allApis, factsOf, sharedType } from '@larkspur/catalog';
import { emulationPlan } from './src/emulation/resource/plan.ts';
import { idText, digits } from './src/emulation/shape/id-text.ts';
import { fitsType } from './src/emulation/shape/shape-value.ts';
const plan=emulationPlan();
for(const a of allApis()){const p=plan.apis[a.id];if(!p?.id?.startsWith('path.'))continue;const f=factsOf(a);const n=p.id.slice(5);let t:any=f.pathParameters?.[n+'!']??f.pathParameters?.[n];if(t===undefined)continue;const c=plan.collections[p.collection];const hex='019b76daa80012341234567890abcdef';const id=idText(c.idForm??'id',hex)??digits(hex);
if(!fitsType(t,id)&&!(typeof t==='string'&&t==='integer'))console.log(a.id,p.id,JSON.stringify(t),c.idForm,id);}
