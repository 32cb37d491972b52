// English: keeping one's own diary.
import type { DiaryKeepingText } from '../reading/diaryKeeping.ts'

export const diaryKeeping: DiaryKeepingText = {
  title: 'Keep your scores',
  onPage: ['Your scores are not stored or sent.', 'They are gone when you close this page.'],
  onDevice: (entry) => [
    'Your scores are kept on this device until you delete them.',
    `They are in the storage of this browser, under the name “${entry}”.`,
    'They are sent to no one.',
    'A browser may clear its storage, so save a file too.',
  ],
  refused: [
    'This browser will not store your scores.',
    'They are gone when you close this page.',
    'Save them as a file, or print them.',
  ],
  damaged: [
    'A diary was kept on this device, but it cannot be read.',
    'Save what is there as a file, or delete it.',
  ],
  newer: [
    'A newer Ramus kept a diary on this device.',
    'This one cannot read it.',
    'Save what is there as a file, or delete it.',
  ],
  offer: [
    'A test day takes hours.',
    'This device can keep your scores if you say so.',
    'Others who use this browser can see them then.',
  ],
  keep: 'Keep them on this device',
  remove: 'Delete from this device',
  removeSure: 'Yes, delete from this device',
  dontRemove: 'Do not delete',
  removed: 'Deleted from this device.',
  notRemoved: 'This browser did not let it be deleted.',
  save: 'Save as a file',
  open: 'Open a file',
  opened: 'These are the scores of the file.',
  notADiary: 'This file holds no diary.',
  newerFile: 'This file is from a newer Ramus.',
  print: 'Print',
  bringBack: 'Bring the scores back',
}
