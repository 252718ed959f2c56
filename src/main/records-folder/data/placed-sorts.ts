import { largestAttachment, largestKept } from '../../../preload/contract'

/** A sort of files that lie here and in the second place: their names, their largest size in bytes, and their folder in each. */
export type PlacedSort = {
  readonly shape: RegExp
  readonly largest: number
  /** Below the folder of the journal. */
  readonly here: string
  /** Below the folder of the chosen place; empty: in it. */
  readonly second: string
}

export const placedSorts = {
  backup: {
    shape: /^wenyuan-\d{8}-\d{6}-[a-z]{1,16}(-[0-9a-f]{8})?\.wyb$/,
    largest: largestKept,
    here: 'backups',
    second: '',
  },
  attachment: {
    shape: /^[0-9a-f-]{36}\.[\w-]{22}\.wya$/,
    largest: largestAttachment,
    here: 'attachments',
    second: '附件',
  },
} as const satisfies Readonly<Record<string, PlacedSort>>
