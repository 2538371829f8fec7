// What stands where a piece of the chat is pasted, in English.
import type { pasting as da } from './chat.pasting.da.ts'
import { n } from './counting.en.ts'

const few = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
export const word = (count: number) => few[count] ?? String(count)

export const pasting: typeof da = {
  paste: {
    title: 'Pasted from the chat',
    open: 'Paste from the chat',
    lead: 'Mark a piece of the chat, copy it, and paste it here or in the line. Then you choose what to catch.',
    field: 'Paste the chat here',
    choose: 'Choose a saved file',
    drop: 'or drag it in here',
    dropHere: 'Drop the file here to read the chat',
    reading: 'Reading …',
    offline: 'Will be read when there is a connection again',
    picture:
      'This is a picture, and it cannot be read. Mark the messages in the chat and paste them as text, or save the chat and choose the file.',
    byLine: 'The server does not answer, so it has been read line by line.',
    faults: {
      unreachable: 'The server does not answer. See whether there is a connection, and try again.',
      unreadable: 'The chat could not be read. Save it as text (.txt), or mark the messages and paste them here.',
      'not-yours': 'This link may not read the chat. Ask the coordinator for a new one.'
    },
    again: 'Try again',
    another: 'Choose another file',
    piece: (nth, of) => `part ${nth} of ${of}`,
    none: 'There are no messages in it.',
    sum: (lines, chosen) => `${n(lines, 'message', 'messages')}${chosen > 0 ? `, ${word(chosen)} chosen` : ''}`,
    caught: { before: 'caught before', now: 'caught', waits: 'on its way' },
    likely: { question: 'question?', help: 'help?', key: 'key?' },
    go: (count) => (count === 0 ? 'Catch this one' : `Catch ${count} chosen`),
    send: 'Catch and send',
    all: (count) => (count === 1 ? 'Choose what looks like a question' : `Choose the ${count} possible questions`),
    hither: 'to get here',
    goHither: (keys) => `Press ${keys.join(' and then ')} to get to what has been pasted`,
    keys: {
      toggle: 'choose the message, or leave it',
      toggleShort: 'choose',
      go: 'catch the chosen, or the one pointed at',
      goShort: 'catch',
      send: 'catch them and send them to the moderator',
      sendShort: 'catch and send',
      likely: 'choose all that looks like questions',
      close: 'close what has been pasted',
      closeShort: 'close'
    },
    more: 'Paste more',
    close: 'Close'
  }
}
