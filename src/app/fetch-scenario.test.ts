import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchScenario, MOST_BYTES } from './fetch-scenario.ts';

const servers: Server[] = [];

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const sends =
  (body: string | Buffer): RequestListener =>
  (_, response) =>
    response.end(body);
const sendsOn =
  (address: string): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location: address }).end();

test('a file is read with its name, and no cookie or referrer goes along', async () => {
  const asked: unknown[] = [];
  const site = await serve((request, response) => {
    asked.push(request.headers.cookie, request.headers.referer);
    response.end('title: Wells');
  });
  expect(await fetchScenario('/two%20wells.yaml?x=1', site)).toEqual({
    ok: true,
    name: 'two wells.yaml',
    text: 'title: Wells',
  });
  expect(asked).toEqual([undefined, undefined]);
});

test.each([
  ['file:///etc/passwd', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/plain,title', 'scheme'],
  ['blob:http://localhost/1', 'scheme'],
  ['ftp://localhost/x.yaml', 'scheme'],
  ['http://', 'address'],
  ['http://user:word@localhost/x.yaml', 'address'],
] as const)('%s is refused unread', async (address, reason) => {
  expect(await fetchScenario(address, 'http://localhost:1/')).toEqual({ ok: false, reason });
});

test('a redirect is followed on the same site and refused to another', async () => {
  const elsewhere = await serve(sends('title: Not asked for'));
  const site = await serve((request, response) => {
    if (request.url === '/moved') return sendsOn('/here.yaml')(request, response);
    if (request.url === '/away') return sendsOn(`${elsewhere}/x.yaml`)(request, response);
    return sends('title: Here')(request, response);
  });
  expect(await fetchScenario('/moved', site)).toMatchObject({ ok: true, text: 'title: Here' });
  expect(await fetchScenario('/away', site)).toEqual({ ok: false, reason: 'elsewhere' });
});

test('a redirect without end, no answer and an error are told', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/round') return sendsOn('/round')(request, response);
    if (request.url === '/cut') return request.socket.destroy();
    return response.writeHead(404).end('no such file');
  });
  expect(await fetchScenario('/round', site)).toEqual({ ok: false, reason: 'unreachable' });
  expect(await fetchScenario('/cut', site)).toEqual({ ok: false, reason: 'unreachable' });
  expect(await fetchScenario('/nowhere', site)).toEqual({ ok: false, reason: 'missing' });
});

const GIGABYTE = 2 ** 30;

test('two gigabytes are refused by their declared length, none of them read', async () => {
  const site = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 2 * GIGABYTE }).flushHeaders();
  });
  expect(await fetchScenario('/vast.yaml', site)).toEqual({ ok: false, reason: 'too-large' });
});

test('an answer without end is cut off soon after the limit', async () => {
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const site = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(chunk)) sent += chunk.length;
    };
    response.on('drain', more);
    more();
  });
  expect(await fetchScenario('/endless.yaml', site)).toEqual({ ok: false, reason: 'too-large' });
  expect(sent).toBeLessThan(MOST_BYTES + 16 * 2 ** 20);
});

test('what is no text is told', async () => {
  const site = await serve(sends(Buffer.from([0xff, 0xfe, 0x00, 0xd8])));
  expect(await fetchScenario('/picture.png', site)).toEqual({ ok: false, reason: 'no-text' });
});
