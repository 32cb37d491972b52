// A material's shader as three.js hands it over for compiling, without a graphics card: its text and its uniforms.
import { type IUniform, type Material, ShaderLib, UniformsUtils } from 'three'

export interface Spliced {
  readonly vertexShader: string
  readonly fragmentShader: string
  readonly uniforms: Readonly<Record<string, IUniform>>
}

export function spliced(material: Material): Spliced {
  const basis = material.type === 'MeshBasicMaterial' ? ShaderLib.basic : ShaderLib.standard
  const shader = {
    uniforms: UniformsUtils.clone(basis.uniforms) as Record<string, IUniform>,
    vertexShader: basis.vertexShader,
    fragmentShader: basis.fragmentShader,
  }
  material.onBeforeCompile(shader as never, null as never)
  return shader
}

/** Uniforms of our own (`uName`) that a shader text declares. */
export const declared = (text: string): string[] => [
  ...new Set([...text.matchAll(/^\s*uniform \w+ (u[A-Z]\w*)/gm)].map(([, name]) => name!)),
]

/** Uniforms of our own that a shader text reads. */
export const read = (text: string): string[] => [
  ...new Set(
    [...text.replace(/^\s*uniform .*$/gm, '').matchAll(/\b(u[A-Z]\w*)\b/g)].map(([, name]) => name!),
  ),
]

export const hexOf = ({ value }: IUniform): string => `#${value.getHexString().toUpperCase()}`
