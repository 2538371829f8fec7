// The drawings of all icons: one stroke on 24 by 24, no fills.
import type { Kind } from '../../shared/kinds.ts'
import type { ViewerRole } from '../../shared/slice.ts'

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

const forms: Record<Kind, string> = {
  'check-in': 'M14 4.5h4A1.5 1.5 0 0 1 19.5 6v12a1.5 1.5 0 0 1-1.5 1.5h-4M4 12h10M10.5 8.5 14 12l-3.5 3.5',
  talk: `${circle(9, 8.25, 3.25)}M3.5 19.5c.5-3.4 2.7-5.2 5.5-5.2s5 1.8 5.5 5.2M16 6a4 4 0 0 1 0 4.5M18.6 4a7 7 0 0 1 0 8.5`,
  'own-data': 'M4.5 4v15.5H20M9 16v-4M13.25 16V8M17.5 16v-5.5',
  reflection: 'M12 3.5a6 6 0 0 0-3.5 10.9V17h7v-2.6A6 6 0 0 0 12 3.5zM9.5 20.5h5M12 17v-4.5',
  groups: `${circle(7.5, 8, 2.75)}${circle(16.5, 8, 2.75)}${circle(12, 16.5, 2.75)}`,
  plenary: 'M3.5 5h11v7.5H8.5L6 15v-2.5H3.5zM17.5 9h3v7.5H18V19l-2.75-2.5H10',
  questions: 'M4 5h16v11h-9l-4 3.5V16H4zM10.2 8.9a1.9 1.9 0 1 1 2.6 1.9c-.5.2-.8.5-.8 1M12 13.6v.05',
  poll: 'M5 6.5h9M5 12h14M5 17.5h6',
  break: 'M5 9.5h11V14a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 11h1.25a2.25 2.25 0 0 1 0 4.5H15.8M8.5 4v2.25M12.5 4v2.25',
  'wrap-up': 'm4 7 1.5 1.5 3-3M4 14l1.5 1.5 3-3M12 7h8M12 14h8M12 19.5h5',
  'open-floor': 'M12 3.5a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0v-4a3 3 0 0 1 3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.5'
}

const seats: Record<ViewerRole, string> = {
  coordinator:
    'M8.5 5H6.75A1.25 1.25 0 0 0 5.5 6.25v13a1.25 1.25 0 0 0 1.25 1.25h10.5a1.25 1.25 0 0 0 1.25-1.25v-13A1.25 1.25 0 0 0 17.25 5H15.5M9.5 3.5h5a1 1 0 0 1 1 1v1.25a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1V4.5a1 1 0 0 1 1-1zM9 11.5h6M9 15.5h4',
  host: 'M6.5 20V5A1.5 1.5 0 0 1 8 3.5h8A1.5 1.5 0 0 1 17.5 5v15M4 20h16M14 11.75v1',
  moderator: 'M8.5 9.5 14.5 3.5M14.5 15.5l6-6M10 8l6 6M13 5l6 6M12.5 11.5 4.5 19.5',
  chat: 'M4 5h16v11h-9l-4 3.5V16H4zM8 9h8M8 12h5',
  keys: `${circle(8, 15.5, 3.75)}M10.75 12.75l8.5-8.5M15.5 8l2.75 2.75`,
  slides: 'M3.5 4.5h17M5 4.5h14v10.5H5zM12 15v4.5M8.5 19.5h7',
  screen: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5zM9 19.5h6'
}

export const icons = {
  ...forms,
  ...seats,
  next: 'M4.5 12h14M13 6.5l5.5 5.5-5.5 5.5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm6 9.5 6 6 6-6',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9H14a5 5 0 0 1 0 10h-3.5',
  alert: 'M12 4 21 19.5H3zM12 10v4M12 16.8v.05',
  clock: `${circle(12, 12, 8)}M12 7.5V12l3 2`,
  shield: 'M12 4 5.5 6.5V12c0 3.8 2.7 6.3 6.5 8 3.8-1.7 6.5-4.2 6.5-8V6.5z',
  offline:
    'M4 9.5a12 12 0 0 1 4.2-2.6M12.5 6A12 12 0 0 1 20 9.5M7 13a7.6 7.6 0 0 1 3-1.8M15.5 12a7.5 7.5 0 0 1 1.5 1M12 17.5v.05M4.5 4.5l15 15',
  copy: 'M10 8.5h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 8.5 18v-8A1.5 1.5 0 0 1 10 8.5zM15.5 5.5v-1H6A1.5 1.5 0 0 0 4.5 6v9.5h1',
  plus: 'M12 5v14M5 12h14',
  grip: 'M9 7v.05M15 7v.05M9 12v.05M15 12v.05M9 17v.05M15 17v.05',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4',
  theme: `${circle(12, 12, 8)}M12 4v16M12 8h6.9M12 12h8M12 16h6.9`
}
export type IconName = keyof typeof icons
