import { findApi } from '@larkspur/catalog';
import { createSweptWorld } from '../../tests/sweep/swept-world.ts';
import { ExistingItems } from '../../tests/sweep/existing-items.ts';
import { callApi } from './test-support/call-api.ts';
const s=await createSweptWorld();const it=new ExistingItems(s);
for(const id of process.argv.slice(2)){const a=findApi(id)!;const r=await it.requestFor(a,0);console.log(JSON.stringify(r).slice(0,600));const x=await callApi(s.world,a,r,s.tokenFor(a));console.log(JSON.stringify(x.body.error?.field_violations??x.body).slice(0,900))}
await s.world.close();
