// What every answer tells a browser, whoever gives it: our routes, Fastify before them, Socket.IO beside them.
import { expect, test } from 'vitest'
import { node } from '../support/server.ts'

const policyOf = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ')
      return [name, values.join(' ')]
    })
  )

test('a page’s policy: nothing from elsewhere, nothing inline, nothing evaluated, framed by nobody', async () => {
  const at = await node()
  expect(policyOf(await fetch(`${at.url}/nowhere`))).toEqual({
    ...{ 'default-src': "'self'", 'script-src': "'self'", 'script-src-attr': "'none'", 'style-src': "'self'" },
    ...{ 'connect-src': "'self'", 'font-src': "'self'", 'img-src': "'self' data: blob:", 'worker-src': "'self'" },
    ...{ 'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" }
  })
})

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])(
  'a %s of the sockets’ address is told what it may be, with a session too',
  async (method) => {
    const at = await node()
    const polled = `${at.url}/socket.io/?EIO=4&transport=polling`
    const [, sid] = /"sid":"([^"]+)"/.exec(await (await fetch(polled)).text()) ?? []
    for (const address of [polled, `${polled}&sid=${sid}`]) {
      const { status, headers } = await fetch(address, { method })
      expect([status, headers.get('allow')]).toEqual([405, 'GET, POST'])
    }
  }
)

test.each([
  ['/healthz', 200],
  ['/nowhere', 404],
  ['/api/meetings/x/sms', 401],
  ['/%zz', 400],
  ['/socket.io/?EIO=4&transport=polling', 200],
  ['/socket.io/?EIO=4&transport=polling&sid=x', 400],
  ['/socket.io/?EIO=3&transport=polling', 400]
])('%s (%i) may be neither framed, sniffed, embedded nor told of', async (path, status) => {
  const at = await node()
  const { headers, status: answered } = await fetch(`${at.url}${path}`)
  expect(answered).toBe(status)
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(
    [...headers.keys()].filter((name) => /^(x-powered-by|server|access-control.*|set-cookie)$/.test(name))
  ).toEqual([])
})

test('our routes’ answers also forbid what we never ask of the machine, and any frame', async () => {
  const { headers } = await fetch(`${(await node()).url}/nowhere`)
  expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*microphone=\(\)/)
  expect(headers.get('x-frame-options')).toBe('DENY')
})

test('only where people come by https are browsers told to come by nothing else, and to keep other windows apart', async () => {
  const told = async (env: Record<string, string>) => {
    const { headers } = await fetch(`${(await node({ env })).url}/healthz`)
    return ['strict-transport-security', 'cross-origin-opener-policy'].map((name) => headers.get(name))
  }
  expect(await told({})).toEqual([null, null])
  expect(await told({ PUBLIC_URL: 'http://10.0.0.5:3000' })).toEqual([null, null])
  expect(await told({ PUBLIC_URL: 'https://drejebog.example.dk' })).toEqual(['max-age=15552000', 'same-origin'])
})
