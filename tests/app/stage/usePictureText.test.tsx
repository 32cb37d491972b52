import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { HOME } from '../../../src/app/address/address.ts'
import { usePictureText } from '../../../src/app/stage/usePictureText.ts'
import { EXAMPLE } from '../../../src/packs/lumbar-medial-branch/choice.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import type { Section } from '../../../src/story/exploring/section.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { CatalogueContext } from '../../../src/words/CatalogueContext.ts'
import { story } from '../../../src/words/en/story.ts'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { ...HOME, ...EXAMPLE })
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <CatalogueContext value={story}>{children}</CatalogueContext>
)
const told = (section: Section | null): string =>
  renderHook(() => usePictureText(plan, section), { wrapper }).result.current

it('tells of the cut that exploring has made, after what the step shows', () => {
  const whole = told(null)
  expect(whole).toMatch(/^The whole low back/)
  expect(told({ axis: 'axial', atMm: 0 })).toBe(`${whole} The picture is cut open straight across the body.`)
})
