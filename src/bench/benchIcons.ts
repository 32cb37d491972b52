// The icons of the bench, from Phosphor (MIT), as path data; fetched with the bench.
import reset from '@phosphor-icons/core/assets/regular/arrow-counter-clockwise.svg?raw'
import leave from '@phosphor-icons/core/assets/regular/arrow-left.svg?raw'
import use from '@phosphor-icons/core/assets/regular/arrow-right.svg?raw'
import spine from '@phosphor-icons/core/assets/regular/cube.svg?raw'
import hide from '@phosphor-icons/core/assets/regular/eye-slash.svg?raw'
import formula from '@phosphor-icons/core/assets/regular/function.svg?raw'
import warning from '@phosphor-icons/core/assets/regular/warning.svg?raw'
import { iconPath } from '../ui/iconPath.ts'

export const BENCH_ICONS = {
  reset: iconPath(reset),
  leave: iconPath(leave),
  use: iconPath(use),
  spine: iconPath(spine),
  hide: iconPath(hide),
  formula: iconPath(formula),
  warning: iconPath(warning),
} as const
