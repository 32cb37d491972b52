// The drawing of soft tissue is a part of its own, fetched when a story begins or a person asks for it: the first picture
// does without.
import { type ComponentType, useEffect, useState } from 'react'
import { anew } from '../../fetching/anew.ts'
import { showsSoftTissue } from '../../story/looks.ts'
import type { PictureSource } from '../stage/momentSource.ts'
import type { SoftTissueProps } from './SoftTissue.tsx'

const fetchDrawing = anew(() => import('./SoftTissue.tsx'))

/** null until it is wanted and there. When it cannot be fetched the picture goes on without it. */
export function useSoftTissue(source: PictureSource): ComponentType<SoftTissueProps> | null {
  const [isWanted, setWanted] = useState(false)
  const [part, setPart] = useState<ComponentType<SoftTissueProps> | null>(null)
  useEffect(() => {
    if (isWanted) return
    return source.subscribe(({ moment }) => {
      if (moment.skin || showsSoftTissue(moment.looks)) setWanted(true)
    })
  }, [source, isWanted])
  useEffect(() => {
    if (!isWanted) return
    let isHere = true
    fetchDrawing()
      .then(({ SoftTissue }) => isHere && setPart(() => SoftTissue))
      .catch((error: unknown) => console.warn('useSoftTissue: its drawing did not load', error))
    return () => {
      isHere = false
    }
  }, [isWanted])
  return part
}
