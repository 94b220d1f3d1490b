import { allApis, answerOf, factsOf } from '@larkspur/catalog';
import { createChatWorld } from './test-support/chat-world.ts';
import { callApi } from './test-support/call-api.ts';
import { validInput } from './test-support/valid-input.ts';
import { addTestDepartment } from './test-support/directory.ts';
import { sayInChat } from './test-support/chats.ts';
import { fitsType } from './src/emulation/shape/shape-value.ts';
import { findTypeFault } from './src/gateway/check-types.ts';
import { listViolations } from './src/gateway/check-field-rules.ts';
import { prepareType } from './src/gateway/prepare-request.ts';
const cw = await createChatWorld(); const {world,app,ada}=cw;
const dep = await addTestDepartment(world);
const user = await app.userToken(ada);
const ids:any={x_user_id:cw.openId(ada),open_id:cw.openId(ada),x_department_id:dep.open_department_id,open_department_id:dep.open_department_id,open_chat_id:cw.chat.chat_id};
const t=performance.now();
const stats:any={};const bad:string[]=[];
for(const depth of [0,3])for(const api of allApis()){const f=factsOf(api);const level=world.platform.context.domains.levelOf(api.id);
 const token=f.tokens?.length===1&&f.tokens[0]==='user'?user:app.token;
 const req=validInput(api,{seed:'s',ids,depth});
 const r=await callApi(world,api,req,token);
 const key=`${depth} ${level} ${r.status===200?'200':r.status}${r.body?.code?' code≠0':''}`;stats[key]=(stats[key]??0)+1;
 if(r.status>=500||(r.body?.code&&level!=='stateful'))bad.push(`${level} ${api.id} ${r.status} ${JSON.stringify(r.body).slice(0,300)}`);
 else if(!f.binary&&r.body?.code===0){const {data}=answerOf(api);if(data!==undefined){const p=prepareType(data);const fa=findTypeFault(p,r.body.data);const v=fa?undefined:listViolations(p,r.body.data);if(fa||v?.length)bad.push(`SHAPE ${level} ${api.id} ${JSON.stringify(fa??v).slice(0,200)}`)}}
}
console.log(stats,Math.round(performance.now()-t));
for(const b of bad.slice(0,150))console.log(b);console.log(bad.length);
await world.close();
