// Calls `draw` with every new picture, and at once with the present one. `draw` changes objects, never React state.
import { useEffect, useRef } from 'react'
import { type Picture, usePictureSource } from './momentSource.ts'

export function usePicture(draw: (picture: Picture) => void): void {
  const source = usePictureSource()
  const latest = useRef(draw)
  latest.current = draw
  useEffect(() => source.subscribe((picture) => latest.current(picture)), [source])
}
