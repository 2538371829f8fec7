// What a message most likely is: about a key, a call for help, a question; mostly none of them.
import { fold } from '../clean.ts'
import type { Likely } from './message.ts'

/**
 * The words, folded (æ is ae, ø is oe, å is aa: "nøgle" is a key, "nogle" is some). Key figures (nøgletal) and the codes of
 * illnesses and fees are none of them keys.
 */
const WORDS: Record<Likely, readonly RegExp[]> = {
  key: [
    /\bnoegle(?:n|r|rne)?\b/,
    /(?<!\b(?:icpc|icpc 2|icd|icd 10|diagnose|ydelses?|atc|takst|afregnings|honorar|kontakt) )\bkode(?:n|r|rne)?\b/,
    /\b(?:adgangs|engangs|pin)koden?\b|\bpass ?words?\b|\bpasscodes?\b/,
    /\blogin\b|\blogge[rt]? (?:ind|paa)\b|\blog (?:ind|paa|in)\b/,
    /\bsms en\b|\bsmsen\b|\b(?:faa|faaet|modtage|modtaget|kommet|sendt|send|ingen|min|en|the|my|no|an) sms\b|^sms$/,
    /\b(?:har|fik) (?:\p{L}+ )?(?:stadig |endnu )?ikke (?:faaet|modtaget)\b/u,
    /\b(?:my|the|a|no) (?:key|code)\b|\bnot (?:received|got|gotten)\b/
  ],
  help: [
    /^hjaelp\b|\b(?:brug for|har nogen|faa|kan (?:i|nogen|du)) (?:\p{L}+ )?hjaelpe?\b|\bhjaelp mig\b|\bhjaelp$/u,
    /\b(?:kan|kunne) (?:\p{L}+ )?(?:desvaerre |stadig |slet |pludselig )?ikke (?:laengere |rigtig )?(?:hoere|se|komme (?:ind|paa|med|ud)|dele|tale|unmute|slaa)\b/u,
    /\b(?:ingen|ikke|mangler|uden|daarlig) (?:nogen )?(?:lyd|billede|forbindelse)\b|\blyden (?:er vaek|forsvinder|hakker|falder)\b/,
    /\b(?:mikrofon|kamera|webcam|headset|hoejttaler)(?:en|et|er)?\b|\bmicrophone\b|\bcamera\b|\bmic\b/,
    /\b(?:falder|faldt|ryger|roeg|smides|smidt) (?:\p{L}+ )?(?:ud|af)\b|\b(?:driller|drillede|fryser|froes|frosset|hakker|haenger)\b/u,
    /\b(?:can ?not|can t|cannot) (?:hear|see|join|get in|share)\b|\bno (?:sound|audio|video)\b|^help\b|\bhelp me\b|\bfrozen?\b/
  ],
  question: [
    /^hv(?:ad|em|ordan|ornaar|orfor|ilken|ilket|ilke|ormed|oraf)\b/,
    /^hvor\b(?! (?:er det |var det )?(?:dejlig|god|skoen|fed|fin|spaendende|flot|sjov|aergerlig|rart|laekker|interessant))/,
    /^(?:kan|maa|skal|vil|boer|har|er|goer|faar|ved|bruger) (?:i|man|vi|jeg|du|nogen|der|de)\b/,
    /^(?:er|findes|var|bliver) (?:der|det)\b|^gaelder (?:det|dette)\b|^mon\b/,
    /^(?:what|how|why|who|which|where)\b|^(?:can|could|do|does|did|is|are|should|will|would|may) (?:i|you|we|they|it|there|anyone|somebody)\b/
  ]
}

/** Said before what is meant. */
const OPENING =
  /^(?:(?:hej|hejsa|hi|hello|goddag|god aften|godaften|alle|allesammen|undskyld|spoergsmaal|question|og|men|saa|ps) )+/
const THANKS = /^(?:(?:mange |tusind )?tak|thanks|thank you|super|perfekt|fint|ok|okay|ja tak)\b/
const HAS_IT =
  /\b(?:har|fik) (?:\p{L}+ )?(?:faaet|modtaget|fundet|logget)\b|\b(?:virker|lykkedes|kommet)\b|\bnu (?:er|kan) (?:jeg|vi)\b/u
const NOT = /\b(?:ikke|mangler|ingen|not|endnu|stadig)\b/

/** No more of a message is looked at. */
const LONGEST_LOOKED_AT = 1000

/** A question mark ends a line, with an emoji or a bracket behind it or not. An address with one is no question. */
function asks(line: string): boolean {
  let end = line.length
  while (end > 0 && !/[\p{L}\p{N}?]/u.test(line[end - 1] ?? '')) end -= 1
  return line[end - 1] === '?' && !/https?:\S*$/.test(line.slice(0, end))
}

export function likely(text: string): Likely | undefined {
  const looked = text.slice(0, LONGEST_LOOKED_AT)
  const said = fold(looked)
  const bare = said.replace(OPENING, '')
  const isAsked = looked.split('\n').some(asks)
  const is = (what: Likely) => WORDS[what].some((pattern) => pattern.test(bare))
  if (!isContent(bare, isAsked)) {
    if (is('key')) return 'key'
    if (is('help')) return 'help'
  }
  return isAsked || (is('question') && !looked.trimEnd().endsWith('!')) ? 'question' : undefined
}

/** "Tak for nøglen", "jeg har fået koden": nothing is amiss. */
const isContent = (said: string, isAsked: boolean): boolean =>
  !isAsked && !NOT.test(said) && (THANKS.test(said) || HAS_IT.test(said))
