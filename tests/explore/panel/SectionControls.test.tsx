import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { anchor } from '../../../src/anatomy/landmarks.ts'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { SectionControls } from '../../../src/explore/panel/SectionControls.tsx'
import type { Section } from '../../../src/story/exploring/section.ts'
import { EXPLORE_TEXTS } from './exploring.ts'

function controls(section: Section | null, language: 'en' | 'es' = 'en') {
  const onAction = vi.fn()
  render(
    <SectionControls
      text={EXPLORE_TEXTS[language]}
      body={TYPICAL_BODY}
      section={section}
      through="facet.L4-L5.R"
      throughName="L4–L5 joint, right"
      onAction={onAction}
    />,
  )
  return onAction
}
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const place = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Place of the cut' })

describe('SectionControls', () => {
  it('uncut: says so, and has nothing to move', () => {
    controls(null)
    expect(radio('None').checked).toBe(true)
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is called once by a screen reader, though its name is on the page twice', () => {
    controls(null)
    screen.getByRole('group', { name: 'Cut' })
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it.each([
    ['Sagittal', 'sagittal', 0],
    ['Axial', 'axial', 1],
    ['Coronal', 'coronal', 2],
  ] as const)('%s: cuts through what is chosen, to the half millimetre', async (name, axis, index) => {
    const onAction = controls(null)
    await userEvent.click(radio(name))
    const { section } = onAction.mock.calls[0]![0]
    expect(section.axis).toBe(axis)
    expect(section.atMm * 2).toBe(Math.round(section.atMm * 2))
    expect(Math.abs(section.atMm - anchor(TYPICAL_BODY, 'facet.L4-L5.R').pointMm[index])).toBeLessThanOrEqual(
      0.25,
    )
  })

  it('closes the cut', async () => {
    const onAction = controls({ axis: 'axial', atMm: 0 })
    await userEvent.click(radio('None'))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'cut', section: null })
  })

  it('brings a cut that was moved away back to the chosen thing, in the same direction', () => {
    const onAction = controls({ axis: 'sagittal', atMm: 50 })
    fireEvent.click(screen.getByRole('button', { name: 'Cut through L4–L5 joint, right' }))
    const { section } = onAction.mock.calls[0]![0]
    expect(section.axis).toBe('sagittal')
    // The patient's right is at negative x.
    expect(section.atMm).toBeLessThan(-5)
  })

  it.each([
    [{ axis: 'sagittal', atMm: -12 }, '12 mm to the right'],
    [{ axis: 'sagittal', atMm: 0 }, 'in the midline'],
    [{ axis: 'axial', atMm: -60 }, '60 mm below the middle of L3'],
    [{ axis: 'coronal', atMm: -40 }, '40 mm behind the middle of L3'],
  ] as const)('says where %j lies in words, not as a bare number', (section, said) => {
    controls(section)
    expect(place().getAttribute('aria-valuetext')).toBe(said)
  })

  it('slides on as one deed that can be undone at once', () => {
    const onAction = controls({ axis: 'coronal', atMm: -40 })
    fireEvent.change(place(), { target: { value: -38.5 } })
    expect(onAction).toHaveBeenCalledExactlyOnceWith(
      { kind: 'cut', section: { axis: 'coronal', atMm: -38.5 } },
      true,
    )
  })

  it('reaches beyond the spine on both sides and no further', () => {
    controls({ axis: 'sagittal', atMm: 0 })
    expect([place().min, place().max]).toEqual(['-55', '55'])
  })

  it('says in Spanish too that the rim of bone is drawn by rule', () => {
    controls({ axis: 'axial', atMm: 0 }, 'es')
    screen.getByText(EXPLORE_TEXTS.es.sectionNote)
    screen.getByRole('slider', { name: EXPLORE_TEXTS.es.sectionPlace })
  })
})
