// On a cut face what is cut is named, instead of what the story names; names that a person asked for stay. Pure.
import { isStructureId } from '../../anatomy/structures.ts'
import { lookOf } from '../../story/looks.ts'
import type { Label, Moment } from '../../story/moment.ts'

export function withCutLabels(moment: Moment, cut: readonly Label[]): Moment {
  if (cut.length === 0) return moment
  const seen = cut.filter(
    ({ subject }) =>
      isStructureId(subject) &&
      lookOf(moment.looks, subject, 'presence') > 0 &&
      lookOf(moment.looks, subject, 'ghost') < 0.5,
  )
  const asked = moment.labels.filter(({ key }) => key.startsWith('chosen ') || key.startsWith('named '))
  const named = new Set(asked.map(({ subject }) => subject))
  return { ...moment, labels: [...asked, ...seen.filter(({ subject }) => !named.has(subject))] }
}
