// A picture beside its word: never read aloud by itself.
import { ICONS, type IconName } from './icons.ts'

interface IconProps {
  readonly name: IconName
  /** 18 px instead of 24: carets and ticks beside text. */
  readonly small?: boolean
}

export function Icon({ name, small = false }: IconProps) {
  return (
    <svg className={small ? 'icon icon-small' : 'icon'} viewBox="0 0 256 256" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  )
}
