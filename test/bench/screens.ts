// What people see: two screens' countdowns, and from a press until it is painted on another's screen.
import { admitting } from './admitting.ts'
import { type Bench, boardRoles } from './bench.ts'
import { apart } from './countdowns.ts'
import { quantile } from './figures.ts'
import { flagging } from './flag.ts'
import { connected, send } from './painted.ts'
import { makeMeeting } from './processes.ts'
import { turning } from './slide.ts'

export async function noteScreens({ note, ours, bare, adminToken }: Bench): Promise<void> {
  const meeting = await makeMeeting(ours.url, adminToken, boardRoles)
  const moderator = await connected(ours.url, meeting.tokens[0] ?? '')
  await send(moderator, { type: 'agenda.start' })
  moderator.close()
  note(
    'two screens’ countdowns apart, at most',
    await apart(`${ours.url}/m/${meeting.id}#${meeting.tokens[5]}`),
    'ms',
    50
  )

  for (const [what, press] of [
    ['flag pressed → painted on the moderator’s screen', flagging],
    ['next slide pressed → painted on the slide operator’s screen', turning]
  ] as const) {
    const took = await press(ours.url, bare.url, adminToken)
    for (const [of, q] of [
      ['p50', 0.5],
      ['p99', 0.99]
    ] as const) {
      const [mine, limit] = [quantile(took.ours, q), quantile(took.bare, q)]
      note(`${what}, ${of} against bare Socket.IO`, mine / limit, '×')
      note('  the same, ours', mine, 'ms')
      note('  the same, bare', limit, 'ms')
    }
  }

  const { bytes, idle, busy } = await admitting(ours.url, adminToken)
  note('one of 300 let in: bytes to the member of the board who gets most', bytes, 'B', 2000)
  note('  the host’s screen meanwhile: time between frames, p50 against idle', busy.p50 / idle.p50, '×')
  note('  the same, p99', busy.p99 / idle.p99, '×')
  note('  the same, longest', busy.longest, 'ms')
}
