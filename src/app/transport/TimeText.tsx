// "3:58 of 9:02", written to the page once a second without rendering.
import { useRef } from 'react'
import type { Plan } from '../../story/pack.ts'
import { useWords } from '../../words/CatalogueContext.ts'
import { useEveryMoment } from '../clock/moments.ts'
import { clockText } from './clockText.ts'

export function TimeText({ plan }: { readonly plan: Plan }) {
  const words = useWords()
  const now = useRef<HTMLElement>(null)
  const total = clockText(plan.durationS)
  // The language decides where the running part stands; the rest is quiet.
  const [before = '', after = ''] = words.timeOf(NOW, total).split(NOW)
  useEveryMoment(plan, ({ t }) => {
    const text = clockText(t)
    if (now.current && now.current.textContent !== text) now.current.textContent = text
  })
  return (
    <p className="time-text" translate="no">
      {before}
      {/* As wide as the longest time: the track beside it is measured, and must not be moved by a digit. */}
      <b ref={now} style={{ minWidth: `${total.length}ch` }} />
      {after}
    </p>
  )
}

const NOW = '\u0000'
