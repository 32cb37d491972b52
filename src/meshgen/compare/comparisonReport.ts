// The tables of one run of `npm run distance`, for the screen and for docs/bone-fit.md. Markdown.
import { ACCEPTANCE_BANDS } from '../../anatomy/acceptanceBands.ts'
import type { BoneComparison, ScaledComparison } from './compareBone.ts'
import {
  type ComparedBone,
  type GoalRead,
  MOST_WORSE_AT_TRUE_SCALE_MM,
  readGoals,
  TWO_REAL_BONES,
} from './distanceGoals.ts'
import { isReferenceSet, REFERENCE_SETS, type ReferenceSetId } from './referenceSets.ts'
import type { DistanceFigures } from './surfaceDistances.ts'

export interface ComparedAs {
  readonly bone: ComparedBone
  /** A known set, or what the caller calls the reference. */
  readonly reference: string
  readonly result: BoneComparison
}

const mm = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value
        .toFixed(2)
        .replace(/^-(?=0\.00$)/, '')
        .replace('-', '−')
const deg = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(1)}°`)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const referenceName = (reference: string): string =>
  isReferenceSet(reference) ? REFERENCE_SETS[reference].name : reference

/** What is asked and what is reached, a line each. */
export const goalTable = (all: readonly ComparedAs[]): string =>
  table(
    ['bone', 'distance', 'at most', 'measured', 'reached'],
    all.flatMap(({ bone, result }) =>
      readGoals(bone, result).map((read: GoalRead) => [
        bone,
        read.name,
        said(read.most, read.unit),
        said(read.value, read.unit),
        read.reached ? 'yes' : '**no**',
      ]),
    ),
  )

const said = (value: number, unit: GoalRead['unit']): string =>
  unit === '°' ? deg(value) : `${mm(value)} mm`

/** All figures at both scales. */
export const figureTable = (all: readonly ComparedAs[]): string =>
  table(
    [
      'bone',
      'reference',
      'scale',
      'whole: mean',
      '95 %',
      'Hausdorff',
      'bias',
      'normals',
      'body: mean',
      'posterior: mean',
      'normals',
      'volume',
      'area',
    ],
    all.flatMap(({ bone, reference, result }) =>
      (['free', 'fixed'] as const).map((kind) => {
        const at: ScaledComparison = result[kind]
        return [
          bone,
          referenceName(reference),
          kind === 'free' ? `free, ${at.pose.scale.toFixed(3)}` : 'true',
          ...figuresOf(at.whole),
          mm(at.body?.meanMm),
          mm(at.posterior?.meanMm),
          deg(at.posterior?.normalDeg),
          at.volumeRatio.toFixed(3),
          at.areaRatio.toFixed(3),
        ]
      }),
    ),
  )

const figuresOf = ({ meanMm, p95Mm, hausdorffMm, biasMm, normalDeg }: DistanceFigures): string[] => [
  mm(meanMm),
  mm(p95Mm),
  mm(hausdorffMm),
  mm(biasMm),
  deg(normalDeg),
]

const realBoneTable = (): string =>
  table(
    ['level', 'whole: mean', '95 %', 'normals', 'posterior: mean', 'normals'],
    Object.entries(TWO_REAL_BONES).map(([level, { whole, posterior }]) => [
      level,
      mm(whole.meanMm),
      mm(whole.p95Mm),
      deg(whole.normalDeg),
      mm(posterior.meanMm),
      deg(posterior.normalDeg),
    ]),
  )

const span = (measure: 'canalWidth' | 'canalDepth' | 'pedicleWidth' | 'pedicleHeight'): string =>
  ACCEPTANCE_BANDS[measure].L3.join(' to ')

/** The whole page. `picture`: where a bone's picture lies, seen from the page. */
export function comparisonPage(all: readonly ComparedAs[], picture: (bone: ComparedBone) => string): string {
  const sets = [...new Set(all.map(({ reference }) => reference))]
  const known = sets.filter(isReferenceSet)
  return `# How far our bones are from real bone

Written by \`npm run distance\`; the README says how. The bones are generated from named parameters and are no one's own.
Here the close-up model is held against real bones. The aim: **no further from a real bone than two real bones are from
each other**; where only one real bone of a level was at hand, a mean of 1.6 mm (sacrum 1.8 mm).

## Asked and reached

${goalTable(all)}

Distances with one uniform scale free, except the last line of each bone: by how much the mean distance grows at true
scale (at most ${MOST_WORSE_AT_TRUE_SCALE_MM} mm).

## All figures

${figureTable(all)}

Lengths in mm of our bone. Scale: size given to ours to fit best. Volume and area: ours, as laid, over the reference.

## What separates two real bones

${realBoneTable()}

The mean shape of 87 people against one man's bone of the same level, one uniform scale free, measured in the same way.

## What the numbers mean

- Alignment: nearest points both ways, the nearest 90 % kept, from all turns of the axes and several pitches. Where a
  bone stands in the spine, how it is tilted and how a file names its axes is not judged, only shape and size.
- Distance: from 20,000 points spread evenly over each surface to the nearest point of the other; both directions are
  pooled. The same meshes give the same numbers. "95 %": nineteen in twenty points are nearer. Hausdorff: the largest
  distance met, a lower bound of the true one. Bias: mean signed distance, negative where ours lies inside.
- Normals: mean angle between the two surfaces at these places. A mean distance alone proves little: plain boxes of
  about the right size come near in the mean, but not in the normals.
- Body and posterior elements are parted by the plane of the posterior wall of the reference's body, in the pose found;
  pedicles count as posterior elements. The sacrum is not parted.

## The references

${sets.map(referenceText).join('\n\n')}

Where reference and published sizes disagree, our bones follow the published sizes. The bands at L3, for instance: canal
${span('canalWidth')} mm wide and ${span('canalDepth')} mm deep, pedicle ${span('pedicleWidth')} mm wide and ${span('pedicleHeight')} mm high.

## Pictures

In each: ours, the reference, ours coloured by distance; from behind, from the left, from above (front up), from behind
left and above. One uniform scale free. Red: ours stands outside the reference; blue: inside; 3 mm and more in the last
colour.

${all.map(({ bone, reference }) => `### ${bone}, against ${referenceName(reference)}\n\n![${bone}: ours, the reference and the distance between them, from four sides](${picture(bone)})`).join('\n\n')}
${known.length === 0 ? '' : `\n## Licences of the references\n\nThe pictures show them; their meshes are no part of this project, and no author of theirs endorses it.\n\n${known.map((id) => `### ${REFERENCE_SETS[id].name}\n\n\`\`\`text\n${REFERENCE_SETS[id].notice}\n\`\`\``).join('\n\n')}\n`}`
}

function referenceText(reference: string): string {
  if (!isReferenceSet(reference)) return `- **${reference}**`
  const { name, what, cite, weakSpots, licence } = REFERENCE_SETS[reference as ReferenceSetId]
  return `- **${name}.** ${what} ${licence}. ${cite}\n  Weak spots: ${weakSpots}`
}
