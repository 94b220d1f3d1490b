/** Size of a program that makes one call, bundled and minified as one would for production; the official SDK beside it. */

import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printResults, type Result, round } from './result.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const ours = `
  import { createClient } from '@larkspur/client';
  import { create } from '@larkspur/client/im/v1/message';
  const client = createClient();
  const data = { receive_id: 'oc_1', msg_type: 'text', content: '{"text":"Hello"}' };
  console.log(await client.call(create, { params: { receive_id_type: 'chat_id' }, data }));
`;

const official = `
  import * as lark from '@larksuiteoapi/node-sdk';
  const client = new lark.Client({ appId: process.env.LARK_APP_ID, appSecret: process.env.LARK_APP_SECRET });
  const data = { receive_id: 'oc_1', msg_type: 'text', content: '{"text":"Hello"}' };
  console.log(await client.im.message.create({ params: { receive_id_type: 'chat_id' }, data }));
`;

export async function run(): Promise<Result[]> {
  const our = await bundle(ours, 'browser');
  const peer = await bundle(official, 'node');
  const detail = 'one im.v1.message.create; esbuild --bundle --minify --format=esm --target=es2022';
  return [
    kilobytes('client-bundle', our.byteLength, `${detail} --platform=browser`, 15),
    kilobytes('client-bundle-gzip', gzipSync(our, { level: 9 }).byteLength, `${detail}, gzip -9`, 6),
    kilobytes('official-sdk-bundle', peer.byteLength, `${detail} --platform=node`),
    kilobytes('official-sdk-bundle-gzip', gzipSync(peer, { level: 9 }).byteLength, `${detail}, gzip -9`),
  ];
}

async function bundle(contents: string, platform: 'browser' | 'node'): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild wrote no bundle.');
  return file.contents;
}

function kilobytes(name: string, bytes: number, detail: string, budget?: number): Result {
  return { name, value: round(bytes / 1000), unit: 'KB', ...(budget !== undefined && { budget }), detail };
}

if (import.meta.main) printResults(await run());
