// What every answer tells a browser: which scripts may run, who may frame us, what may be asked of the machine.

/** Of a page: nothing comes from elsewhere, and nothing stands in the page itself. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "connect-src 'self'", // WebSockets of the same origin too: Chromium, Firefox, Safari from 15.4
  "font-src 'self'",
  "img-src 'self' data: blob:", // a page of a deck is asked for with one's link, which an address cannot carry
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'"
].join(';')

/** Scanned pages are unpacked by WebAssembly: in that worker, and nowhere else. */
export const WORKER_POLICY =
  "default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self';font-src 'self';frame-ancestors 'none'"

/** What we never ask of the machine, no script of ours may. */
const PERMISSIONS = [
  ...[
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'magnetometer'
  ],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking']
]
  .map((what) => `${what}=()`)
  .join(', ')

/** A browser that came another way takes no notice of these, or complains. */
const onlyOverTls = {
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': `max-age=${180 * 86_400}`
}

/** On all that our routes answer. @param publicUrl only where people come by https are their browsers told to come by nothing else */
export const safeHeaders = (publicUrl: string | null): Readonly<Record<string, string>> => ({
  'content-security-policy': `${PAGE_POLICY};frame-ancestors 'none'`,
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  ...(publicUrl?.startsWith('https:') && onlyOverTls)
})

/** A meeting's page stands beside itself where somebody has two roles on a wide screen; nobody else's page holds it. */
export const ownFrames: Readonly<Record<string, string>> = {
  'content-security-policy': `${PAGE_POLICY};frame-ancestors 'self'`,
  'x-frame-options': 'SAMEORIGIN'
}

/** On what is answered before our routes are asked: by Socket.IO, and to addresses nobody can read. No page is among it. */
export const plainHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
}
