// Two soft tones, made here: nothing to fetch. A browser plays nothing before the page has been touched once.
let context: AudioContext | undefined

const TONES = [660, 880]
const LENGTH = 0.22
const LOUDNESS = 0.06

/** Makes ready, now or at the next press. */
export function wake() {
  context ??= new AudioContext()
  const go = () => void context?.resume()
  go()
  addEventListener('pointerdown', go, { once: true })
  addEventListener('keydown', go, { once: true })
}

export function chime() {
  if (context?.state !== 'running') return
  for (const [n, frequency] of TONES.entries()) tone(context, frequency, context.currentTime + n * LENGTH * 0.7)
}

function tone(context: AudioContext, frequency: number, at: number) {
  const source = new OscillatorNode(context, { frequency })
  const volume = new GainNode(context, { gain: 0 })
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH)
  source.connect(volume).connect(context.destination)
  source.start(at)
  source.stop(at + LENGTH)
}
