/** Names of the entries of a ZIP file, from its central directory (APPNOTE.TXT, 4.3.12). */
export function zipEntries(file: Buffer): string[] {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error('not a ZIP file')
  const names: string[] = []
  let at = file.readUInt32LE(end + 16)
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const length = file.readUInt16LE(at + 28)
    names.push(file.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return names.map(name => decodeURIComponent(name))
}
