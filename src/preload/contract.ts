import { z } from 'zod'

/** No file handed over is larger, in bytes. Of a larger one the page is given one byte more, and says that it is too large. */
export const largestFile = 512 * 1024 * 1024

/** Nothing kept for the office in one piece is larger, in bytes: a whole backup, a new journal file, the rows of one entry. */
export const largestKept = 256 * 1024 * 1024

/** No attachment is larger as it is sealed, in bytes. */
export const largestAttachment = 24 * 1024 * 1024

/** How much of a journal file is read at once, in bytes. */
const longestRead = 16 * 1024 * 1024

/** The end mark of a journal file, which the next append overwrites, is not longer, in bytes. */
const longestOverwrite = 64

/** Far beyond any journal; below it sums of sizes stay exact. */
const largestPlace = 2 ** 40

const bytesUpTo = (most: number) =>
  z.custom<Uint8Array>(value => value instanceof Uint8Array && value.length <= most)

const bytes = bytesUpTo(largestFile + 1)
const keptBytes = bytesUpTo(largestKept)
const size = z.int().nonnegative().max(largestPlace)

const journalName = z.string().regex(/^journal-\d{6}\.wyj$/)
const backupName = z.string().regex(/^wenyuan-\d{8}-\d{6}-[a-z]{1,16}(-[0-9a-f]{8})?\.wyb$/)
/** By the record's id and the data key; see `domain/attachments/file-name.ts`. */
const attachmentName = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[\w-]{22}\.wya$/)
const attachmentBytes = bytesUpTo(largestAttachment)
const place = z.enum(['here', 'second'])
const label = z.string().max(400)
const nothing = z.strictObject({})

const journalWritten = z.strictObject({ outcome: z.enum(['written', 'disk-full', 'elsewhere']) })

const placedWritten = z.strictObject({ outcome: z.enum(['written', 'disk-full', 'place-missing']) })

const secondPlace = z.strictObject({
  chosen: z.strictObject({ label, present: z.boolean() }).nullable(),
  found: z.array(z.strictObject({ id: z.string().max(64), label })).max(100),
  canBrowse: z.boolean(),
})

