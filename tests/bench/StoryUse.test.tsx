import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { StoryUse } from '../../src/bench/StoryUse.tsx'
import { USUAL } from '../../src/packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { benchWorded } from './benchWorded.tsx'

function use(lesionsPerNerve: number, isPair = false) {
  const heard = { onLesions: vi.fn(), onUse: vi.fn() }
  benchWorded(<StoryUse heat={{ ...USUAL.conventional, lesionsPerNerve }} isPair={isPair} {...heard} />)
  return heard
}

describe('StoryUse', () => {
  it('offers one to three lesions on each nerve', async () => {
    const { onLesions } = use(1)
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')!.textContent)).toEqual([
      '1',
      '2',
      '3',
    ])
    await userEvent.click(screen.getByRole('radio', { name: '3' }))
    expect(onLesions).toHaveBeenCalledExactlyOnceWith(3)
  })

  it('says how the needle is drawn back between several, and of one nothing', () => {
    use(1)
    expect(screen.queryByText(/drawn back/)).toBeNull()
    use(2)
    screen.getByText(/drawn back by half its active tip/)
  })

  it('takes the heat into the story, and says what the story makes of it', async () => {
    const { onUse } = use(1)
    screen.getByText(/a body at 37 °C, with one needle/)
    await userEvent.click(screen.getByRole('button', { name: 'Use in the story' }))
    expect(onUse).toHaveBeenCalledOnce()
  })

  it('keeps a pair of needles on the bench, and says why', () => {
    use(1, true)
    expect(screen.queryByRole('button')).toBeNull()
    screen.getByText('The story has one needle. Two needles stay on the bench.')
  })
})
