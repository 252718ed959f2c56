/** The longest match of deflate in bytes, and how far back it may begin (RFC 1951, 3.2.5). */
export const LONGEST_MATCH = 258
export const FARTHEST_MATCH = 32_768

/** Bits to write, the first to be written lowest, and how many they are, by the value they stand for. */
export type Codes = { readonly bits: Uint32Array; readonly sizes: Uint8Array }

function reversed(code: number, size: number): number {
  let result = 0
  for (let bit = 0; bit < size; bit += 1) result |= ((code >>> bit) & 1) << (size - 1 - bit)
  return result
}

/** The fixed code of a symbol (RFC 1951, 3.2.6). */
function fixedCode(symbol: number): readonly [bits: number, size: number] {
  if (symbol < 144) return [reversed(0x30 + symbol, 8), 8]
  if (symbol < 256) return [reversed(0x190 + symbol - 144, 9), 9]
  if (symbol < 280) return [reversed(symbol - 256, 7), 7]
  return [reversed(0xc0 + symbol - 280, 8), 8]
}

function codes(count: number): Codes {
  return { bits: new Uint32Array(count), sizes: new Uint8Array(count) }
}

function literalCodes(): Codes {
  const all = codes(256)
  for (let byte = 0; byte < 256; byte += 1) {
    const [bits, size] = fixedCode(byte)
    all.bits[byte] = bits
    all.sizes[byte] = size
  }
  return all
}

/** Lengths 3 to 257 share symbols 257 to 284, told apart by the bits behind them; 258 has a symbol of its own. */
function lengthCodes(): Codes {
  const all = codes(LONGEST_MATCH + 1)
  let length = 3
  for (let symbol = 257; symbol < 286; symbol += 1) {
    const extra = symbol < 261 || symbol === 285 ? 0 : (symbol - 261) >> 2
    const [bits, size] = fixedCode(symbol)
    if (symbol === 285) length = LONGEST_MATCH
    for (let more = 0; more < 1 << extra; more += 1, length += 1) {
      all.bits[length] = bits | (more << size)
      all.sizes[length] = size + extra
    }
  }
  return all
}

const DISTANCE_SIZE = 5

/** Distances 1 to 32,768 in the 30 symbols of five bits, told apart by the bits behind them. */
function distanceCodes(): Codes {
  const all = codes(FARTHEST_MATCH + 1)
  let distance = 1
  for (let symbol = 0; symbol < 30; symbol += 1) {
    const extra = symbol < 4 ? 0 : (symbol - 2) >> 1
    for (let more = 0; more < 1 << extra; more += 1, distance += 1) {
      all.bits[distance] = reversed(symbol, DISTANCE_SIZE) | (more << DISTANCE_SIZE)
      all.sizes[distance] = DISTANCE_SIZE + extra
    }
  }
  return all
}

export const literals = literalCodes()
export const lengths = lengthCodes()
export const distances = distanceCodes()
