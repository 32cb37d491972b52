// Hover and tap on the picture: what lies under the pointer lights up, and a tap opens its card. A drag is a turn of
// the camera, not a tap.
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Raycaster, Vector2 } from 'three'
import type { StructureId } from '../../anatomy/structures.ts'
import { anew } from '../../fetching/anew.ts'
import type { Section } from '../../story/exploring/section.ts'
import type { SpineMeshes } from '../body/assemble.ts'
import type { SoftMeshes } from '../body/softModel.ts'
import { keptSide } from '../section/sectionPlane.ts'
import { usePictureSource } from './momentSource.ts'
import type { Picker } from './picker.ts'
import type { StageProps } from './stageContract.ts'
import type { Tapped } from './TapCard.tsx'
import { TapWatch } from './tapWatch.ts'
import { useLatest } from './useLatest.ts'

interface PointingProps {
  readonly meshes: SpineMeshes
  readonly soft: SoftMeshes | null
  readonly peeled: ReadonlySet<'capsule' | 'cartilage'>
  readonly section: Section | null
  readonly onLight: StageProps['onLight']
  readonly onTap: (tapped: Tapped | null) => void
}

/** A finger is thicker than a pointer: rays around it are tried too, CSS px. */
const FINGER_PX = 7

const fetchPicker = anew(() => import('./picker.ts'))

export function Pointing({ meshes, soft, peeled, section, onLight, onTap }: PointingProps) {
  const canvas = useThree((state) => state.gl.domElement)
  const camera = useThree((state) => state.camera)
  const source = usePictureSource()
  const raycaster = useMemo(() => new Raycaster(), [])
  const calls = useLatest({ onLight, onTap, peeled, section })

  useEffect(() => {
    let stopped = false
    let made: Promise<Picker> | null = null
    // Search trees are fetched and grown when a pointer first comes near: the first picture does not wait for them.
    const withPicker = (use: (picker: Picker) => void): void => {
      made ??= fetchPicker().then(({ Picker }) => new Picker(meshes, soft ? [...soft.groups.values()] : []))
      made.then(
        (picker) => {
          if (!stopped) use(picker)
        },
        (error: unknown) => {
          // Not fetched: nothing is found under this tap, and the next one tries again.
          made = null
          console.warn('Pointing: what lies under the pointer cannot be found yet', error)
        },
      )
    }
    const under = (picker: Picker, x: number, y: number, reachPx: number): StructureId | null => {
      const picture = source.picture
      if (!picture) return null
      const box = canvas.getBoundingClientRect()
      const rays =
        reachPx > 0
          ? ([
              [0, 0],
              [reachPx, 0],
              [-reachPx, 0],
              [0, reachPx],
              [0, -reachPx],
            ] as const)
          : ([[0, 0]] as const)
      for (const [dx, dy] of rays) {
        const at = new Vector2(
          ((x + dx - box.left) / box.width) * 2 - 1,
          1 - ((y + dy - box.top) / box.height) * 2,
        )
        raycaster.setFromCamera(at, camera)
        const hit = picker.pick(raycaster.ray, picture.moment.looks, {
          without: calls.current.peeled,
          plane: keptSide(calls.current.section, picture.view),
        })
        if (hit) return hit.id
      }
      return null
    }
    const taps = new TapWatch()
    let hovered: StructureId | null = null
    let pending = 0
    const hover = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return
      window.cancelAnimationFrame(pending)
      pending = window.requestAnimationFrame(() =>
        withPicker((picker) => {
          // The first time, the pointer may have left again before the trees had grown.
          if (!canvas.matches(':hover')) return
          const id = under(picker, event.clientX, event.clientY, 0)
          canvas.style.cursor = id ? 'pointer' : 'grab'
          if (id !== hovered) calls.current.onLight(id)
          hovered = id
        }),
      )
    }
    const press = (event: PointerEvent): void => taps.down(event)
    const cancel = (event: PointerEvent): void => taps.cancel(event.pointerId)
    const release = (event: PointerEvent): void => {
      if (!taps.up(event)) return
      const { clientX, clientY, pointerType } = event
      withPicker((picker) => {
        const id = under(picker, clientX, clientY, pointerType === 'mouse' ? 2 : FINGER_PX)
        const box = canvas.getBoundingClientRect()
        calls.current.onTap(id ? { id, x: clientX - box.left, y: clientY - box.top } : null)
      })
    }
    const leave = (): void => {
      window.cancelAnimationFrame(pending)
      if (hovered) calls.current.onLight(null)
      hovered = null
    }
    canvas.addEventListener('pointermove', hover)
    canvas.addEventListener('pointerdown', press)
    canvas.addEventListener('pointerup', release)
    canvas.addEventListener('pointercancel', cancel)
    canvas.addEventListener('pointerleave', leave)
    return () => {
      stopped = true
      leave()
      canvas.removeEventListener('pointermove', hover)
      canvas.removeEventListener('pointerdown', press)
      canvas.removeEventListener('pointerup', release)
      canvas.removeEventListener('pointercancel', cancel)
      canvas.removeEventListener('pointerleave', leave)
    }
  }, [meshes, soft, canvas, camera, raycaster, source, calls])

  return null
}
