// The floor of a start: an ES module with node:http and nothing else. JavaScript, so that no type has to be stripped.
import { createServer } from 'node:http';

const server = createServer((_, response) => response.end('{"code":0}'));
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })));
process.on('SIGTERM', () => process.exit());
