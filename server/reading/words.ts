// The words people write over their columns, Danish and English, and which field each means.
import { fold, isTooLong } from './clean.ts'

/** What each field is called (notes before what may be added to them), the best word first: of a mobile and a telephone column the mobile is read before the other. */
const WORDS = {
  name: `navn; fulde navn; fuldt navn; deltagernavn; deltagers navn; deltagerens navn; navn på deltager; lægens navn; lægenavn;
    læge; læger; deltager; deltagere; navne; klyngemedlem; medlem; person; for og efternavn; fornavn og efternavn;
    fornavn efternavn; efternavn fornavn; dit navn; name; full name; your name; participant; participant name; participants;
    doctor; attendee; member; display name; name original name; user name original name; user name`,
  firstName: 'fornavn; fornavne; first name; firstname; given name; forename',
  lastName: 'efternavn; efternavne; last name; lastname; surname; family name',
  practice: `praksis; praksisnavn; praksis navn; klinik; kliniknavn; klinik navn; klinikkens navn; lægehus; lægehuset; lægepraksis;
    lægeklinik; arbejdssted; arbejdsplads; ansættelsessted; praksis klinik; klinik praksis; navn på praksis; navn på klinik;
    ydernavn; practice; practice name; clinic; clinic name; surgery; organisation; organization; workplace; company; firma`,
  providerNumber: `ydernr; ydernummer; yder nr; yder nummer; ydernumre; yder; praksisnummer; provider number; provider no;
    provider id`,
  postcode: `postnr; postnummer; post nr; postnr by; postnr og by; postnummer og by; postnummer by; postcode; post code;
    postal code; zip; zip code; zipcode`,
  practiceForm: `praksisform; praksis form; klinikform; form; praksistype; type praksis; type af praksis; practice form;
    practice type; type of practice; form of practice`,
  notes: `bemærkning; bemærkninger; kommentar; kommentarer; noter; note; andet; øvrigt; besked; notes; comment; comments;
    remarks; remark`,
  kind: `stilling; stillingsbetegnelse; deltagertype; lægetype; type; rolle; funktion; titel; kategori; ansættelse; kind; role;
    position; job title; title; type of participant`,
  phone: `mobil; mobilnr; mobilnummer; mobil nr; mobil nummer; mobiltelefon; mobiltlf; mobil tlf; sms; sms nummer; mobile;
    mobile phone; mobile number; mobile no; cell; cell phone; telefon; telefonnr; telefonnummer; telefon nr; tlf; tlf nr;
    tlfnr; tlf nummer; direkte nummer; phone; phone number; phone no; telephone; nummer`,
  email: `e-mail; email; mail; mailadresse; mail adresse; e-mailadresse; e-mail adresse; emailadresse; email adresse; e-post;
    epost; email address; e-mail address; user email; mail address`,
  signUp: `tilmelding; tilmeldt; tilmeldingssvar; svar; deltagelse; deltager du; deltager ja nej; deltagerstatus; kommer;
    kommer du; status; sign up; signup; answer; reply; response; attending; attendance; rsvp; approval status`,
  ownGroup: `gruppenavn; gruppens navn; navn på gruppe; navn på gruppen; egen gruppe; gruppe; gruppenr; gruppe nr; gruppenummer;
    gruppe nummer; grupperum; gruppedannelse; group name; name of group; own group; group; group no; group number;
    breakout room; breakout group`,
  noCall: `vil ikke plukkes; vil ikke spørges; må ikke plukkes; må ikke spørges; ikke pluk; pluk ikke; skal ikke plukkes;
    plukkes ikke; spørg ikke; spørges ikke; ønsker ikke at blive plukket; ønsker ikke at blive spurgt; undgå pluk; no call;
    not to be called; not to be called on; do not call; do not call on`,
  key: 'nøgle; nøglen; nøglekode; kode; key; code'
} as const

export type Field = keyof typeof WORDS
export const fields = Object.keys(WORDS).filter((word): word is Field => word in WORDS)

export interface Meaning {
  field: Field
  /** The lower, the better the word. */
  rank: number
  /** The whole heading is a word we know, not just part of it. */
  sure: boolean
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  fields.flatMap((field) =>
    WORDS[field].split(';').map((word, rank): [string, Meaning] => [fold(word), { field, rank, sure: true }])
  )
)

/** For headings that are whole questions, as a form writes them: the first of these words that stands in it. */
const PARTS: readonly [RegExp, Field][] = [
  [/\bikke\b.*\b(pluk(ke|kes|ket)?|spoerges|spurgt)\b|\bnot (to )?be called on\b/, 'noCall'],
  [/\b(mobil|mobile|telefon|tlf|phone|sms)/, 'phone'],
  [/\b(e mail|email|mail)/, 'email'],
  [/\byder(nr|nummer)/, 'providerNumber'],
  [/\bpost(nr|nummer|code)/, 'postcode'],
  [/\bpraksisform/, 'practiceForm'],
  [/\bgruppe(n|ns)? ?(navn|nr|nummer)|\bnavn paa (\w+ )?gruppe|\bhvilken gruppe|\bgroup (name|number)/, 'ownGroup'],
  [/\bfornavn\b/, 'firstName'],
  [/\befternavn\b/, 'lastName'],
  [/\b(praksis|klinik|laegehus)/, 'practice'],
  [/\b(tilmeld|deltager du|deltage\b|attend)/, 'signUp'],
  [/\b(navn|name)\b/, 'name'],
  [/\b(bemaerk|komment|comment)/, 'notes']
]
const LONGEST_HEADING = 120

/** What a heading means; null when it says nothing to us. */
export function meaningOf(heading: string): Meaning | null {
  if (heading.length > LONGEST_HEADING) return null
  const folded = fold(heading)
  if (folded === 'deltager' && heading.includes('?')) return { field: 'signUp', rank: 0, sure: true }
  const known = MEANINGS.get(folded) ?? MEANINGS.get(fold(heading.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')))
  if (known) return known
  const part = PARTS.find(([pattern]) => pattern.test(folded))
  return part ? { field: part[1], rank: 100, sure: false } : null
}

/** What a place where doctors work is called. */
const PRACTICE =
  /\b(laegehus|laegeklinik|klinik|laegerne|laegepraksis|praksis|laegecent|laegefaelles|sundhedshus|sundhedscent|clinic|practice|surgery)/
export const isPracticeWord = (text: string): boolean => !isTooLong(text) && PRACTICE.test(fold(text))
