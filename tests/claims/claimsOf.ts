// A claim in one line, for tests of the audit.
import type { Claim } from '../../src/claims/claim.ts'

export const claimOf = (sentence: string, change: Partial<Claim> = {}): Claim => ({
  id: 'test',
  language: 'en',
  kind: 'claim',
  sentence,
  template: sentence,
  sources: [],
  ...change,
})
