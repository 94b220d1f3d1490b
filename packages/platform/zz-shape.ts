import { Ajv } from 'ajv';
import { allApis, answerOf, findApi } from '@larkspur/catalog';
import { shapeValue } from './src/emulation/shape/shape-value.ts';
import { timeFormOf } from './src/emulation/shape/time-value.ts';
import { jsonSchemaOf } from './test-support/json-schema.ts';
const ajv=new Ajv({allErrors:true,strict:false});
const only=process.argv.slice(2);
const t=performance.now();let bad=0,n=0;
for(const a of only.length?only.map(i=>findApi(i)!):allApis()){const {data,beside}=answerOf(a);for(const ty of [data,beside]){if(ty===undefined)continue;n++;
 const v=shapeValue(ty,'data',{seed:a.id,timeForm:timeFormOf(a),time:Date.UTC(2025,0,1),userId:()=> 'ou_1',departmentId:()=>'od-1',known:new Map(),listLength:1});
 if(only.length)console.log(JSON.stringify(v,null,1));
 else {const ok=ajv.validate(jsonSchemaOf(ty),v);if(!ok){bad++;if(bad<30)console.log(a.id,ajv.errorsText().slice(0,300))}}}}
console.log(n,'bad',bad,Math.round(performance.now()-t)+'ms');
