// Bytes of a clinic's file → a surface. The format is told from the content, whatever the name; gzip is undone. What is
// no surface, or one in a format not read, is refused with its name and the way to one that is.
import { gunzipSync } from 'node:zlib'
import type { FileSurface } from './fileSurface.ts'
import { readGlb } from './glbFile.ts'
import { readObj } from './objFile.ts'
import { readPly } from './plyFile.ts'
import { Refused } from './refused.ts'
import { isBinaryStl, isCutStl, readAsciiStl, readBinaryStl } from './stlFile.ts'
import { readVtk } from './vtkFile.ts'

export const READ_FORMATS = 'OBJ, STL, PLY, legacy VTK, GLB, each gzipped too'
/** As much as one text may hold; a bone's mesh has a hundredth of it. */
const MOST_BYTES = 400 * 1024 * 1024
const HEAD_BYTES = 2048

export async function readSurface(given: Uint8Array): Promise<FileSurface> {
  const bytes = unzipped(given)
  if (bytes.length === 0) throw new Refused('the file is empty')
  if (bytes.length > MOST_BYTES)
    throw new Refused(`the file holds more than ${MOST_BYTES / 1024 / 1024} MB. Thin the mesh out first`)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const text = (): string => new TextDecoder().decode(bytes)
  if (head.startsWith('glTF')) return readGlb(bytes)
  if (/^ply[\r\n]/.test(head)) return readPly(bytes)
  if (/^# vtk DataFile/i.test(head)) return readVtk(bytes)
  const foreign = foreignFormat(bytes, head)
  if (foreign) throw new Refused(`${foreign}. Read are: ${READ_FORMATS}`)
  if (isBinaryStl(bytes)) return readBinaryStl(bytes)
  if (/^\s*solid\b/i.test(head) && /\bfacet\b|\bendsolid\b/i.test(head)) return readAsciiStl(text())
  if (/^[^\0]*$/.test(head) && /(^|[\r\n])\s*(v|vn|g|o|mtllib)\s/.test(head)) return readObj(text())
  if (/^[^\0]*$/.test(head) && /(^|[\r\n])#/.test(head)) return readObj(text())
  if (isCutStl(bytes))
    throw new Refused('the file looks like a binary STL that is cut short, or is in no format known here')
  throw new Refused(`the file is in no format known here. Read are: ${READ_FORMATS}`)
}

function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    throw new Refused(`gzip: ${(error as Error).message}. Unpack it, or compress it again`)
  }
}

const SURFACE_FIRST =
  'an image, no surface. Make a surface of the segmentation first (3D Slicer: Segmentations, Export to files, STL)'
const AS_STL = 'Save it as STL or OBJ'

/** What the file is and the way to a surface, where it is told by its first bytes; null for what may be read. */
function foreignFormat(bytes: Uint8Array, head: string): string | null {
  if (/^NRRD000/.test(head)) return `NRRD: ${SURFACE_FIRST}`
  if (/^(ObjectType|NDims)\s*=/.test(head)) return `MetaImage: ${SURFACE_FIRST}`
  if (/^(n\+1|ni1)\0/.test(head.slice(344, 348)) || /^n\+2\0/.test(head.slice(4, 8)))
    return `NIfTI: ${SURFACE_FIRST}`
  if (head.slice(128, 132) === 'DICM')
    return `DICOM: ${SURFACE_FIRST}; if it wraps an STL, unpack that and look at its unit`
  if (head.startsWith('PK')) return `a ZIP archive or 3MF. ${AS_STL}`
  if (/<VTKFile/.test(head)) return `VTK XML (.vtp). Save it as legacy VTK, STL or OBJ`
  if (/^\s*<\?xml|^\s*<(COLLADA|X3D|amf|html)/i.test(head)) return `an XML format. ${AS_STL}`
  if (/^\s*\{/.test(head)) return 'glTF or other JSON text. Save it as one binary .glb'
  if (/^\s*(ST|C|N|4|n)*OFF\b/.test(head)) return `OFF. ${AS_STL}`
  if (/^Kaydara FBX|^; FBX/.test(head)) return `FBX. ${AS_STL}`
  if (head.startsWith('BLENDER')) return 'a Blender scene. In Blender, File, Export, STL or Wavefront (.obj)'
  if (/^(\$MeshFormat|MeshVersionFormatted)/.test(head)) return `a finite-element mesh. ${AS_STL}`
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return 'text in UTF-16. Save it as plain text (UTF-8)'
  return null
}
