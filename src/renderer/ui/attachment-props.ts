import type { Picture } from './PdfPage'

/** One photo or scan as a list shows it. */
export type AttachmentItem = {
  readonly id: string
  readonly title: string
  readonly caption: string
  /** `YYYY-MM-DD`, or empty. */
  readonly takenOn: string
  /** What is known of the file, in one line. */
  readonly facts: string
  readonly isPhoto: boolean
}

type Pdf = {
  /** Sizes in points of 1/72 inch. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly picture: Picture
  close(): void
}

/** What is to be seen of one, or why nothing is. */
export type OpenedAttachment =
  | { readonly kind: 'photo'; readonly photo: Blob }
  | { readonly kind: 'scan'; readonly pdf: Pdf }
  | { readonly kind: 'refused'; readonly sentence: string }

export type OpenAttachment = (id: string) => Promise<OpenedAttachment>

/** What whoever may write can do. */
export type AttachmentWriting = {
  readonly adding: boolean
  readonly add: () => Promise<unknown>
  /** True when it was saved. */
  readonly note: (
    id: string,
    note: { readonly caption: string; readonly takenOn: string },
  ) => Promise<boolean>
  /** True when it was removed. */
  readonly remove: (id: string) => Promise<boolean>
}

/** What is answered before one leaves this PC. */
export type GivingAnswers = {
  readonly recipient: string
  readonly purpose: string
  readonly basis: string | undefined
}

export type AttachmentGivingProps = {
  readonly bases: readonly { readonly value: string; readonly label: string }[]
  /** Why it was refused, in words; undefined when it was not. */
  readonly give: (id: string, answers: GivingAnswers) => Promise<string | undefined>
}
