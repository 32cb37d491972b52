import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import { JOINTS } from '../../../src/anatomy/levels.ts'
import type { FacetId } from '../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { restingMoment } from '../../../src/scene/stage/restingMoment.ts'
import { JointRings } from '../../../src/scene/things/JointRings.tsx'
import { flatProjector, onScreen, onStage, WORDS } from '../onStage.tsx'

const RIGHT = JOINTS.map((joint) => `facet.${joint}.R` as const)
const LEFT = JOINTS.map((joint) => `facet.${joint}.L` as const)

function rings(offered: readonly FacetId[], chosen: readonly FacetId[] = [], marginRight = 200) {
  const onToggle = vi.fn()
  onStage(
    <JointRings
      projector={flatProjector()}
      words={WORDS}
      offered={offered}
      chosen={chosen}
      marginRight={marginRight}
      onToggle={onToggle}
    />,
    restingMoment(TYPICAL_BODY, 'right', chosen),
  )
  return onToggle
}
const buttons = (): HTMLElement[] => screen.getAllByRole('button')
const placeOf = ({ style }: HTMLElement): number[] => style.transform.match(/-?[\d.]+/g)!.map(Number)

describe('JointRings', () => {
  it('puts one ring on each joint on offer, where the joint is', () => {
    rings(RIGHT)
    expect(buttons()).toHaveLength(6)
    for (const [i, joint] of RIGHT.entries()) {
      const [x, y] = onScreen(anchor(TYPICAL_BODY, joint).pointMm)
      expect(placeOf(buttons()[i]!)[0]).toBeCloseTo(x, 1)
      expect(placeOf(buttons()[i]!)[1]).toBeCloseTo(y, 1)
    }
  })

  it('says which are chosen, and tells which was pressed', () => {
    const onToggle = rings(RIGHT, ['facet.L4-L5.R'])
    const pressed = buttons().filter((ring) => ring.getAttribute('aria-pressed') === 'true')
    expect(pressed.map((ring) => ring.getAttribute('aria-label'))).toEqual(['name of facet.L4-L5.R'])
    fireEvent.click(buttons()[5]!)
    expect(onToggle).toHaveBeenCalledWith('facet.L5-S1.R')
  })

  it('names the right-hand joints in the margin, the left ones only where they are alone', () => {
    const named = (): boolean[] => buttons().map(({ classList }) => classList.contains('is-named'))
    rings([...RIGHT.slice(0, 2), ...LEFT.slice(0, 2)])
    expect(named()).toEqual([true, true, false, false])
    document.body.replaceChildren()
    rings(LEFT)
    expect(named()).toEqual([true, true, true, true, true, true])
  })

  it('names none where there is no room', () => {
    rings(RIGHT, [], 60)
    expect(buttons().some(({ classList }) => classList.contains('is-named'))).toBe(false)
  })
})
