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
import { iconPath } from '../ui/iconPath.ts'

export const EXPLORE_ICONS = {
  bringBack: iconPath(bringBack),
  close: iconPath(close),
  cut: iconPath(cut),
  ghost: iconPath(ghost),
  goTo: iconPath(goTo),
  hide: iconPath(hide),
  isolate: iconPath(isolate),
  leave: iconPath(leave),
  name: iconPath(name),
  peel: iconPath(peel),
  picture: iconPath(picture),
  redo: iconPath(redo),
  search: iconPath(search),
  undo: iconPath(undo),
} as const

export type ExploreIcon = keyof typeof EXPLORE_ICONS
