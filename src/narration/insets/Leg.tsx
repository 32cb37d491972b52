// The motor test: a small muscle in the back twitches, the leg lies still.
import type { DrawingProps } from './drawing.ts'

export function Leg({ names }: DrawingProps) {
  return (
    <svg className="drawing" viewBox="0 0 240 138" aria-hidden="true">
      <path className="cloth" d="M6 92H234V99H6Z" />
      <path
        className="skin"
        d="M6 52C22 46 38 50 52 54C66 58 74 48 92 48C112 48 132 58 152 62C172 66 190 66 204 69C214 67 226 60 231 64C234 68 228 74 226 82C224 90 214 88 208 87C188 86 160 92 130 91C104 91 78 88 54 91L6 92"
      />
      <path
        className="faint"
        d="M132 59C136 68 136 80 133 90M92 49C88 62 92 76 102 84M206 70C204 76 204 82 207 86"
      />
      <path className="bone" d="M26 62C28 58 40 60 44 64C46 69 32 70 27 68Z" />
      <g className="twitch">
        <path className="chosen" d="M24 44C28 38 40 38 46 45M18 38C26 28 44 28 52 39" />
        <path className="chosen" d="M30 50L34 46L38 51" />
      </g>
      <path className="faint" d="M160 107H226M160 103V111M226 103V111" />
      <text x="234" y="130" textAnchor="end">
        {names.still}
      </text>
      <text x="6" y="16">
        {names.twitch}
      </text>
    </svg>
  )
}
