// Many drawings of one picture added up on the graphics card in full precision, and read back once.
import {
  FloatType,
  Mesh,
  NearestFilter,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  type Texture,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'

export class LightSum {
  readonly #gl: WebGLRenderer
  readonly #one: WebGLRenderTarget
  #sum: WebGLRenderTarget
  #spare: WebGLRenderTarget
  readonly #adder: ShaderMaterial
  readonly #plate: Mesh
  readonly #scene = new Scene()
  readonly #camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1)

  constructor(gl: WebGLRenderer, width: number, height: number) {
    this.#gl = gl
    const target = (depthBuffer: boolean): WebGLRenderTarget =>
      new WebGLRenderTarget(width, height, {
        type: FloatType,
        depthBuffer,
        // Read texel by texel. Many phones do not filter such numbers, and give nothing where that is asked for.
        minFilter: NearestFilter,
        magFilter: NearestFilter,
      })
    this.#one = target(true)
    this.#sum = target(false)
    this.#spare = target(false)
    this.#adder = new ShaderMaterial({
      uniforms: {
        uOne: { value: null as Texture | null },
        uSum: { value: null as Texture | null },
        uShare: { value: 0 },
      },
      vertexShader: 'void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }',
      fragmentShader: /* glsl */ `
        uniform sampler2D uOne;
        uniform sampler2D uSum;
        uniform float uShare;
        void main() {
          ivec2 at = ivec2(gl_FragCoord.xy);
          gl_FragColor = texelFetch(uSum, at, 0) + uShare * texelFetch(uOne, at, 0);
        }`,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    })
    this.#plate = new Mesh(new PlaneGeometry(2, 2), this.#adder)
    this.#plate.frustumCulled = false
    this.#scene.add(this.#plate)
    this.#clear()
  }

  add(draw: () => void, share: number): void {
    const gl = this.#gl
    gl.setRenderTarget(this.#one)
    gl.setClearColor(0x000000, 0)
    gl.clear()
    draw()
    const { uOne, uSum, uShare } = this.#adder.uniforms
    uOne!.value = this.#one.texture
    uSum!.value = this.#sum.texture
    uShare!.value = share
    gl.setRenderTarget(this.#spare)
    gl.render(this.#scene, this.#camera)
    gl.setRenderTarget(null)
    ;[this.#sum, this.#spare] = [this.#spare, this.#sum]
  }

  /** What has been gathered: premultiplied red, green, blue, alpha, rows from below. The next sum begins at nothing. */
  take(): Float32Array {
    const { width, height } = this.#sum
    const pixels = new Float32Array(width * height * 4)
    this.#gl.readRenderTargetPixels(this.#sum, 0, 0, width, height, pixels)
    this.#clear()
    return pixels
  }

  #clear(): void {
    this.#gl.setRenderTarget(this.#sum)
    this.#gl.setClearColor(0x000000, 0)
    this.#gl.clear()
    this.#gl.setRenderTarget(null)
  }

  dispose(): void {
    for (const target of [this.#one, this.#sum, this.#spare]) target.dispose()
    this.#plate.geometry.dispose()
    this.#adder.dispose()
  }
}

/** Whether anything was drawn: a device that cannot gather such numbers gives nothing but zeros, and no error. */
export function holdsLight(light: Float32Array): boolean {
  for (let i = 3; i < light.length; i += 4) if (light[i]! > 0) return true
  return false
}
