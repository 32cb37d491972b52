// Words of reading aloud and of recording: fetched with the voice itself.
export interface VoiceText {
  readonly noVoice: string
  readonly voiceLost: string
  readonly recordingBroken: string
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
  readonly imported: (count: number) => string
  readonly removeAll: string
  readonly removeAllSure: string
  readonly keep: string
  readonly noMicrophone: string
  readonly refused: string
  readonly inUse: string
  readonly notHere: string
  readonly notStored: string
  readonly notAFile: string
  readonly nothingHeard: string
}
