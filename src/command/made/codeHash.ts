// A hash of what code does: its modules bundled to what is reached, without types, comments and layout, and in an order
// that does not depend on where files lie. Moving or explaining code leaves it alone; a changed number does not.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type OutputFile, type Plugin, transform } from 'esbuild'

/** What is imported for nothing else but its effects (styles) is no part of what code works out. */
const local: Plugin = {
  name: 'local',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ resolveDir, path }) => {
      const bare = path.replace(/\?.*$/, '')
      return /\.(css|woff2|svg|glb)$/.test(bare)
        ? { path: bare, external: true, sideEffects: false }
        : { path: join(resolveDir, bare), sideEffects: false }
    })
  },
}

/** The hash over these modules (paths below `root`) and all they import, with the versions of their packages. */
export async function codeHash(root: string, entries: readonly string[]): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: join(root, 'bundle'),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    jsx: 'automatic',
    treeShaking: true,
    charset: 'utf8',
    legalComments: 'none',
    packages: 'external',
    logLevel: 'silent',
    plugins: [local],
  })
  const heads = new Set(Object.keys(metafile.inputs).map((path) => `// ${path}`))
  const modules = new Set(
    await Promise.all(outputFiles.flatMap((file) => modulesOf(file, heads)).map(withoutComments)),
  )
  const packages = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ imports }) => imports)
      .filter(({ path }) => !path.startsWith('node:') && !path.includes('.'))
      .map(({ path }) => packageOf(path)),
  )
  const hash = createHash('sha256')
  for (const text of [...modules].sort()) hash.update(text).update('\0')
  for (const name of [...packages].sort()) hash.update(`${name}@${versionOf(root, name)}\0`)
  return hash.digest('hex').slice(0, 32)
}

/** The modules of a bundle: esbuild writes `// path` before each. Imports of packages stand before, in files' order. */
function modulesOf({ text }: OutputFile, heads: ReadonlySet<string>): string[] {
  const modules: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (heads.has(line)) modules.push([])
    else if (!/^(import|export) .*;$/.test(line)) modules.at(-1)!.push(line)
  }
  return modules.map((lines) => lines.join('\n'))
}

const withoutComments = async (code: string): Promise<string> =>
  (await transform(code, { minifyWhitespace: true, legalComments: 'none', charset: 'utf8' })).code

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')

export function versionOf(root: string, name: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const version = packages[`node_modules/${name}`]?.version
  if (!version) throw new Error(`codeHash: package-lock.json has no ${name}`)
  return version
}
