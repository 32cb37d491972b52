// The canvas element and the React root that draws into it. Only those three.js classes are made known to the renderer
// that the picture is built of: the renderer's own canvas component names all of three.js, which then has to be fetched.
import { createRoot, extend, type ReconcilerRoot, type RenderProps } from '@react-three/fiber'
import { Component, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { AmbientLight, DirectionalLight, Group, InstancedMesh, LineSegments, Mesh } from 'three'

/** What may stand as an element in the picture, besides `primitive`. */
export const PICTURE_ELEMENTS = {
  AmbientLight,
  DirectionalLight,
  Group,
  InstancedMesh,
  LineSegments,
  Mesh,
}

extend(PICTURE_ELEMENTS)

interface PictureRootProps {
  readonly label: string
  /** Everything but the size, which follows the element's own box. */
  readonly settings: Omit<RenderProps<HTMLCanvasElement>, 'size'>
  readonly children: ReactNode
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What goes wrong in the picture is thrown from here, to whoever stands around it. */
export function PictureRoot({ label, settings, children }: PictureRootProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const root = useRef<ReconcilerRoot<HTMLCanvasElement> | null>(null)
  const [size, setSize] = useState<Size | null>(null)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  if (failure) throw failure.error

  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = box.current!
      setSize((was) => (was?.width === width && was.height === height ? was : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    if (!size || size.width === 0 || size.height === 0) return
    root.current ??= createRoot(canvas.current!)
    root.current
      .configure({ ...settings, size: { ...size, top: 0, left: 0 } })
      .catch((error: unknown) => setFailure({ error }))
    root.current.render(<Inside onFailure={(error) => setFailure({ error })}>{children}</Inside>)
  })

  useEffect(
    () => () => {
      root.current?.unmount()
      root.current = null
    },
    [],
  )

  return (
    <div ref={box} className="picture-root">
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}

interface InsideProps {
  readonly onFailure: (error: unknown) => void
  readonly children: ReactNode
}

/** The picture is a React root of its own: an error would stop there, unseen. */
class Inside extends Component<InsideProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(error)
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
