import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { StructureId } from '../../../src/anatomy/structures.ts'
import { ChosenThing } from '../../../src/explore/panel/ChosenThing.tsx'
import { type Exploration, UNTOUCHED } from '../../../src/story/exploring/exploration.ts'
import { STRUCTURE_TERMS } from '../../../src/words/allStructureTerms.ts'
import { EXPLORE_TEXTS, exploredBy } from './exploring.ts'

function chosen(id: StructureId, exploration: Exploration = UNTOUCHED, language: 'en' | 'es' = 'en') {
  const heard = { onAction: vi.fn(), onGoTo: vi.fn() }
  render(
    <ChosenThing
      id={id}
      text={EXPLORE_TEXTS[language]}
      exploration={exploration}
      termsOf={STRUCTURE_TERMS[language]}
      describe={(each) => `${each} is told here`}
      {...heard}
    />,
  )
  return heard
}
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling!.textContent

describe('ChosenThing', () => {
  it('is a region that is called by the thing’s name, and says what the thing is', () => {
    chosen('bone.L4')
    screen.getByRole('region', { name: 'L4 vertebra' })
    screen.getByText('bone.L4 is told here')
  })

  it('says of a part which bone it is a part of, and of a whole bone nothing of the kind', () => {
    chosen('bone.L4.sap.R')
    screen.getByText('part of the L4 vertebra')
    chosen('bone.L5')
    expect(screen.getAllByText(/^part of/)).toHaveLength(1)
  })

  it.each([
    ['Hide', 'hide'],
    ['See through', 'ghost'],
    ['Show alone', 'isolate'],
    ['Keep its name', 'name'],
  ] as const)('%s: asks for that deed with this thing', (name, kind) => {
    const { onAction } = chosen('disc.L4-L5')
    press(name)
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind, id: 'disc.L4-L5' })
  })

  it('goes to it', () => {
    const { onGoTo, onAction } = chosen('disc.L4-L5')
    press('Go to it')
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('disc.L4-L5')
    expect(onAction).not.toHaveBeenCalled()
  })

  it('offers the way back from each deed that was done', () => {
    const id = 'nerve.mb.L4.R'
    chosen(id, exploredBy({ kind: 'ghost', id }, { kind: 'isolate', id }, { kind: 'name', id }))
    expect(names()).toEqual(['Hide', 'Make solid', 'Show around it', 'Go to it', 'Drop its name'])
  })

  it('knows a part’s bone as see-through and alone, since a bone is taken away as one', () => {
    chosen('bone.L4.tp.R', exploredBy({ kind: 'ghost', id: 'bone.L4' }, { kind: 'isolate', id: 'bone.L4' }))
    expect(names()).toContain('Make solid')
    expect(names()).toContain('Show around it')
  })

  it('keeps the name of a part apart from its bone’s', () => {
    chosen('bone.L4.tp.R', exploredBy({ kind: 'name', id: 'bone.L4' }))
    expect(names()).toContain('Keep its name')
  })

  it('is not alone where it stands with another', () => {
    chosen('bone.L4', exploredBy({ kind: 'isolate', id: 'bone.L4' }, { kind: 'choose', id: 'bone.L5' }))
    expect(names()).toContain('Show alone')
  })

  it('marks Latin as Latin, so that it is not read as English', () => {
    chosen('bone.L4')
    expect(document.querySelector('[lang="la"]')!.textContent).toMatch(/vertebra lumbalis/i)
  })

  it('gives a code with what it is the code of, and says where none is known', () => {
    chosen('bone.L4')
    expect(fact('Code')).toBe('FMA13075')
  })

  it('gives no guessed code', () => {
    chosen('lig.mal.L4.R')
    expect(fact('Code')).toBe('none known')
  })

  it('cites whole sources, and says that the nomenclature is from memory', () => {
    chosen('bone.L4.body')
    expect(fact('Sources')).toMatch(/^Nomenclature, from memory: FIPAT\. .*2019/)
  })

  it('lists everyday names with abbreviations', () => {
    chosen('bone.L4.sap.R')
    expect(fact('Also called')).toMatch(/\bSAP\b/)
  })

  it('speaks Spanish from head to foot', () => {
    chosen('bone.L4.sap.R', UNTOUCHED, 'es')
    const { es } = EXPLORE_TEXTS
    expect(names()).toEqual([es.hide, es.ghost, es.isolate, es.goTo, es.keepName])
    screen.getByText(es.partOf(STRUCTURE_TERMS.es('bone.L4').name))
  })
})
