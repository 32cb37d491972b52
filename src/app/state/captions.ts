// Captions: off while the words can be read beside the picture, on when they are folded away, unless a person wants it
// otherwise.
import type { CaptionChoice, Preferences } from './preferences.ts'

export const captionsShow = ({ captions, folded }: Pick<Preferences, 'captions' | 'folded'>): boolean =>
  captions === 'always' || (captions === 'folded' && folded)

/** The choice that turns them on or off as things stand now. */
export const captionsToggled = ({
  captions,
  folded,
}: Pick<Preferences, 'captions' | 'folded'>): CaptionChoice => {
  if (captionsShow({ captions, folded })) return folded ? 'never' : 'folded'
  return folded ? 'folded' : 'always'
}
