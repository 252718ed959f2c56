/**
 * Short ASCII names (elements, attributes, their keyword values) as strings that exist once, so that they are made without decoding
 * and compared by identity.
 */
export class NameTable {
  private readonly names = new Map<number, string>()

  name(bytes: Uint8Array, from: number, to: number): string {
    if (to - from === 1) return letters[bytes[from] ?? 0] ?? ''
    let hash = to - from
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
    const known = this.names.get(hash)
    if (known !== undefined && spells(known, bytes, from, to)) return known
    const name = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + longest)))
    if (this.names.size < most) this.names.set(hash, name)
    return name
  }
}

/** The names that matter most, `c`, `v`, `r`, `s` and `t`, are single letters. */
const letters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte))
const longest = 256
const most = 4096

/** Whether bytes spell a name. */
export function spells(name: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let at = from; at < to; at += 1) if (name.charCodeAt(at - from) !== bytes[at]) return false
  return true
}
