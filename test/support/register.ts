// A believable cluster: 56 doctors from 24 practices, with the likenesses that such lists have. Nobody in it exists.
import type { Known } from '../../shared/slices/participants/matching.ts'

/** Tricky: two Holms and a Holme, two Larses, two called Niels Krogh, Anne and Anne-Grethe, two with the initials AH. */
const practices: Record<string, readonly string[]> = {
  'Tranekær Lægepraksis': ['Katrine Sø', 'Ole Hjort'],
  'Marstal Lægehus': ['Lars Holm', 'Signe Aagaard', 'Karen Bech'],
  'Lægehuset Sundet': ['Claus Ejby', 'Maja Fjord', 'Birthe Kold'],
  'Lægerne Vindeby': ['Merete Ege', 'Thomas Skaarup'],
  'Bagenkop Lægepraksis': ['Asger Nør'],
  'Øernes Lægepraksis': ['Regitze Holme', 'Anton Klit'],
  'Skårup Lægeklinik': ['Jens Ove Bak', 'Aase Friis'],
  'Ærøskøbing Lægehus': ['Erik Brandt', 'Marie Vestergård Jensen'],
  'Gudme Lægehus': ['Jesper Hald', 'Ulrik Møllegaard', 'Tine Ravnsborg'],
  'Lægerne Gerritsgade': ['Morten Juhl', 'Hanne-Marie Lund', 'Kasper Eg'],
  'Thurø Lægepraksis': ['Dorthe Winther', 'Peter Rohde'],
  'Humble Lægehus': ['Inger Dahl', 'Louise Nygård', 'Steen Abild'],
  'Lægerne Havnegade': ['Mikkel Thorup', 'Poul Skov', 'Anne-Grethe Riis'],
  'Lægerne Møllergade': ['Rasmus Elkjær', 'Charlotte Hede Poulsen', 'Lars Lyng'],
  'Tåsinge Lægehus': ['Inge-Lise Sand', 'Bo Kramer', 'Niels Krogh'],
  'Dronningemaen Lægeklinik': ['Fatima El-Sayed', 'Finn Bøgh'],
  'Kirkeby Lægeklinik': ['Viggo Strand'],
  'Lægehuset Nyborgvej': ['Camilla Rye', 'Helle Dyhr', 'Amir Hosseini'],
  'Rudkøbing Lægeklinik': ['Ida Munk', 'Henrik Ladefoged', 'Kirsten Bjerre'],
  'Vester Skerninge Lægehus': ['Pia Østergren', 'Niels Krogh'],
  'Stenstrup Lægehus': ['Lone Høy', 'Per Agerbo', 'Sofie Lind'],
  'Hesselager Lægeklinik': ['Bente Storm'],
  'Lægerne ved Torvet': ['Line Bruun', 'Susanne Kjær', 'Anne Holm'],
  'Ollerup Lægeklinik': ['Gitte Falk']
}
/** What was typed into the sign-up; of some there is only the practice's own address. */
const emails: Record<string, string> = {
  'Anne Holm': 'anne.holm@torvet.example',
  'Lars Holm': 'marstal@laegehus.example',
  'Signe Aagaard': 'marstal@laegehus.example',
  'Susanne Kjær': 'sukj@torvet.example',
  'Finn Bøgh': 'drboegh@dronningemaen.example',
  'Thomas Skaarup': 'Thomas.Skaarup@vindeby.example'
}
/** Names they came under at an earlier meeting. */
const aliases: Record<string, readonly string[]> = {
  'Viggo Strand': ['DESKTOP-4F2K9'],
  'Kirsten Bjerre': ['Kiki B', 'iPad'],
  'Steen Abild': ['Humlebien']
}
const withoutPhone = ['Katrine Sø', 'Asger Nør']

const places = Object.entries(practices).flatMap(([practice, names]) => names.map((name) => ({ practice, name })))
const twice = places.map((p) => p.name).filter((name, i, all) => all.indexOf(name) !== i)

/** Their ids are their names; where two have the same name, the practice too. */
export const register: readonly Known[] = places.map(({ practice, name }, i) => ({
  id: twice.includes(name) ? `${name}, ${practice}` : name,
  name,
  practice,
  // numbers that begin with 0 are given to nobody
  phone: withoutPhone.includes(name) ? null : `+45${String(1_100_000 + i * 137_911).padStart(8, '0')}`,
  email: emails[name] ?? null,
  aliases: aliases[name] ?? []
}))
