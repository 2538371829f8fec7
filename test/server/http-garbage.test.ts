// Bodies, tokens and addresses that are not what they should be: a problem document, and nothing is stored.
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { goodMeeting, makeMeeting, post } from '../support/server.ts'
import { untouched } from '../support/untouched.ts'

const { at, fromHere } = untouched()

const send = (body: string | undefined, headers: Record<string, string> = {}, path = '/api/meetings') =>
  fetch(`${at().url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${at().adminToken}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body })
  })

async function expectProblem(response: Response, status: number, code: string) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const { detail = '', ...document } = await response.json()
  expect(document).toMatchObject({
    status,
    type: `urn:drejebog:problem:${code}`,
    title: expect.stringMatching(/\S.*\.$/)
  })
  expect(detail).toMatch(/^(\S.*\.)?$/)
  expect(response.status).toBe(status)
}
const good = JSON.stringify(goodMeeting())

describe('a body that is', () => {
  test.each([
    ['{'],
    ['{"title": }'],
    ['{"a":1,}'],
    ["{'a':1}"],
    ['<xml/>'],
    ['{"title":"a"'],
    [`${good}}`],
    ['\u0000']
  ])('broken JSON: %j', async (body) => expectProblem(await send(body), 400, 'broken-json'))

  test.each([['null'], ['[]'], ['5'], ['"text"'], ['true'], [`[${good}]`]])(
    'JSON, but no object: %.20s',
    async (body) => expectProblem(await send(body), 400, 'unreadable')
  )

  test('an object that would poison others', async () => {
    await expectProblem(await send('{"__proto__":{"title":"x"}}'), 400, 'broken-json')
    await expectProblem(await send('{"constructor":{"prototype":{"title":"x"}}}'), 400, 'broken-json')
  })

  test('empty, or not there', async () => {
    await expectProblem(await send(''), 400, 'broken-json')
    const { adminToken } = at()
    const bare = await fetch(`${at().url}/api/meetings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminToken}` }
    })
    await expectProblem(bare, 400, 'unreadable')
  })

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/xml'],
    ['nonsense']
  ])('not said to be JSON: %s', async (type) =>
    expectProblem(await send(good, { 'content-type': type }), 415, 'not-json')
  )

  test('10 MB', async () => {
    await expectProblem(await send(JSON.stringify(goodMeeting({ title: 'x'.repeat(10_000_000) }))), 413, 'too-large')
  })

  test('said to be 10 MB, and never comes', async () => {
    const { hostname, port } = new URL(at().url)
    const socket = connect(Number(port), hostname)
    const head = ['POST /api/meetings HTTP/1.1', 'Host: x', `Authorization: Bearer ${at().adminToken}`]
    socket.write([...head, 'Content-Type: application/json', 'Content-Length: 10000000', '', '{'].join('\r\n'))
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    socket.destroy()
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/content-language: da\r\n/i) // nobody said which language
  })

  test('100,000 lists within each other', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    await expectProblem(await send(`{"title":${deep}}`), 400, 'unreadable')
  })
})

test.each([
  ['da-DK,da;q=0.9,en;q=0.8', 'da'],
  ['en-US,en;q=0.9', 'en'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['de', 'da'],
  ['*', 'da'],
  ['x'.repeat(5000), 'da']
])('with Accept-Language %.30s the answer is in %s', async (wanted, language) => {
  const response = await send('{', { 'accept-language': wanted })
  expect(response.headers.get('content-language')).toBe(language)
  expect((await response.json()).title).toMatch(language === 'da' ? /gyldig/ : /valid/)
})

describe('who asks without the right', () => {
  test.each([
    [''],
    ['Bearer '],
    ['Bearer wrong'],
    ['Basic YWRtaW46YWRtaW4='],
    ['bearer'],
    [`Bearer ${'x'.repeat(5000)}`]
  ])('authorization %.20j is told 401', async (authorization) =>
    expectProblem(await send(good, { authorization }), 401, 'wrong-token')
  )

  test('a member’s link makes no meeting', async () => {
    const made = await makeMeeting(at())
    fromHere()
    await expectProblem(await post(at().url, made.tokenOf('Mette'), goodMeeting()), 401, 'wrong-token')
  })

  test('the admin’s token but for its last character, or with one more, makes none', async () => {
    await expectProblem(await post(at().url, at().adminToken.slice(0, -1), goodMeeting()), 401, 'wrong-token')
    await expectProblem(await post(at().url, `${at().adminToken}x`, goodMeeting()), 401, 'wrong-token')
  })

  test('the shelf of playbooks is the admin’s too', async () => {
    await expectProblem(await fetch(`${at().url}/api/playbooks`), 401, 'wrong-token')
  })

  test('nothing about the body is told to who may not ask', async () => {
    await expectProblem(await send('{"title":5}', { authorization: '' }), 401, 'wrong-token')
  })
})

describe('an address that is not there', () => {
  test.each([
    ['/'],
    ['/api'],
    ['/api/meetings/x/y'],
    ['/m/x/../../etc/passwd'],
    ['/%00'],
    ['/socket.iox'],
    ['/.env'],
    ['/drejebog.db']
  ])('%s', async (path) => expectProblem(await fetch(`${at().url}${path}`), 404, 'not-found'))

  test.each([['/%zz'], ['/%c0%ae'], ['/api/meetings/%']])('that cannot be read: %s', async (path) => {
    const response = await fetch(`${at().url}${path}`)
    await expectProblem(response, 400, 'bad-request')
  })
})
