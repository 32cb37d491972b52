// Where labels go: names in the free margin, or on paper strips along the edges when there is none; one alone in the foot. Never on each
// other, never on what they name, and moving only as their anchors move. CSS pixels, y down. Pure.

export interface LabelItem {
  readonly key: string
  /** Where the leader ends, on the thing itself. */
  readonly anchorX: number
  readonly anchorY: number
  readonly width: number
  readonly height: number
  /** Lower is kept when room is short. */
  readonly rank: number
}

export interface LabelRoom {
  readonly width: number
  readonly height: number
  /** Room without model on the right, px; labels stand in it when it is wide enough. */
  readonly marginRight: number
  readonly marginLeft: number
  /** Kept free above and below: controls, compass, scale bar. */
  readonly top: number
  readonly bottom: number
}

export interface PlacedLabel {
  readonly key: string
  /** Top left corner of the label. */
  readonly x: number
  readonly y: number
  readonly isStrip: boolean
  /** Leader from the anchor: one oblique, then level. */
  readonly leader: readonly (readonly [number, number])[]
}

/** A margin narrower than this holds no names: strips are used. */
export const LEAST_MARGIN_PX = 150
const MARGIN_INDENT_PX = 22
/** Between a name and the picture's edge. */
const MARGIN_EDGE_PX = 12
const LEADER_ELBOW_PX = 34
/** From one label's top to the next one's, at least its height and this. */
const GAP_PX = 10
const STRIP_EDGE_PX = 14
const FOOT_EDGE_PX = 10
const STRIPS_MOST = 3
const STRIPS_NARROW_MOST = 2
const NARROW_PX = 360
/** A strip stays this far from every anchor that is shown. */
const ANCHOR_CLEAR_PX = 16

/** The widest a name in the margin may be, px; longer ones break into lines. */
export const roomForName = (marginPx: number): number => marginPx - MARGIN_INDENT_PX - MARGIN_EDGE_PX

export function layoutLabels(items: readonly LabelItem[], room: LabelRoom): PlacedLabel[] {
  const inside = items.filter(
    ({ anchorX, anchorY }) =>
      anchorX > -20 && anchorX < room.width + 20 && anchorY > -20 && anchorY < room.height + 20,
  )
  const ranked = [...inside].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
  return Math.max(room.marginRight, room.marginLeft) >= LEAST_MARGIN_PX
    ? inMargin(ranked, room)
    : ranked.length === 1
      ? [inFoot(ranked[0]!, room)]
      : onStrips(ranked, room)
}

/** One name where there is no margin: below the subject, in the part of the stage that is kept free of it. */
function inFoot(item: LabelItem, room: LabelRoom): PlacedLabel {
  const right = room.width - STRIP_EDGE_PX - item.width
  const y = room.height - FOOT_EDGE_PX - item.height
  const isOver = item.anchorY > y - ANCHOR_CLEAR_PX
  // What lies as low as its name has it beside it.
  const x = isOver
    ? item.anchorX < room.width / 2
      ? right
      : STRIP_EDGE_PX
    : Math.min(Math.max(item.anchorX - item.width / 2, STRIP_EDGE_PX), right)
  const beside: PlacedLabel['leader'] = [
    [item.anchorX, item.anchorY],
    [x > item.anchorX ? x : x + item.width, y + item.height / 2],
  ]
  return { key: item.key, x, y, isStrip: true, leader: isOver ? beside : stripLeader(item, x, y) }
}

function inMargin(ranked: readonly LabelItem[], room: LabelRoom): PlacedLabel[] {
  const isRight = room.marginRight >= room.marginLeft
  // What lies under the names themselves cannot be pointed at from there.
  const reachable = ranked.filter(({ anchorX }) =>
    isRight ? anchorX < room.width - room.marginRight + 4 : anchorX > room.marginLeft - 4,
  )
  const kept = fitting(reachable, room)
  const left = isRight ? room.width - room.marginRight + MARGIN_INDENT_PX : MARGIN_INDENT_PX
  const placed = stack(kept, room.top, room.height - room.bottom)
  return placed.map(({ item, y }) => {
    const middle = y + Math.min(22, item.height / 2)
    const edge = isRight ? left - 8 : left + item.width + 8
    // The oblique ends where the model ends or just past the anchor, whichever comes later.
    const elbow = isRight
      ? Math.min(edge, Math.max(left - LEADER_ELBOW_PX - MARGIN_INDENT_PX, item.anchorX + 12))
      : Math.max(edge, Math.min(room.marginLeft + LEADER_ELBOW_PX, item.anchorX - 12))
    return {
      key: item.key,
      x: left,
      y,
      isStrip: false,
      leader: [
        [item.anchorX, item.anchorY],
        [elbow, middle],
        [edge, middle],
      ] as const,
    }
  })
}

