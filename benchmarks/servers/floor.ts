/** The floor: a bare node:http server that parses a JSON body, checks it with ajv and answers. Keeps nothing. */
import { createServer } from 'node:http';
import { Ajv } from 'ajv';

const validate = new Ajv().compile({
  type: 'object',
  required: ['receive_id', 'msg_type', 'content'],
  properties: {
    receive_id: { type: 'string' },
    msg_type: { type: 'string' },
    content: { type: 'string' },
    uuid: { type: 'string', maxLength: 50 },
  },
});

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
    const valid = body === undefined || validate(body);
    const text = JSON.stringify({ code: valid ? 0 : 99992402, msg: 'success', data: {} });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 }));
});
process.on('SIGTERM', () => process.exit());
