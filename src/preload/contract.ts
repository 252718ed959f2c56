import { z } from 'zod'

/** No file handed over is larger, in bytes. Of a larger one the page is given one byte more, and says that it is too large. */
export const largestFile = 512 * 1024 * 1024

const bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array && value.length <= largestFile + 1)

/** Everything the page may ask of the desktop. Each shell must answer each; requests and responses are checked at run time. */
export const contract = {
  /** Let the clerk choose one file to read. Null: nothing chosen. */
  'file:open': {
    request: z.strictObject({ kind: z.enum(['roster']) }),
    response: z.strictObject({ name: z.string(), bytes }).nullable(),
  },
  /** Let the clerk choose where to save. Null: given up. */
  'file:save': {
    request: z.strictObject({
      kind: z.enum(['pdf', 'xlsx']),
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
    request: z.strictObject({}),
    response: z
      .array(z.strictObject({ id: z.string(), family: z.string(), index: z.number().int().nonnegative() }))
      .max(200),
  },
  'fonts:read': { request: z.strictObject({ id: z.string().max(64) }), response: z.strictObject({ bytes }) },
  /** One line of the technical log. Never personal text. */
  'log:write': {
    request: z.strictObject({
      level: z.enum(['info', 'fault']),
      code: z.string().max(60),
      text: z.string().max(4000),
    }),
    response: z.strictObject({}),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>

export type Contract = typeof contract
export type Channel = keyof Contract
export type Request<C extends Channel> = z.infer<Contract[C]['request']>
export type Response<C extends Channel> = z.infer<Contract[C]['response']>

/** What the page sees as `window.desktop`. */
export type DesktopBridge = { call<C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>> }

/** What a shell must supply: one answer for each channel, no more, no fewer. */
export type Answers = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> }
