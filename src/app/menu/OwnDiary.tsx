// The reader's own diary, with the store that holds it and with what only the page can do: keep, save, print.
import { type ReactNode, useEffect } from 'react'
import { OwnDiaryPage } from '../../narration/diary/OwnDiaryPage.tsx'
import type { DiaryText } from '../../words/reading/besideText.ts'
import { saveFile } from '../shell/saveFile.ts'
import { changeOwnDiary, keepOwnDiary, removeOwnDiary, useOwnDiary } from '../state/ownDiary.ts'

const FILE_NAME = 'ramus-diary.json'

const saveText = (text: string): void => saveFile(new Blob([text], { type: 'application/json' }), FILE_NAME)

interface OwnDiaryProps {
  readonly text: DiaryText
  readonly back?: ReactNode
  /** What "Print" does; without it, the page that it stands on is printed. */
  readonly onPrint?: () => void
  /** Opened to be printed. */
  readonly isPrinted?: boolean
}

const printPage = (): void => window.print()

export function OwnDiary({ text, back, onPrint = printPage, isPrinted = false }: OwnDiaryProps) {
  const { diary, place } = useOwnDiary()
  useEffect(() => {
    if (isPrinted) printPage()
  }, [isPrinted])
  return (
    <OwnDiaryPage
      text={text}
      diary={diary}
      onChange={changeOwnDiary}
      keeper={{ place, keep: keepOwnDiary, remove: removeOwnDiary, saveText, print: onPrint }}
      back={back}
    />
  )
}
