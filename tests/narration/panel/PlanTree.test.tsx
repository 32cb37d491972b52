import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TYPICAL_BODY } from '../../../src/anatomy/typicalBody.ts'
import { PlanTree } from '../../../src/narration/panel/PlanTree.tsx'
import { LUMBAR_MEDIAL_BRANCH } from '../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../src/story/plan.ts'
import { worded } from '../../ui/worded.tsx'

const plan = makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints: ['L4-L5'], side: 'right', cut: 'full' })
const step = (key: string) => plan.steps.find((planned) => planned.key === key)!

function tree(key: string, folds = false, language: 'en' | 'es' = 'en') {
  const onChange = vi.fn()
  worded(<PlanTree plan={plan} step={step(key)} folds={folds} onChange={onChange} />, language)
  return { onChange, user: userEvent.setup() }
}
const statuses = () =>
  screen.getAllByRole('listitem').map((branch) => branch.querySelector('.plan-status')?.textContent ?? '')
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('PlanTree', () => {
  it('has the choice as stem and its nerves as branches, in the order of treatment', () => {
    tree('ana.01.overview')
    const plan = within(screen.getByRole('region', { name: 'Your joints and their nerves' }))
    plan.getByText('L4–L5, right')
    expect(plan.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'L3 medial branch crosses L4',
      'L4 medial branch crosses L5',
    ])
  })

  it.each([
    ['blk.04.needle@nerve.mb.L3.R', ['now', 'next']],
    ['blk.04.needle@nerve.mb.L4.R', ['numbed', 'now']],
    ['rfa.05.heat@nerve.mb.L4.R', ['heated', 'now']],
    ['rec.04.repeat', ['grown back', 'grown back']],
  ])('at %s tells what has been done to each: %j', (key, told) => {
    tree(key)
    expect(statuses()).toEqual(told)
  })

  it('says whose turn it is to those who listen', () => {
    tree('blk.04.needle@nerve.mb.L4.R')
    const current = screen.getAllByRole('listitem').map((branch) => branch.getAttribute('aria-current'))
    expect(current).toEqual([null, 'step'])
  })

  it('leads to the choice of joints by a button that says so in full', async () => {
    const { user, onChange } = tree('ana.01.overview')
    await user.click(button('Change the joints'))
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('folds to the nerve in turn, opens on request and folds again', async () => {
    const { user } = tree('blk.04.needle@nerve.mb.L4.R', true)
    expect(screen.queryByRole('list')).toBeNull()
    const folded = button(/^L4 medial branch.*nerve 2 of 2, on L5.*Show all nerves$/)
    expect(folded.getAttribute('aria-expanded')).toBe('false')
    await user.click(folded)
    expect(statuses()).toEqual(['numbed', 'now'])
    await user.click(button('Fold the list of nerves'))
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('folds to the choice where no nerve has its turn', () => {
    tree('ana.01.overview', true)
    button(/^L4–L5, right/)
  })

  it('cannot be folded where there is room', () => {
    tree('ana.01.overview', false)
    expect(screen.queryByRole('button', { name: 'Fold the list of nerves' })).toBeNull()
  })

  it('is in Spanish where Spanish is on', () => {
    tree('blk.04.needle@nerve.mb.L4.R', false, 'es')
    expect(statuses()).toEqual(['dormido', 'ahora'])
  })
})
