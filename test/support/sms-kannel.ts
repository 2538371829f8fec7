// A real Kannel, on ports and in a folder of its own, that sends through a message centre.
import { spawn } from 'node:child_process'
import { openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeLater, tempFolder } from './closing.ts'
import { freePort } from './process.ts'
import { messageCentre } from './sms-centre.ts'
import { path } from './sms-installed.ts'

const configuration = (folder: string, admin: number, boxes: number, sendsms: number, centre: number) => `
group = core
admin-port = ${admin}
admin-interface = 127.0.0.1
admin-password = adminpw
smsbox-port = ${boxes}
smsbox-interface = 127.0.0.1
log-file = "${folder}/bearerbox.log"
dlr-storage = internal

group = smsc
smsc = smpp
smsc-id = centre
host = 127.0.0.1
port = ${centre}
transceiver-mode = true
smsc-username = kannel
smsc-password = secret12
system-type = ""
source-addr-autodetect = true
dest-addr-ton = 1
dest-addr-npi = 1
msg-id-type = 0x00
reconnect-delay = 1

group = smsbox
bearerbox-host = 127.0.0.1
bearerbox-port = ${boxes}
sendsms-port = ${sendsms}
sendsms-interface = 127.0.0.1
log-file = "${folder}/smsbox.log"

group = sendsms-user
username = tester
password = foobar
concatenation = true
max-messages = 10

group = sms-service
keyword = default
text = "OK"
`

/** Both boxes are up and the centre is reached when it resolves; `env` is what makes us use it. */
export async function realKannel() {
  const centre = await messageCentre()
  const folder = tempFolder()
  const [admin, boxes, sendsms] = [await freePort(), await freePort(), await freePort()]
  const conf = join(folder, 'kannel.conf')
  writeFileSync(conf, configuration(folder, admin, boxes, sendsms, centre.port))
  const status = () => text(`http://127.0.0.1:${admin}/status.txt?password=adminpw`)
  box('bearerbox', folder, conf)
  await until(folder, async () => /online/.test(await status()))
  box('smsbox', folder, conf)
  await until(folder, async () => /smsbox:/.test(await status()))
  const url = `http://127.0.0.1:${sendsms}`
  await until(folder, async () => (await text(`${url}/cgi-bin/sendsms`)) !== '')
  const env = { SMS_GATEWAY: 'kannel', SMS_URL: url, SMS_USER: 'tester', SMS_TOKEN: 'foobar', SMS_SENDER: 'Klyngen' }
  return { centre, url, env }
}

const text = (url: string) =>
  fetch(url)
    .then((response) => response.text())
    .catch(() => '')

function box(program: string, folder: string, conf: string) {
  const out = openSync(join(folder, `${program}.out`), 'w')
  const child = spawn(program, [conf], { stdio: ['ignore', out, out], env: { PATH: path }, cwd: folder })
  child.on('error', () => {}) // not installed: it never gets ready
  closeLater(() => child.kill('SIGKILL'))
}

async function until(folder: string, ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await ready()); tries++) {
    if (tries === 100) throw new Error(`Kannel did not get ready: ${readFileSync(join(folder, 'bearerbox.out'))}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
