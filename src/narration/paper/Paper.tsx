import type { WorkAreaKind } from '../../procedure/moment.ts'
import { BestRelief } from './BestRelief.tsx'
import { Diary } from './Diary.tsx'
import { NextCards } from './NextCards.tsx'
import { People100 } from './People100.tsx'
import { RedFlags } from './RedFlags.tsx'
import { Rulesets } from './Rulesets.tsx'
import { WeeksRibbon } from './WeeksRibbon.tsx'
import './paper.css'

/** A step told on paper. Its progress is the CSS variable `--p` of whatever it stands in. */
export function Paper({ kind }: { readonly kind: WorkAreaKind }) {
  return (
    <div className="paper" data-kind={kind}>
      <PaperContent kind={kind} />
    </div>
  )
}

function PaperContent({ kind }: { readonly kind: WorkAreaKind }) {
  switch (kind) {
    case 'diary':
      return (
        <>
          <Diary />
          <BestRelief />
        </>
      )
    case 'decision':
      return (
        <>
          <Diary />
          <BestRelief />
          <Rulesets />
        </>
      )
    case 'icons100':
      return <People100 />
    case 'redflags':
      return <RedFlags />
    case 'timeline':
      return <WeeksRibbon />
    case 'cards':
      return <NextCards />
  }
}