function onStrips(ranked: readonly LabelItem[], room: LabelRoom): PlacedLabel[] {
  const most = room.width < NARROW_PX ? STRIPS_NARROW_MOST : STRIPS_MOST
  const shown = ranked.slice(0, most)
  const placed = [true, false].flatMap((isRight) => {
    const own = shown.filter(({ anchorX }) => anchorX >= room.width / 2 === isRight)
    return stack(
      own.map((item) => ({ ...item, anchorY: item.anchorY + besideAnchor(item, room) })),
      room.top,
      room.height - room.bottom,
    ).map(({ item, y }) => ({
      item: shown.find(({ key }) => key === item.key)!,
      x: isRight ? room.width - STRIP_EDGE_PX - item.width : STRIP_EDGE_PX,
      y,
    }))
  })
  // A strip that would still lie on a shown anchor is left out rather than hide what it names.
  return placed
    .filter(({ item, x, y }) => !shown.some((other) => covers(x, y, item, other)))
    .map(({ item, x, y }) => ({ key: item.key, x, y, isStrip: true, leader: stripLeader(item, x, y) }))
}

/** How far below its anchor a strip's middle wants to be: away from the anchor, towards the nearer open half. */
const besideAnchor = (item: LabelItem, room: LabelRoom): number =>
  (item.anchorY < room.height * 0.55 ? 1 : -1) * (item.height / 2 + ANCHOR_CLEAR_PX + 26)

const covers = (
  x: number,
  y: number,
  { width, height }: LabelItem,
  { anchorX, anchorY }: LabelItem,
): boolean =>
  anchorX > x - ANCHOR_CLEAR_PX / 2 &&
  anchorX < x + width + ANCHOR_CLEAR_PX / 2 &&
  anchorY > y - ANCHOR_CLEAR_PX / 2 &&
  anchorY < y + height + ANCHOR_CLEAR_PX / 2

function stripLeader(
  { anchorX, anchorY, width, height }: LabelItem,
  x: number,
  y: number,
): PlacedLabel['leader'] {
  const endX = Math.min(Math.max(anchorX, x + 18), x + width - 18)
  const endY = anchorY < y ? y : y + height
  return [
    [anchorX, anchorY],
    [endX, endY],
  ]
}

/** The first labels by rank that the column has room for. */
function fitting(ranked: readonly LabelItem[], room: LabelRoom): readonly LabelItem[] {
  const space = room.height - room.top - room.bottom
  let used = 0
  return ranked.filter(({ height }) => {
    if (used + height > space) return false
    used += height + GAP_PX
    return true
  })
}

interface Block {
  items: LabelItem[]
  /** Sum of wished tops, each less its offset in the block. */
  wish: number
  height: number
}

/**
 * Stacks labels in the order of their anchors, each as near to its own height as the others allow: neighbours that
 * would overlap are joined and share their deviation (pool adjacent violators). Order keeps leaders from crossing.
 */
function stack(items: readonly LabelItem[], top: number, bottom: number): { item: LabelItem; y: number }[] {
  const sorted = [...items].sort((a, b) => a.anchorY - b.anchorY || (a.key < b.key ? -1 : 1))
  const blocks: Block[] = []
  for (const item of sorted) {
    let block: Block = { items: [item], wish: item.anchorY - item.height / 2, height: item.height }
    for (
      let last = blocks.at(-1);
      last && startOf(last) + last.height + GAP_PX > startOf(block);
      last = blocks.at(-1)
    ) {
      blocks.pop()
      const offset = last.height + GAP_PX
      block = {
        items: [...last.items, ...block.items],
        wish: last.wish + block.wish - block.items.length * offset,
        height: offset + block.height,
      }
    }
    blocks.push(block)
  }
  return pushedInside(blocks, top, bottom)
}

const startOf = ({ wish, items }: Block): number => wish / items.length

function pushedInside(
  blocks: readonly Block[],
  top: number,
  bottom: number,
): { item: LabelItem; y: number }[] {
  const starts = blocks.map(startOf)
  for (let i = 0, free = top; i < blocks.length; i++) {
    starts[i] = Math.max(starts[i]!, free)
    free = starts[i]! + blocks[i]!.height + GAP_PX
  }
  for (let i = blocks.length - 1, free = bottom; i >= 0; i--) {
    starts[i] = Math.min(starts[i]!, free - blocks[i]!.height)
    free = starts[i]! - GAP_PX
  }
  return blocks.flatMap((block, i) => {
    let y = starts[i]!
    return block.items.map((item) => {
      const placed = { item, y }
      y += item.height + GAP_PX
      return placed
    })
  })
}
