import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { JOINTS } from '../../../src/anatomy/levels.ts'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { TapCard } from '../../../src/scene/stage/TapCard.tsx'
import { WORDS } from '../onStage.tsx'

function tapOn(id: StructureId, props: Partial<Parameters<typeof TapCard>[0]> = {}) {
  const heard = { onToggleJoint: vi.fn(), onDeed: vi.fn(), onClose: vi.fn() }
  render(<TapCard tapped={{ id, x: 20, y: 20 }} words={WORDS} chosen={[]} {...heard} {...props} />)
  return heard
}
const treat = (): HTMLElement | null => screen.queryByRole('button', { name: /treat this joint/i })

describe('TapCard', () => {
  it('says what was tapped and what it is', () => {
    tapOn('bone.L4.tp.R')
    screen.getByText('name of bone.L4.tp.R')
    screen.getByText('bone.L4.tp.R is told here')
  })

  it.each(JOINTS)('offers to treat %s, on either side', (joint) => {
    const heard = tapOn(`facet.${joint}.L`)
    fireEvent.click(treat()!)
    expect(heard.onToggleJoint).toHaveBeenCalledWith(`facet.${joint}.L`)
  })

  it.each(['R', 'L'] as const)('never offers to treat the joint above the picture, T11–T12 %s', (side) => {
    tapOn(`facet.T11-T12.${side}`)
    screen.getByText(`name of facet.T11-T12.${side}`)
    expect(treat()).toBeNull()
  })

  it.each([
    'bone.L4',
    'disc.L4-L5',
    'nerve.mb.L3.R',
    'lig.mal.L4.R',
    'muscle.multifidus.deep.R',
  ] as const)('never offers to treat %s', (id) => {
    tapOn(id)
    expect(treat()).toBeNull()
  })

  it('offers to leave out a joint that is chosen', () => {
    tapOn('facet.L4-L5.R', { chosen: ['facet.L4-L5.R'] })
    expect(treat()!.textContent).toBe('Do not treat this joint')
  })

  it.each([
    ['Hide', 'hide'],
    ['Ghost', 'ghost'],
    ['Alone', 'isolate'],
  ] as const)('%s: asks for that deed and closes', (text, deed) => {
    const heard = tapOn('bone.L4')
    fireEvent.click(screen.getByRole('button', { name: text }))
    expect(heard.onDeed).toHaveBeenCalledWith(deed, 'bone.L4')
    expect(heard.onClose).toHaveBeenCalledOnce()
  })

  it('offers no deeds where there is no story to explore', () => {
    tapOn('bone.L4', { onDeed: null })
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Close',
    ])
  })

  it('closes by its button and by Escape', () => {
    const heard = tapOn('bone.L4')
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    fireEvent.keyDown(window, { key: 'Escape' })
    fireEvent.keyDown(window, { key: 'a' })
    expect(heard.onClose).toHaveBeenCalledTimes(2)
  })
})
