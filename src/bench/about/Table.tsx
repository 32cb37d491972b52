// A table that scrolls sideways where the page is narrow; then keys must reach it.
interface TableProps {
  readonly caption: string
  /** For those who see it too; else only for those who listen. */
  readonly isCaptionShown?: boolean
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function Table({ caption, isCaptionShown = false, head, rows }: TableProps) {
  return (
    <section className="about-table" aria-label={caption}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <div tabIndex={0}>
        <table>
          <caption className={isCaptionShown ? 'quiet' : 'heard'}>{caption}</caption>
          <thead>
            <tr>
              {head.map((cell) =>
                cell === '' ? (
                  <td key={cell} />
                ) : (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()}>
                {row.map((cell, i) => (
                  <td key={head[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
