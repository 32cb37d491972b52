import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LayerList } from '../../../src/explore/panel/LayerList.tsx'
import { type Exploration, UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import { EXPLORE_TEXTS, exploredBy } from './exploring.ts'

const { en, es } = EXPLORE_TEXTS

function layers(exploration: Exploration = UNTOUCHED, text = en) {
  const onAction = vi.fn()
  render(<LayerList text={text} exploration={exploration} onAction={onAction} />)
  return onAction
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

describe('LayerList', () => {
  it('lists the layers from outside in, skin first and bone last', () => {
    layers()
    const names = within(screen.getByRole('group', { name: 'Layers' }))
      .getAllByRole('checkbox')
      .map((each) => each.closest('label')!.textContent)
    expect(names.slice(0, 4)).toEqual(['Skin', 'Fat under the skin', 'Fascia', 'Muscles'])
    expect(names.indexOf('Bones')).toBe(names.length - 2)
    expect(names.at(-1)).toBe('Everything, also what this step leaves out')
  })

  it('ticks what is on, not what is off', () => {
    layers(exploredBy({ kind: 'peel', layer: 'skin' }, { kind: 'peel', layer: 'disc' }))
    expect([box('Skin'), box('Discs'), box('Muscles'), box('Bones')].map(({ checked }) => checked)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('takes a layer off by keyboard', async () => {
    const user = userEvent.setup()
    const onAction = layers()
    box('Nerves').focus()
    await user.keyboard(' ')
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'peel', layer: 'nerve' })
  })

  it('takes off one after the other', () => {
    const onAction = layers()
    fireEvent.click(screen.getByRole('button', { name: 'Peel one layer' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'peel next' })
  })

  it('draws everything, and goes back to what the story draws', () => {
    const asked = layers()
    fireEvent.click(box(en.whole))
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'whole', on: true })
    const onAction = layers(exploredBy({ kind: 'whole', on: true }), es)
    expect(box(es.whole).checked).toBe(true)
    fireEvent.click(box(es.whole))
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'whole', on: false })
  })
})
