// The clinical review of what is said here. Nobody has reviewed it yet; whoever does enters date and name, and the
// line "not yet reviewed by a clinician" gives way to them wherever it stands.

import type { Language } from '../words/language.ts'
import type { StoryCatalogue } from '../words/storyCatalogue.ts'

export interface ClinicalReview {
  /** Day of the review, ISO: 2027-03-01. */
  readonly reviewedOn: string
  /** Name and profession, as they are to be printed. */
  readonly reviewer: string
}

/** Null until a clinician has reviewed texts and pictures. */
export const CLINICAL_REVIEW: ClinicalReview | null = null

/** The line about the review. Throws for a day that is not one. */
export function reviewLine(
  { notReviewed, lastReviewed }: Pick<StoryCatalogue['words'], 'notReviewed' | 'lastReviewed'>,
  language: Language,
  review: ClinicalReview | null = CLINICAL_REVIEW,
): string {
  if (!review) return notReviewed
  const day = new Date(`${review.reviewedOn}T12:00:00Z`)
  if (Number.isNaN(day.valueOf())) throw new Error(`clinicalReview: "${review.reviewedOn}" is not a day`)
  const said = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
  return `${lastReviewed}: ${said}, ${review.reviewer}.`
}
