// A step told on paper, and what it leads to. Its progress is the CSS variable `--p` of whatever it stands in.

import type { ReactNode } from 'react'
import type { WorkAreaKind } from '../../story/moment.ts'
import { unknownKind } from '../../story/unknownKind.ts'
import { BestRelief } from './BestRelief.tsx'
import { Checks } from './Checks.tsx'
import { Diary } from './Diary.tsx'
import { NextCards } from './NextCards.tsx'
import { People100 } from './People100.tsx'
import { RedFlags } from './RedFlags.tsx'
import { Rulesets } from './Rulesets.tsx'
import { WeeksRibbon } from './WeeksRibbon.tsx'
import './paper.css'

export function Paper({ kind, children }: { readonly kind: WorkAreaKind; readonly children?: ReactNode }) {
  return (
    <div className="paper" data-kind={kind}>
      <PaperContent kind={kind} />
      {children}
    </div>
  )
}

function PaperContent({ kind }: { readonly kind: WorkAreaKind }) {
  switch (kind) {
    case 'ready':
    case 'homeTest':
    case 'homeHeat':
      return <Checks card={kind} />
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
          <People100 />
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
    default:
      return unknownKind('Paper', kind)
  }
}
