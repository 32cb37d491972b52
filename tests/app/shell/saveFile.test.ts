// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from '../../../src/app/shell/saveFile.ts'

afterEach(() => vi.restoreAllMocks())

it('hands the file over under its name, and lets go of it only afterwards', () => {
  vi.useFakeTimers()
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:here')
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  const clicked: { href: string; name: string; revokedBefore: number }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, name: this.download, revokedBefore: revoked.mock.calls.length })
  })
  const file = new Blob(['x'])
  saveFile(file, 'ramus.png')
  expect(made).toHaveBeenCalledWith(file)
  expect(clicked).toEqual([{ href: 'blob:here', name: 'ramus.png', revokedBefore: 0 }])
  vi.runAllTimers()
  expect(revoked).toHaveBeenCalledWith('blob:here')
  vi.useRealTimers()
})
