import zlib from 'node:zlib'
import type {Image} from '../../scripts/generate/icon.js'

/** Reads a square RGBA PNG without filters and interlacing, and checks its checksums' place. */
export function decodePng(file: Buffer): Image {
  if (file.readUInt32BE(0) !== 0x89504e47) throw new Error('not a PNG file')
  let size = 0
  const data: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      size = body.readUInt32BE(0)
      if (body.readUInt32BE(4) !== size || body[8] !== 8 || body[9] !== 6 || body[12] !== 0) {
        throw new Error('not a square RGBA picture')
      }
    }
    if (type === 'IDAT') data.push(body)
    at += length + 12
  }
  const rows = zlib.inflateSync(Buffer.concat(data))
  const width = size * 4
  const pixels = new Uint8Array(size * width)
  for (let y = 0; y < size; y++) {
    if (rows[y * (width + 1)] !== 0) throw new Error('a row has a filter')
    pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
  }
  return {size, pixels}
}
