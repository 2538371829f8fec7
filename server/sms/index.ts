// The gateway that the settings choose. Only that one is loaded: an idle server's memory counts.
import type { SmsParts } from '../effects/messenger.ts'
import type { Gateway } from './gateway.ts'
import { rehearsal } from './rehearsal.ts'
import type { SmsSettings } from './settings.ts'

/** All that the server sends with. @param key what our addresses are signed with */
export const smsParts = async (settings: SmsSettings, key: Buffer): Promise<SmsParts> => ({
  gateway: await gatewayFrom(settings),
  standIn: rehearsal(),
  perSecond: settings.perSecond,
  callbackBase: settings.callbackUrl,
  key
})

/** Null for none. */
export async function gatewayFrom(settings: SmsSettings): Promise<Gateway | null> {
  switch (settings.gateway) {
    case 'none':
      return null
    case 'kannel':
      return (await import('./kannel.ts')).kannel(settings)
    case 'gatewayapi':
      return (await import('./gatewayapi.ts')).gatewayapi(settings)
    case 'gatewayapi-legacy':
      return (await import('./gatewayapi-legacy.ts')).gatewayapiLegacy(settings)
    case 'twilio':
      return (await import('./twilio.ts')).twilio(settings)
    case 'inmobile':
      return (await import('./inmobile.ts')).inmobile(settings)
    case 'cpsms':
      return (await import('./cpsms.ts')).cpsms(settings)
    case 'gammu':
      return (await import('./gammu.ts')).gammu(settings)
  }
}
