// English: reading aloud and recording.
import type { VoiceText } from '../voiceText.ts'

const recordings = (count: number): string => `${count} ${count === 1 ? 'recording' : 'recordings'}`

export const voice: VoiceText = {
  noVoice: 'This device has no voice of its own for English. You can still read every sentence.',
  voiceLost: 'The voice has stopped. The story goes on without it.',
  recordingBroken: 'A recording could not be played. The voice of this device reads instead.',
  recordingsClosed:
    'The recordings on this device could not be opened. The voice of this device reads instead.',
  takeLost: 'You closed the page while recording. Nothing was kept. The microphone is off.',
  pressAgain: 'The browser holds the voice back. Press “Play” once more.',
  voice: 'Voice',
  bestVoice: 'The best on this device',
  onlyLocal: 'Only voices that speak on this device are offered. Nothing is sent.',
  rate: 'Reading speed',
  rateOf: (rate) => `${rate}×`,
  tryVoice: 'Try it',
  sample: 'Each facet joint has two tiny nerves.',
  recorder: {
    title: 'Record your own voice',
    intro:
      'Read each sentence in your own words. The recordings stay on this device and are played in place of its voice.',
    playMine: 'Play my recordings',
    record: 'Record this sentence',
    again: 'Record it again',
    stop: 'Stop',
    listen: 'Listen',
    remove: 'Remove',
    previous: 'Sentence before',
    next: 'Next sentence',
    nextStep: 'Next step',
    recording: 'Recording',
    sentenceOf: (number, count) => `Sentence ${number} of ${count}`,
    recordedOf: (number, count) => `${number} of ${count} sentences of this story are recorded`,
    exportAll: 'Save as a file',
    importFile: 'Open a file',
    imported: (count, unread) =>
      `${recordings(count)} taken in.${unread > 0 ? ` ${recordings(unread)} could not be read.` : ''}`,
    removeAll: 'Remove all',
    removeAllSure: 'Yes, remove all of them',
    keep: 'Keep them',
    noMicrophone: 'No microphone was found. Connect one and try again.',
    refused: 'The microphone is not allowed here. Allow it in the settings of the browser for this page.',
    inUse: 'The microphone is in use by another program.',
    notHere: 'This browser cannot record, or the page has no secure connection.',
    notStored: 'The recording could not be kept: the storage of this browser is full or closed.',
    notAFile: 'This file holds no recordings of this story.',
    newerFile: 'This file comes from a newer version of this page. Load the page again, then open the file.',
    tooBig: (megabytes) => `This file is too large. Files of up to ${megabytes} MB can be opened.`,
    unreadable: 'The browser cannot read this file. Choose it again.',
    notOpened: 'The recordings on this device cannot be opened. Load the page again.',
    notPlayed: 'This browser cannot play that recording.',
    microphoneFailed: 'The microphone could not be used, and it is off. Try again.',
    left: 'You left this sentence, so recording has stopped. Nothing was kept. The microphone is off.',
    nothingHeard: 'Nothing was recorded. Try again.',
  },
}
