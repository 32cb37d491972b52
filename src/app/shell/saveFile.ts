/** Gives a file to the browser to be saved under that name. Nothing leaves the device. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has been handed over by the next turn of the page.
  window.setTimeout(() => URL.revokeObjectURL(url))
}
