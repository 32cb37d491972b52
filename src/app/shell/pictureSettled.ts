// The moment from which the line is free: the first picture stands, or has been given up.

let settle: () => void

export const pictureSettled: Promise<void> = new Promise((resolve) => {
  settle = resolve
})

/** Telling it again changes nothing. */
export const tellPictureSettled = (): void => settle()
