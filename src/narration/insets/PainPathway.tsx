// Joint, thin nerve, cord, and across and up to the brain.
import type { DrawingProps } from './drawing.ts'

export function PainPathway({ names }: DrawingProps) {
  return (
    <svg className="drawing pathway" viewBox="0 -6 270 256" aria-hidden="true">
      <path
        className="paper"
        d="M58 62C46 58 42 46 48 37C48 25 60 17 72 19C79 9 98 6 109 12C122 8 138 15 141 27C151 33 154 47 146 56C144 66 132 71 121 68C112 73 102 73 96 70C94 78 92 82 92 88H78C78 80 76 74 72 69C66 70 61 67 58 62Z"
      />
      <path
        className="faint"
        d="M66 27C72 33 80 30 82 24M98 12C94 22 102 28 110 25M124 16C120 26 128 32 136 29M50 45C58 43 64 48 64 54M108 68C106 58 114 52 122 56M138 44C130 42 124 46 124 52M84 44C90 38 100 38 106 44"
      />
      <path className="paper" d="M77 88H93V128L77 132ZM77 140L93 136V150H77Z" />
      <path
        className="paper"
        d="M40 182C40 160 60 150 85 150S130 160 130 182S110 214 85 214S40 204 40 182Z"
      />
      <path
        className="faint bone"
        d="M82 178C72 172 70 160 62 162C56 164 60 176 64 182C60 192 62 202 70 200C78 198 78 188 85 188S92 198 100 200C108 202 110 192 106 182C110 176 114 164 108 162C100 160 98 172 88 178Z"
      />
      <path
        className="bone"
        d="M160 214C172 208 186 212 190 222C192 232 184 242 172 240C162 238 154 222 160 214Z"
      />
      <path className="faint" d="M162 226C170 222 180 226 184 234" />
      <path className="nerve-case" d="M164 218C156 204 150 190 138 184C128 178 120 170 110 168" />
      <path className="nerve-core" d="M164 218C156 204 150 190 138 184C128 178 120 170 110 168" />
      <ellipse className="bone" cx="139" cy="184" rx="7" ry="5" transform="rotate(30 139 184)" />
      <path
        className="pain way way-joint"
        pathLength="1"
        d="M166 220C156 204 150 190 138 184C128 178 120 170 108 168"
      />
      <path
        className="pain way way-cord"
        pathLength="1"
        d="M108 168C98 170 92 182 85 184C76 186 68 190 56 186"
      />
      <path
        className="pain way way-up"
        pathLength="1"
        d="M56 186C62 164 82 158 83 146V100C83 80 84 66 90 50"
      />
      <path className="pain way way-cortex" pathLength="1" d="M90 50C88 40 90 28 96 17" />
      <g className="felt">
        <path className="pain" d="M86 8L82 1M97 5V-3M108 7L112 0" />
        <circle className="pain-fill" cx="96" cy="16" r="4" />
      </g>
      <text x="156" y="40">
        {names.brain}
      </text>
      <text x="138" y="153">
        {names.cord}
      </text>
      <text x="116" y="232" textAnchor="end">
        {names.joint}
      </text>
      <path className="faint" d="M119 229L158 226M133 151L122 162" />
    </svg>
  )
}
