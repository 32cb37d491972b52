import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FileButton } from '../../src/ui/FileButton.tsx'

it('gives the file that was chosen, and the same one again', async () => {
  const names: string[] = []
  render(<FileButton label="Open a file" accept=".json" onFile={({ name }) => names.push(name)} />)
  const field = screen.getByLabelText('Open a file')
  const file = new File(['{}'], 'diary.json', { type: 'application/json' })
  await userEvent.upload(field, file)
  await userEvent.upload(field, file)
  expect(names).toEqual(['diary.json', 'diary.json'])
})
