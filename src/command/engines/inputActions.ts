// Keys and pointers as W3C WebDriver writes them, which WebDriver BiDi took over: one list for Firefox and WebKit.
import { type Chord, keysOf } from './enginePage.ts'

/** Code points that stand for keys without a letter. Source: W3C WebDriver, section 17.4.2 (normalised key values). */
const KEY_VALUES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
}
/** How long the pointer takes from one point of a drag to the next, ms. */
const MOVE_MS = 30

export interface InputSource {
  readonly type: 'key' | 'pointer'
  readonly id: string
  readonly parameters?: { readonly pointerType: 'mouse' }
  readonly actions: readonly Readonly<Record<string, string | number>>[]
}

export function keyActions(chord: Chord): readonly InputSource[] {
  const values = keysOf(chord).map((key) => KEY_VALUES[key] ?? letter(key))
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
  ]
  return [{ type: 'key', id: 'keys', actions }]
}

export function dragActions(points: readonly (readonly [number, number])[]): readonly InputSource[] {
  const [first, ...rest] = points
  if (!first) throw new Error('inputActions: a drag of 0 points')
  const moveTo = ([x, y]: readonly [number, number], duration: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport',
    duration,
  })
  const actions = [
    moveTo(first, 0),
    { type: 'pointerDown', button: 0 },
    ...rest.map((point) => moveTo(point, MOVE_MS)),
    { type: 'pointerUp', button: 0 },
  ]
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
}

function letter(key: string): string {
  if ([...key].length !== 1) throw new Error(`inputActions: no key is called "${key}"`)
  return key
}
