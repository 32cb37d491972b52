// A picture beside its word: never read aloud by itself.
import { ICONS, type IconName } from './icons.ts'

type IconProps = (
  | { readonly name: IconName }
  /** Of a wing's own icons, which are fetched with the wing. */
  | { readonly path: string }
) & {
  /** 18 px instead of 24: carets and ticks beside text. */
  readonly small?: boolean
}

export function Icon({ small = false, ...icon }: IconProps) {
  return (
    <svg className={small ? 'icon icon-small' : 'icon'} viewBox="0 0 256 256" aria-hidden="true">
      <path d={'name' in icon ? ICONS[icon.name] : icon.path} />
    </svg>
  )
}
