// Icons of exploring, from Phosphor (MIT), as path data.
import close from '@phosphor-icons/core/assets/bold/x-bold.svg?raw'
import bringBack from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw'
import undo from '@phosphor-icons/core/assets/regular/arrow-u-up-left.svg?raw'
import redo from '@phosphor-icons/core/assets/regular/arrow-u-up-right.svg?raw'
import ghost from '@phosphor-icons/core/assets/regular/circle-dashed.svg?raw'
import goTo from '@phosphor-icons/core/assets/regular/crosshair-simple.svg?raw'
import hide from '@phosphor-icons/core/assets/regular/eye-slash.svg?raw'
import picture from '@phosphor-icons/core/assets/regular/image.svg?raw'
import cut from '@phosphor-icons/core/assets/regular/knife.svg?raw'
import search from '@phosphor-icons/core/assets/regular/magnifying-glass.svg?raw'
import isolate from '@phosphor-icons/core/assets/regular/selection.svg?raw'
import peel from '@phosphor-icons/core/assets/regular/stack-minus.svg?raw'
import name from '@phosphor-icons/core/assets/regular/tag.svg?raw'
import leave from '@phosphor-icons/core/assets/regular/x.svg?raw'

function pathOf(svg: string): string {
  const path = /\sd="([^"]+)"/.exec(svg)?.[1]
  if (!path) throw new Error(`icons: no path in "${svg.slice(0, 80)}"`)
  return path
}

export const STUDY_ICONS = {
  bringBack: pathOf(bringBack),
  close: pathOf(close),
  cut: pathOf(cut),
  ghost: pathOf(ghost),
  goTo: pathOf(goTo),
  hide: pathOf(hide),
  isolate: pathOf(isolate),
  leave: pathOf(leave),
  name: pathOf(name),
  peel: pathOf(peel),
  picture: pathOf(picture),
  redo: pathOf(redo),
  search: pathOf(search),
  undo: pathOf(undo),
} as const

export type StudyIconName = keyof typeof STUDY_ICONS
