// Makes a file of what the stage shows, when somebody asks. The drawing itself is fetched then.

import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { PerspectiveCamera } from 'three'
import { anew } from '../../fetching/anew.ts'
import type { Theme } from '../materials/palette.ts'
import { usePictureSource } from '../stage/momentSource.ts'
import type { Print } from '../stage/stageContract.ts'
import { useLatest } from '../stage/useLatest.ts'

interface PrinterProps {
  readonly theme: Theme
  /** Hears how to print while the stage stands, and null when it goes. */
  readonly onPrinter: (print: Print | null) => void
}

/** Pixels of the file for one of the page, and the most it may have in all. */
const RATIO = 2
const MOST_PIXELS = 8_000_000
/** Shadows are drawn for what is framed and as much again around it. */
const ROOM_ROUND = 1.1

const fetchPrinting = anew(() => import('./printPicture.ts'))
const fetchComposing = anew(() => import('./composePicture.ts'))

export function Printer({ theme, onPrinter }: PrinterProps) {
  const get = useThree((state) => state.get)
  const source = usePictureSource()
  const latest = useLatest({ theme, onPrinter })
  useEffect(() => {
    const print: Print = async (foot, onProgress) => {
      const { gl, scene, camera, size, setFrameloop, invalidate } = get()
      const stage = gl.domElement.closest<HTMLElement>('.stage-root')
      const picture = source.picture
      if (!stage || !picture) throw new Error('Printer: the stage has drawn nothing yet')
      const [{ printPicture }, { composePicture }] = await Promise.all([fetchPrinting(), fetchComposing()])
      const ratio = Math.min(RATIO, Math.sqrt(MOST_PIXELS / (size.width * size.height)))
      setFrameloop('never')
      try {
        const pixels = await printPicture({
          gl,
          scene,
          camera: camera as PerspectiveCamera,
          theme: latest.current.theme,
          widthPx: Math.round(size.width * ratio),
          heightPx: Math.round(size.height * ratio),
          targetMm: picture.view.targetMm,
          reachMm: (ROOM_ROUND * picture.view.mmPerPx * Math.hypot(size.width, size.height)) / 2,
          onProgress,
        })
        return await composePicture({ pixels, stage, ratio, foot })
      } finally {
        setFrameloop('demand')
        invalidate()
      }
    }
    const { onPrinter } = latest.current
    onPrinter(print)
    return () => onPrinter(null)
  }, [get, source, latest])
  return null
}
