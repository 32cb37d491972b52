import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { HOME, readAddress } from '../../../src/app/address/address.ts'
import { Refusals } from '../../../src/app/shell/Refusals.tsx'
import { adopt } from '../../../src/app/state/choices.ts'
import { show, words } from '../shown.tsx'

describe('Refusals', () => {
  it('names each value that could not be read, until it is dismissed', async () => {
    const { address, refused } = readAddress('?joints=L6,L4-L5&who=nurse')
    adopt(address, refused)
    const user = userEvent.setup()
    show(<Refusals />)
    screen.getByText('L6 is not a lumbar joint here. Choose T12–L1 to L5–S1.')
    screen.getByText(/“nurse” is not a reader/)
    await user.click(screen.getByRole('button', { name: words.dismiss }))
    expect(screen.queryByRole('alert')).toBeNull()
    adopt(HOME, [])
  })

  it('names a few of many, and counts the rest', () => {
    const joints = Array.from({ length: 12 }, (_, i) => `X${i}`)
    const { address, refused } = readAddress(`?joints=${joints.join(',')}`)
    expect(refused).toHaveLength(12)
    adopt(address, refused)
    show(<Refusals />)
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(told).toHaveLength(4)
    expect(told.at(-1)).toBe(words.refusedMore(9))
    adopt(HOME, [])
  })
})
