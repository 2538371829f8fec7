// What is no message at all: frames out of order, half of them, of other protocols; and odd ways to the door.

import { Wire } from '../support/raw.ts'
import type { Chance } from './chance.ts'

const deep = '['.repeat(10_000) + ']'.repeat(10_000)

/** After a right handshake: the server may cut that socket, or go on answering it; nothing else. */
const frames: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  ...[
    '',
    ' ',
    '0',
    '0{}',
    '1',
    '2',
    '2probe',
    '3',
    '3probe',
    '4',
    '5',
    '6',
    '7',
    '9',
    'x',
    'b',
    'bAAAA',
    'null',
    '\u0000'
  ],
  ...[
    '40',
    '40{}',
    '40{"token":5}',
    '40null',
    '40[]',
    '40"x"',
    `40${deep}`,
    '40/admin,',
    '40/__proto__,{}',
    '40/,{}',
    '40/'
  ],
  ...[
    '41',
    '41{}',
    '41/admin,',
    '42',
    '42{',
    '42{}',
    '42[]',
    '42[5]',
    '42[null]',
    '42[["command"]]',
    '42["command"',
    '42"x"'
  ],
  ...['42["connect"]', '42["connect_error"]', '42["disconnect"]', '42["disconnecting"]', '42["newListener"]'],
  ...['42["removeListener"]', '42["error","x"]', '42["update",{}]', '42["presence",[]]', '42["__proto__",1]'],
  ...['42["toString"]', '42["constructor",{}]', '42["clock",{}]', '42["clock",null,null]', '42["command",null]'],
  ...['420["clock"]', '42-1["clock"]', '421e3["clock"]', '4299999999999999999999999["clock"]', '42 1["clock"]'],
  ...['43', '43[]', '430[]', '43999[{}]', '43["x"]', '44', '44{"message":"x"}', '44"x"', '45', '45-', '450-["x"]'],
  ...['451-["command",{"_placeholder":true,"num":0}]', '451-["command",{"_placeholder":true,"num":9}]', '452-["x"]'],
  ...[
    '45999999999-["x"]',
    '45-1-["x"]',
    '451.5-["x"]',
    '451-',
    '451-{}',
    '451-["__proto__",{"_placeholder":true,"num":0}]'
  ],
  ...[
    '461-0[{"_placeholder":true,"num":0}]',
    '46',
    '47',
    '48',
    '49',
    '4a',
    '42/admin,["command"]',
    `42["command",${deep}`
  ],
  ...[`42["${'x'.repeat(100_000)}"]`, `42[${'1,'.repeat(50_000)}1]`, `42["command","${'\u0000'.repeat(1000)}"]`],
  ...['42["command","\ud800"]', '42["command","aaaaaaaa",{"type":"agenda.next","from":"b0"}]trailing'],
  ...[new Uint8Array(), new Uint8Array([4, 2]), new Uint8Array(70_000), new Uint8Array([0xff, 0xfe, 0x34, 0x32])],
  '['.repeat(200_000),
  `451-["command",${'['.repeat(50_000)}{"_placeholder":true,"num":0}${']'.repeat(50_000)}]`
]

const TOO_LARGE = 1_500_000
const queries: readonly string[] = [
  ...['', '?', '?EIO=4', '?EIO=3&transport=polling', '?EIO=99&transport=polling', '?EIO=4&transport=flash'],
  ...['?EIO=4&transport=webtransport', '?EIO=4&transport=__proto__', '?EIO=4&transport=websocket'],
  ...[
    '?EIO=4&transport=polling&sid=x',
    '?EIO=4&transport=polling&sid=__proto__',
    '?EIO=4&transport=polling&sid=constructor'
  ],
  ...[
    '?EIO=4&EIO=3&transport=polling&transport=polling',
    '?__proto__=x&transport=polling&EIO=4',
    '?%zz',
    '?EIO=4&transport=%00'
  ],
  ...[
    '?EIO[]=4&transport[]=polling',
    `?EIO=4&transport=polling&x=${'x'.repeat(5000)}`,
    '/../../x',
    '//',
    '/x?EIO=4&transport=polling'
  ]
]
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD']
const bodies = [
  '',
  '4',
  '40',
  '40{}',
  'x',
  '\u001e\u001e',
  '4\u001e4\u001e4',
  'bAAAA',
  '0{"sid":"x"}',
  '1',
  '6',
  '42["x"]'
]

export type Outcome = 'cut' | 'goes on'

/** One frame on a socket of its own; then the socket is asked whether it lives. */
export async function oneFrame(url: string, token: string, chance: Chance): Promise<Outcome> {
  const wire = chance.below(4) === 0 ? await Wire.to(url) : await Wire.in(url, token)
  const known = wire.first !== null
  wire.say(chance.below(60) === 0 ? `42["command","${'x'.repeat(TOO_LARGE)}"]` : chance.of(frames))
  if (chance.below(3) === 0) wire.say(chance.of(frames))
  // who has not said whose link it has is not answered
  const lives = known ? await Promise.race([wire.closed.then(() => false), wire.answers()]) : wire.open
  wire.close()
  return lives ? 'goes on' : 'cut'
}

/** Over HTTP, as one polls; some with a session, into which anything is put. Each has an answer. */
export async function oneRequest(url: string, chance: Chance): Promise<number> {
  const at = `${url}/socket.io`
  const method = chance.of(methods)
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: chance.of(bodies) }
  const opened = chance.below(2) === 0 ? await fetch(`${at}/?EIO=4&transport=polling`) : null
  const [, sid = ''] = /"sid":"([^"]+)"/.exec((await opened?.text()) ?? '') ?? []
  const query = sid ? `/?EIO=4&transport=${chance.of(['polling', 'websocket'])}&sid=${sid}` : chance.of(queries)
  const response = await fetch(`${at}${query}`, { method, ...body, signal: AbortSignal.timeout(15_000) })
  await response.arrayBuffer()
  return response.status
}
