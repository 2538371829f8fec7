// Two nodes and one gateway: a key goes out once, whichever node asks, and when the node that sends dies.
import { expect, test } from 'vitest'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { accepts, asked, people } from '../support/sending.ts'
import { soon, wait } from '../support/server.ts'
import type { Answering } from '../support/sms-gateway.ts'
import { gatewayAt } from '../support/sms-gateway.ts'

const server = await postgres()

async function sending(answer: Answering) {
  const gateway = await gatewayAt(answer)
  const env = {
    ...{ SMS_GATEWAY: 'kannel', SMS_URL: gateway.url, SMS_USER: 'u', SMS_TOKEN: 'p', SMS_SENDER: 'Klyngen' },
    SMS_PER_SECOND: '100'
  }
  const nodes = await twoNodes(server, { env }, { participants: people(9) })
  const [here, there] = [await nodes.come(nodes.a, 'Søren'), await nodes.come(nodes.b, 'Søren')]
  const ids = here.views.keys.rows.map((row) => row.id)
  const states = (of: Pick<typeof here, 'views'>) => of.views.keys.rows.map((row) => row.state)
  const numbers = () => gateway.asked.map((request) => asked(request).to).toSorted()
  return { ...nodes, here, there, ids, states, numbers }
}

test('both nodes send what was asked for at both, each message once', async () => {
  const { here, there, ids, states, numbers } = await sending(accepts)
  await Promise.all([
    here.send({ type: 'keys.send', participants: ids.slice(0, 6) }),
    there.send({ type: 'keys.send', participants: ids.slice(3) })
  ])
  await soon(() => expect(new Set([...states(here), ...states(there)])).toEqual(new Set(['sent'])))
  expect(numbers()).toEqual(
    people(9)
      .map((p) => p.phone)
      .toSorted()
  )
})

test('a node whose clock is two minutes ahead takes nothing for lost that is under way', async () => {
  let answer = () => {}
  const later = new Promise<void>((resolve) => {
    answer = resolve
  })
  const slow: Answering = (response, request) => void later.then(() => accepts(response, request))
  const { another, come, here, ids, states, numbers } = await sending(slow)
  const ahead = await come(await another({ now: () => Date.now() + 120_000 }), 'Søren')
  await here.send({ type: 'keys.send', participants: ids.slice(0, 2) })
  await soon(() => expect(numbers()).toHaveLength(2))
  await wait(300)
  expect([states(here)[0], states(ahead)[0]]).toEqual(['sending', 'sending'])
  answer()
  await soon(() => expect(states(ahead).slice(0, 2)).toEqual(['sent', 'sent']))
})

test('a node that cannot tell how it went leaves a doubt for the other to tell, and nothing goes out again', {
  timeout: 60_000
}, async () => {
  const { a, here, there, ids, states, numbers } = await sending((response, request) => {
    a.cable.cut() // sent, and before it could be told, the database is out of reach
    return accepts(response, request)
  })
  await here.send({ type: 'keys.send', participants: ids.slice(0, 1) })
  await expect.poll(() => states(there)[0], { timeout: 40_000 }).toBe('unknown')
  expect(numbers()).toHaveLength(1)
})
