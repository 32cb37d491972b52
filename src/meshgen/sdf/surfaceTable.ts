// A table of heights as a smooth surface: natural cubic splines along both directions. mm.
import { naturalSpline } from './spline.ts'

/** Rows and columns at unit spacing, at least two of each; outside the table the border is held. */
export class SurfaceTable {
  private readonly coefficients: Float64Array
  private readonly rowPieces: number
  private readonly columnPieces: number
  value = 0
  perRow = 0
  perColumn = 0

  constructor(rows: readonly (readonly number[])[]) {
    const columns = rows[0]?.length ?? 0
    if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) {
      throw new Error(`surfaceTable: needs 2 × 2 or more even rows, got ${rows.length} × ${columns}`)
    }
    this.rowPieces = rows.length - 1
    this.columnPieces = columns - 1
    // Splines along the columns, then one along the rows for each of their coefficients: [row][column][d][c].
    const across = rows.map((row) => naturalSpline(row))
    this.coefficients = new Float64Array(this.rowPieces * this.columnPieces * 16)
    for (let a = 0; a < this.columnPieces; a++) {
      for (let c = 0; c < 4; c++) {
        const down = naturalSpline(across.map((spline) => spline.coefficients[4 * a + c]!))
        for (let h = 0; h < this.rowPieces; h++) {
          for (let d = 0; d < 4; d++) {
            this.coefficients[((h * this.columnPieces + a) * 4 + d) * 4 + c] = down.coefficients[4 * h + d]!
          }
        }
      }
    }
  }

  /** Fills `value` and its slopes per row and per column; returns the value. */
  read(row: number, column: number): number {
    const v = row < 0 ? 0 : row > this.rowPieces ? this.rowPieces : row
    const h = v >= this.rowPieces ? this.rowPieces - 1 : Math.floor(v)
    const s = v - h
    const t = column < 0 ? 0 : column > this.columnPieces ? this.columnPieces : column
    const a = t >= this.columnPieces ? this.columnPieces - 1 : Math.floor(t)
    const w = t - a
    const at = (h * this.columnPieces + a) * 16
    const k = this.coefficients
    let value = 0
    let perRow = 0
    let perColumn = 0
    for (let d = 3; d >= 0; d--) {
      const i = at + 4 * d
      perRow = perRow * s + value
      value = value * s + ((k[i + 3]! * w + k[i + 2]!) * w + k[i + 1]!) * w + k[i]!
      perColumn = perColumn * s + (3 * k[i + 3]! * w + 2 * k[i + 2]!) * w + k[i + 1]!
    }
    this.value = value
    this.perRow = perRow
    this.perColumn = perColumn
    return value
  }
}
