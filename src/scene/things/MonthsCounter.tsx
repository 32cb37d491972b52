// Months since the treatment, while the nerve grows back.
import { useRef } from 'react'
import type { StageWords } from '../stage/stageContract.ts'
import { useLatest } from '../stage/useLatest.ts'
import { usePicture } from '../stage/usePicture.ts'

export function MonthsCounter({ words }: { words: StageWords }) {
  const element = useRef<HTMLParagraphElement>(null)
  const latest = useLatest(words)
  usePicture(({ moment: { monthsAfter } }) => {
    if (!element.current) return
    element.current.hidden = monthsAfter === null
    if (monthsAfter === null) return
    const text = latest.current.months(Math.round(monthsAfter))
    if (element.current.textContent !== text) element.current.textContent = text
  })
  return <p ref={element} className="stage-months" hidden />
}
