import { act, fireEvent, screen } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ExploreTools } from '../../../src/app/explore/ExploreTools.tsx'
import { act as doDeed, useExplored } from '../../../src/app/explore/exploreStore.ts'
import { chooseSee, useChoices } from '../../../src/app/state/choices.ts'
import { structureIndexOf } from '../../../src/explore/search/structureIndex.ts'
import { startHistory } from '../../../src/story/exploring/explorationHistory.ts'
import { exploreText as en } from '../../../src/words/en/explore.ts'
import { englishTerms } from '../../../src/words/en/structureTerms.ts'
import { planned, show } from '../shown.tsx'

const index = structureIndexOf().filter(({ levels }) => levels.join() === 'L4,L5')
const open = () =>
  act(async () =>
    show(
      <ExploreTools
        plan={planned()}
        text={en}
        index={index}
        heading={createRef()}
        termsOf={englishTerms}
        describe={(id) => `${id} is told here`}
      />,
    ),
  )
const present = () => useExplored.getState().history.present
const field = () => screen.getByPlaceholderText<HTMLInputElement>('Find a structure')
const button = (name: string) =>
  screen.queryByLabelText(name) ?? screen.queryByTitle(name) ?? screen.getByText(name)
const press = (name: string) => fireEvent.click(button(name))
const alt = (code: string, more: KeyboardEventInit = {}, at: Element = document.body) =>
  fireEvent.keyDown(at, { code, key: code.slice(-1).toLowerCase(), altKey: true, ...more })
const said = () => document.querySelector('[role="status"]')!.textContent
function find(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.keyDown(field(), { key: 'Enter' })
}

beforeEach(async () => {
  useExplored.setState({ history: startHistory(), last: null })
  await open()
  act(() => chooseSee('open'))
})

describe('ExploreTools', () => {
  it('asks to choose something, then tells what was found, and looks at it', () => {
    screen.getByText('Tap a structure in the picture, or search for one.')
    find('disc L4-L5')
    screen.getByText('disc.L4-L5 is told here')
    expect(useChoices.getState().camera).not.toBeNull()
    expect(said()).toBe('L4–L5 intervertebral disc: chosen')
  })

  it('says each deed once it is done, to those who listen', () => {
    find('disc L4-L5')
    press('Hide')
    expect(said()).toBe('L4–L5 intervertebral disc: hidden')
    press('Undo')
    expect(said()).toBe('Undone')
  })

  it('undoes and does again; what cannot be is marked so, and says so', () => {
    const isOff = (name: string) => button(name).getAttribute('aria-disabled')
    expect([isOff('Undo'), isOff('Redo')]).toEqual(['true', 'true'])
    press('Undo')
    expect(said()).toBe('Nothing to undo')
    find('disc L4-L5')
    press('Hide')
    expect([isOff('Undo'), isOff('Redo')]).toEqual([null, 'true'])
    press('Undo')
    expect(present().hidden).toEqual([])
    press('Redo')
    expect(present().hidden).toEqual(['disc.L4-L5'])
  })

  it('brings everything back at once, and leaves by its own button', () => {
    find('disc L4-L5')
    press('Hide')
    press('Bring everything back')
    expect(present().hidden).toEqual([])
    press('Back to the story')
    expect(useChoices.getState().see).toBeNull()
  })

  it('goes to the search by its keys, wherever the focus is', () => {
    expect(document.activeElement).not.toBe(field())
    fireEvent.keyDown(document.body, { code: 'KeyK', key: 'k', ctrlKey: true })
    expect(document.activeElement).toBe(field())
  })

  it('leaves letters with Alt to a field that is typed into', () => {
    find('disc L4-L5')
    field().focus()
    expect(alt('KeyH', {}, field())).toBe(true)
    expect(present().hidden).toEqual([])
  })

  it('leaves undo to the field while something is typed in it', () => {
    const undo = () => fireEvent.keyDown(field(), { code: 'KeyZ', key: 'z', ctrlKey: true })
    act(() => doDeed({ kind: 'hide', id: 'disc.L4-L5' }))
    fireEvent.change(field(), { target: { value: 'L4' } })
    undo()
    expect(present().hidden).toEqual(['disc.L4-L5'])
    fireEvent.change(field(), { target: { value: '' } })
    undo()
    expect(present().hidden).toEqual([])
  })

  it('hides, ghosts and shows alone nothing where nothing is chosen', () => {
    for (const code of ['KeyH', 'KeyG', 'KeyI']) alt(code)
    expect(useExplored.getState().history.past).toEqual([])
  })

  it('cuts through what is chosen, and closes the cut by the same key', () => {
    find('disc L4-L5')
    alt('KeyX')
    expect(present().section?.axis).toBe('axial')
    alt('KeyX')
    expect(present().section).toBeNull()
  })
})
