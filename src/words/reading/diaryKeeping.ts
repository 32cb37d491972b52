// Words of keeping one's own diary: on the device, as a file, on paper, and of its end.

export interface DiaryKeepingText {
  readonly title: string
  /** Where the scores are, one of: with the page, on the device (under the entry's name), refused by the browser. */
  readonly onPage: readonly string[]
  readonly onDevice: (entry: string) => readonly string[]
  readonly refused: readonly string[]
  /** Something lies there that cannot be read: damaged, or of a later version. */
  readonly damaged: readonly string[]
  readonly newer: readonly string[]
  readonly offer: readonly string[]
  readonly keep: string
  readonly remove: string
  readonly removeSure: string
  readonly dontRemove: string
  readonly removed: string
  readonly notRemoved: string
  readonly save: string
  readonly open: string
  readonly opened: string
  readonly notADiary: string
  readonly newerFile: string
  readonly print: string
  /** After "Start again" or a file has taken the scores' place. */
  readonly bringBack: string
}
