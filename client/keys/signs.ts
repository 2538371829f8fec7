// The few drawings that only the keys need, in the hand of the others.
import type { IconName } from '../ui/icons.ts'

export const signs = {
  send: 'M20 4 10.5 13.5M20 4l-6 16-3.5-6.5L4 10z',
  qr: 'M4.5 4.5h5.5V10H4.5zM14 4.5h5.5V10H14zM4.5 14H10v5.5H4.5zM14 14h2v2M19.5 14v2M14 19.5h2M19.5 19v.5',
  phone: 'M7 4h3l1.2 4-2 1.6a11 11 0 0 0 5.2 5.2l1.6-2 4 1.2v3A2 2 0 0 1 18 19 13 13 0 0 1 5 6a2 2 0 0 1 2-2z',
  none: 'M7 12h10'
}
/** One of these, or an icon. */
export type SignName = IconName | keyof typeof signs
export const isOwn = (name: SignName): name is keyof typeof signs => name in signs
