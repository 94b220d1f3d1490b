/** Answers every request with the same success, having read its body; prints its port as one JSON line. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const body = JSON.stringify({
  code: 0,
  msg: 'success',
  tenant_access_token: 't-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234',
  expire: 7200,
  data: { message_id: 'om_dc13264520392913993dd051dba21dcf', msg_type: 'text', create_time: '1615380573411' },
});

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'x-tt-logid': '20251113170627B62D987D40E5B056503D',
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })));
