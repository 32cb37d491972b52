// Words of reading aloud and of recording: fetched with the voice itself.
export interface VoiceText {
  readonly noVoice: string
  readonly voiceLost: string
  readonly recordingBroken: string
  readonly recordingsClosed: string
  readonly takeLost: string
  readonly pressAgain: string
  /** Settings. */
  readonly voice: string
  readonly bestVoice: string
  readonly onlyLocal: string
  readonly rate: string
  readonly rateOf: (rate: number) => string
  readonly tryVoice: string
  readonly sample: string
  /** Recorder. */
  readonly recorder: RecorderText
}

export interface RecorderText {
  readonly title: string
  readonly intro: string
  readonly playMine: string
  readonly record: string
  readonly again: string
  readonly stop: string
  readonly listen: string
  readonly remove: string
  readonly previous: string
  readonly next: string
  readonly nextStep: string
  readonly recording: string
  readonly sentenceOf: (number: number, count: number) => string
  readonly recordedOf: (number: number, count: number) => string
  readonly exportAll: string
  readonly importFile: string
  /** Those taken in, and those of the file that cannot be read. */
  readonly imported: (count: number, unread: number) => string
  readonly removeAll: string
  readonly removeAllSure: string
  readonly keep: string
  readonly noMicrophone: string
  readonly refused: string
  readonly inUse: string
  readonly notHere: string
  readonly notStored: string
  readonly notAFile: string
  readonly newerFile: string
  readonly tooBig: (megabytes: number) => string
  readonly unreadable: string
  readonly notOpened: string
  readonly notPlayed: string
  readonly microphoneFailed: string
  readonly left: string
  readonly nothingHeard: string
}
