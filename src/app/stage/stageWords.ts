// The words that the picture shows or says, taken from the catalogue of the language and reader that are on.

import type { StageWords } from '../../scene/stage/stageContract.ts'
import type { Audience } from '../../story/script.ts'
import type { StoryCatalogue } from '../../words/storyCatalogue.ts'

export function stageWords(
  { words, names }: Pick<StoryCatalogue, 'words' | 'names'>,
  audience: Audience,
  picture: string,
): StageWords {
  return {
    label: (subject, detail) => names.labelOf(subject, detail, audience),
    describe: (subject) => names.describe(subject, audience),
    treatJoint: (chosen) => (chosen ? words.leaveThisJoint : words.treatThisJoint),
    deeds: { hide: words.deedHide, ghost: words.deedGhost, isolate: words.deedIsolate },
    compass: {
      left: words.left,
      right: words.right,
      head: words.head,
      feet: words.feet,
      front: words.front,
      back: words.back,
    },
    seenFrom: {
      behind: words.seenFromBehind,
      front: words.seenFromFront,
      left: words.seenFromLeft,
      right: words.seenFromRight,
      above: words.seenFromAbove,
      below: words.seenFromBelow,
    },
    marks: words.directionsAndScale,
    nervesDrawnLarger: words.nervesDrawnLarger,
    backToGuided: words.backToGuided,
    close: words.close,
    months: words.months,
    picture,
  }
}
