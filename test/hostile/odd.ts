// Values that no honest client sends, as JSON text: much of it cannot be written any other way.

const many = (text: string, times: number) => Array(times).fill(text).join(',')
const text = (value: string) => JSON.stringify(value)

export const oddValues: readonly string[] = [
  ...['null', 'true', 'false', '0', '-0', '-1', '0.1', '1e308', '-1e308', '1e999', '-1e999', '9007199254740993'],
  ...['123456789012345678901234567890', '1E400', '1.7976931348623159e308', '5e-324'],
  ...['[]', '{}', '[[]]', '[null]', '[{}]', '{"length":1e9}', '{"0":"a","length":1}', '{"toJSON":1}', '{"valueOf":1}'],
  ...['{"__proto__":{"roles":["coordinator"]}}', '{"constructor":{"prototype":{"roles":["coordinator"]}}}'],
  ...['{"$ne":null}', '{"type":"Buffer","data":[1,2,3]}', '{"_placeholder":true,"num":0}', '{"toString":"x"}'],
  ...['""', '" "', '"\\u0000"', '"\\ud800"', '"\\udfff\\ud800"', '"\\u202emoor"', '"\\ufeff"', '"a\\nb"', '"\\u2028"'],
  ...['"😀😀😀"', text('👩‍⚕️'.repeat(200)), text(`a${'\u0301'.repeat(3000)}`), '"=1+1"', '"@SUM(1)"', '"＝1"'],
  ...['"__proto__"', '"constructor"', '"prototype"', '"hasOwnProperty"', '"toString"', '"@server"', '"admin"'],
  ...[
    '"screen"',
    '"undefined"',
    '"null"',
    '"NaN"',
    '"../../../etc/passwd"',
    '"%00%2e%2e"',
    '"\'; DROP TABLE event;--"'
  ],
  ...['"<script>alert(1)</script>"', '"{{7*7}}"', '"%s%n"', '"javascript:alert(1)"', '"24:00"', '"99:99"'],
  text('x'.repeat(100_000)),
  text('æ'.repeat(50_000)),
  `[${many('1', 20_000)}]`,
  `[${many('{}', 5000)}]`,
  `[${many('"a"', 5000)}]`,
  `{${Array.from({ length: 3000 }, (_, n) => `"k${n}":${n}`).join(',')}}`,
  '['.repeat(10_000) + ']'.repeat(10_000),
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  `${'{"type":"agenda.start","block":'.repeat(3000)}1${'}'.repeat(3000)}`
]

export const oddKeys: readonly string[] = [
  ...['"__proto__":{"roles":["coordinator"]}', '"constructor":{"prototype":{"admin":true}}', '"toJSON":"x"'],
  ...[
    '"roles":["coordinator"]',
    '"by":"@server"',
    '"actor":{"roles":["coordinator"]}',
    '"at":0',
    '"personal":{"name":"x"}'
  ],
  ...['"":1', '"\\u0000":1', '"type":"agenda.start"', '"events":[]', '"seq":1']
]

/** Ids that are none. */
export const oddIds: readonly string[] = [
  ...['null', '5', '[]', '{}', 'true', '""', '"short"', '"with space 1"', '"../../etc/passwd"', '"æøåæøåæøå"'],
  ...['"__proto__.x"', '"abcdefgh\\u0000"', '["abcdefgh"]', '{"toString":"abcdefgh"}', '12345678', '"\\ud800abcdefgh"'],
  text('x'.repeat(65)),
  text('x'.repeat(10_000)),
  '['.repeat(5000) + ']'.repeat(5000)
]

/** Types of no command; events' own among them. */
export const oddTypes: readonly string[] = [
  ...['__proto__.x', '__proto__', 'constructor', 'constructor.name', 'toString', 'toString.call', 'hasOwnProperty.x'],
  ...['', '.', '..', '.start', 'agenda', 'agenda.', 'agenda.start ', ' agenda.start', 'Agenda.start', 'agenda.START'],
  ...['agenda.started', 'board.added', 'board.rolesSet', 'board.linkMade', 'keys.stored', 'meeting.created'],
  ...[
    'agenda.start\u0000',
    'agenda.start.next',
    'agenda/start',
    'weather.rain',
    'agenda.__proto__',
    'board.constructor'
  ]
]