/** Everything the page may ask of the desktop. Each shell must answer each; requests and responses are checked at run time. */
export const contract = {
  /** Let the clerk choose one file to read. Null: nothing chosen. */
  'file:open': {
    request: z.strictObject({ kind: z.enum(['roster', 'backup', 'attachment', 'design']) }),
    response: z.strictObject({ name: z.string(), bytes }).nullable(),
  },
  /** Let the clerk choose where to save. Null: given up. */
  'file:save': {
    request: z.strictObject({
      kind: z.enum(['pdf', 'docx', 'xlsx', 'backup', 'zip', 'jpg', 'png', 'webp', 'design', 'form-mapping']),
      suggestedName: z.string().min(1).max(120),
      bytes,
    }),
    response: z.strictObject({ savedAs: z.string().nullable() }),
  },
  /** Print through the system's dialog. `address`: the page itself must open this one-time address to print (shell without windows). */
  'print:pdf': {
    request: z.strictObject({ title: z.string().max(120), bytes }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('printed') }),
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('address'), address: z.string() }),
    ]),
  },
  /** Fonts installed on the PC that may stand on official papers. `id` is opaque to the page. */
  'fonts:list': {
    request: nothing,
    response: z
      .array(z.strictObject({ id: z.string(), family: z.string(), index: z.number().int().nonnegative() }))
      .max(200),
  },
  'fonts:read': { request: z.strictObject({ id: z.string().max(64) }), response: z.strictObject({ bytes }) },
  /** Journal files beside the profile, oldest first. */
  'journal:list': {
    request: nothing,
    response: z.array(z.strictObject({ name: journalName, size })),
  },
  /** Fewer bytes where the file ends sooner. */
  'journal:read': {
    request: z.strictObject({ name: journalName, from: size, length: z.int().positive().max(longestRead) }),
    response: z.strictObject({ bytes: bytesUpTo(longestRead) }),
  },
  /** Write from `at` to the end of a file `size` long. Answered once it is on the disk. */
  'journal:append': {
    request: z
      .strictObject({ name: journalName, size, at: size, bytes: keptBytes })
      .refine(asked => asked.at <= asked.size && asked.size - asked.at <= longestOverwrite),
    response: journalWritten,
  },
  /** Put back what the last append of this session overwrote. */
  'journal:take-back': { request: z.strictObject({ name: journalName }), response: nothing },
  /** A new journal file, whole or not at all. */
  'journal:start': {
    request: z.strictObject({ name: journalName, bytes: keptBytes }),
    response: journalWritten,
  },
  /** Refused for the newest journal file. */
  'journal:remove': { request: z.strictObject({ name: journalName }), response: nothing },
  /** Copies in both places. */
  'backup:list': {
    request: nothing,
    response: z.array(z.strictObject({ place, name: backupName, size })),
  },
  /** A copy under a name not yet used there. */
  'backup:write': {
    request: z.strictObject({ place, name: backupName, bytes: keptBytes }),
    response: placedWritten,
  },
  /** Null: not there. */
  'backup:read': {
    request: z.strictObject({ place, name: backupName }),
    response: z.strictObject({ bytes: keptBytes }).nullable(),
  },
  'backup:remove': { request: z.strictObject({ place, name: backupName }), response: nothing },
  /** Attachments in both places, as they are sealed. */
  'attachment:list': {
    request: nothing,
    response: z.array(z.strictObject({ place, name: attachmentName, size })),
  },
  /** An attachment under a name not yet used there. Answered once it is on the disk. */
  'attachment:write': {
    request: z.strictObject({ place, name: attachmentName, bytes: attachmentBytes }),
    response: placedWritten,
  },
  /** Null: not there. */
  'attachment:read': {
    request: z.strictObject({ place, name: attachmentName }),
    response: z.strictObject({ bytes: attachmentBytes }).nullable(),
  },
  'attachment:remove': { request: z.strictObject({ place, name: attachmentName }), response: nothing },
  /** The second place for copies, and what could be one. */
  'place:look': { request: nothing, response: secondPlace },
  /** Choose a place found by the last look; null: let the clerk look for a folder. */
  'place:choose': { request: z.strictObject({ id: z.string().max(64).nullable() }), response: secondPlace },
  /** Bytes free. */
  'disk:space': {
    request: nothing,
    response: z.strictObject({ here: z.number().nonnegative(), second: z.number().nonnegative().nullable() }),
  },
  /** Close the window: the page has nothing left to do. */
  'app:quit': { request: nothing, response: nothing },
  /** The clerk closed the window and stays after all: something was not saved. */
  'app:stay': { request: nothing, response: nothing },
  /** One line of the technical log. Never personal text. */
  'log:write': {
    request: z.strictObject({
      level: z.enum(['info', 'fault']),
      code: z
        .string()
        .max(60)
        .regex(/^[^\p{Cc}]*$/u),
      text: z.string().max(4000),
    }),
    response: nothing,
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>

export type Contract = typeof contract
export type Channel = keyof Contract
export type Request<C extends Channel> = z.infer<Contract[C]['request']>
export type Response<C extends Channel> = z.infer<Contract[C]['response']>

/** One call of the page; a refusal rejects with an error that carries its code. */
export type Call = <C extends Channel>(channel: C, request: Request<C>) => Promise<Response<C>>

/** What the page sees as `window.desktop`. */
export type DesktopBridge = {
  readonly call: Call
  /** Calls `listener` when the clerk closes the window. */
  whenClosing(listener: () => void): void
}

/** What a shell must supply: one answer for each channel, no more, no fewer. */
export type Answers = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> }
