import zlib from 'node:zlib'

/** Pixels, row by row, four bytes each: red, green, blue, alpha. */
export interface Image {
  readonly size: number
  readonly pixels: Uint8Array
}

type Color = readonly [red: number, green: number, blue: number]

const purple: Color = [94, 60, 182]
const dark: Color = [58, 32, 128]
const white: Color = [255, 255, 255]
/** Samples in each direction for one pixel. */
const samples = 8

/** A shield with a gate in it, on a transparent ground. */
export function drawIcon(size: number): Image {
  const pixels = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0]
      let covered = 0
      for (let i = 0; i < samples * samples; i++) {
        const u = (x + ((i % samples) + 0.5) / samples) / size
        const v = (y + (Math.floor(i / samples) + 0.5) / samples) / size
        const color = colorAt(u * 2 - 1, v * 2 - 1)
        if (!color) continue
        covered++
        for (let c = 0; c < 3; c++) sum[c]! += color[c]!
      }
      if (covered === 0) continue
      const at = (y * size + x) * 4
      for (let c = 0; c < 3; c++) pixels[at + c] = Math.round(sum[c]! / covered)
      pixels[at + 3] = Math.round((covered / (samples * samples)) * 255)
    }
  }
  return {size, pixels}
}

/** Coordinates run from -1 to 1, right and down. */
function colorAt(x: number, y: number): Color | undefined {
  if (!inShield(x, y, 0.92)) return undefined
  if (!inShield(x, y, 0.8)) return dark
  if (inGate(x, y)) return white
  return purple
}

/** Straight sides above, and a point below. */
function inShield(x: number, y: number, scale: number): boolean {
  const u = Math.abs(x) / scale
  const v = y / scale
  if (v < -0.95 || v > 1) return false
  if (v < 0.1) return u <= 0.88
  return u <= 0.88 * Math.sqrt(Math.max(0, 1 - ((v - 0.1) / 0.9) ** 2))
}

/** An arch, with three bars and a beam. */
function inGate(x: number, y: number): boolean {
  const top = -0.05
  const outer = y < top ? Math.hypot(x, y - top) <= 0.48 : Math.abs(x) <= 0.48 && y <= 0.42
  if (!outer) return false
  const inner = y < top ? Math.hypot(x, y - top) <= 0.35 : Math.abs(x) <= 0.35
  if (!inner) return true
  const bar = [-0.18, 0, 0.18].some(center => Math.abs(x - center) <= 0.045)
  const beam = Math.abs(y - 0.12) <= 0.045
  return bar || beam
}

/** The image as PNG (W3C, Portable Network Graphics): RGBA with eight bits a channel. */
export function encodePng({size, pixels}: Image): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 8
  header[9] = 6
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y++) {
    // Each row begins with its filter: none.
    Buffer.from(pixels.buffer, y * size * 4, size * 4).copy(rows, y * (size * 4 + 1) + 1)
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const result = Buffer.alloc(data.length + 12)
  result.writeUInt32BE(data.length, 0)
  body.copy(result, 4)
  result.writeUInt32BE(crc32(body), data.length + 8)
  return result
}

/** The checksum of PNG, annex D. Node's own came with 22.2. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
