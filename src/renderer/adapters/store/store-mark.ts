import { hashOf } from './hash'

/** Eight hexadecimal digits that tell the records begun on a PC from all others, in the names of their copies. Nothing can be read from them. */
export const storeMark = (device: string): string => hashOf(new TextEncoder().encode(device)).slice(0, 8)
