// The body lying face down, seen from above: where on me is this?
import type { DrawingProps } from './drawing.ts'

const LUMBAR_Y = [117, 124.5, 132, 139.5, 147]

export function ProneBody({ sides }: DrawingProps) {
  return (
    <svg className="drawing" viewBox="0 0 150 226" aria-hidden="true">
      <path className="faint cloth" d="M22 4H128Q132 4 132 8V226H18V8Q18 4 22 4Z" />
      <path
        className="skin"
        d="M67 37C66 45 54 47 43 51C34 54 30 62 29 72C27 92 24 112 22 132C21 142 25 148 28 143C31 128 38 104 42 84C44 104 49 116 49 126C49 140 41 150 40 168C39 188 42 208 44 226H73C73 210 74 196 75 186C76 196 77 210 77 226H106C108 208 111 188 110 168C109 150 101 140 101 126C101 116 106 104 108 84C112 104 119 128 122 143C125 148 129 142 128 132C126 112 123 92 121 72C120 62 116 54 107 51C96 47 84 45 83 37Z"
      />
      <path className="skin" d="M61 22C61 11 67 5 75 5S89 11 89 22C89 33 83 41 75 41S61 33 61 22Z" />
      <path
        className="faint"
        d="M75 162V184M57 178C63 188 72 188 75 184C78 188 87 188 93 178M63 66C60 76 61 84 65 92M87 66C90 76 89 84 85 92"
      />
      <path className="faint" d="M75 47V112" strokeDasharray="2.4 3.4" />
      <g className="bone">
        {LUMBAR_Y.map((y) => (
          <rect key={y} x="70.5" y={y - 2.6} width="9" height="5.2" rx="1.8" />
        ))}
        <path d="M69 152H81L75 165Z" />
      </g>
      {sides.map((side) => (
        <circle key={side} className="chosen prone-ring" cx={side === 'right' ? 80 : 70} cy="140" r="12" />
      ))}
    </svg>
  )
}
