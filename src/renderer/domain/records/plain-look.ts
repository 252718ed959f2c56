import { z } from 'zod'

/**
 * Whether a value is plainly what its schema asks for, and is left by it as it stands. False: the schema has to say. It is never true of
 * what the schema refuses or changes.
 */
type PlainLook = (value: unknown) => boolean

/** What the schema itself makes of it. */
const asParsed =
  (schema: z.core.$ZodType): PlainLook =>
  value => {
    const parsed = z.safeParse(schema, value)
    return parsed.success && parsed.data === value
  }

/** The least length of a text of which nothing else is asked; null for any other schema. */
function leastLength(schema: z.core.$ZodString): number | null {
  const lengths = (schema._zod.def.checks ?? []).map(check =>
    check instanceof z.core.$ZodCheckMinLength ? check._zod.def.minimum : null,
  )
  if (schema instanceof z.core.$ZodStringFormat || lengths.includes(null)) return null
  return Math.max(0, ...lengths.filter(length => length !== null))
}

function ofText(schema: z.core.$ZodString): PlainLook {
  const least = leastLength(schema)
  return least === null ? asParsed(schema) : value => typeof value === 'string' && value.length >= least
}

const hasChecks = ({ _zod: { def } }: z.core.$ZodType): boolean => (def.checks ?? []).length > 0

function ofList(schema: z.core.$ZodArray): PlainLook {
  if (hasChecks(schema)) return asParsed(schema)
  const look = plainLook(schema._zod.def.element)
  return value => {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!look(one)) return false
    return true
  }
}

/** How the fields of an object are looked at, each with its place among them; those it must have. */
type Fields = {
  readonly byName: ReadonlyMap<string, { readonly look: PlainLook; readonly place: number }>
  readonly required: readonly string[]
}

/** Null where the schema says something of several fields, or of fields it does not name. */
function fieldsOf(schema: z.core.$ZodObject): Fields | null {
  const { catchall, shape } = schema._zod.def
  if (catchall !== undefined || hasChecks(schema)) return null
  const fields = Object.entries(shape)
  return {
    byName: new Map(fields.map(([name, field], place) => [name, { look: plainLook(field), place }])),
    required: fields.flatMap(([name, field]) => (asParsed(field)(undefined) ? [] : [name])),
  }
}

/** An object that has nothing of another's. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Plain as it stands; plain, but with its fields in another order than the schema's; or not plain. */
type Seen = 'plain' | 'turned' | 'other'

function seen(value: Readonly<Record<string, unknown>>, { byName, required }: Fields): Seen {
  let last = -1
  let inOrder = true
  for (const name of Object.keys(value)) {
    const field = byName.get(name)
    const one = value[name]
    if (field === undefined || one === undefined || !field.look(one)) return 'other'
    inOrder &&= field.place > last
    last = field.place
  }
  if (!required.every(name => Object.hasOwn(value, name))) return 'other'
  return inOrder ? 'plain' : 'turned'
}

function ofObject(schema: z.core.$ZodObject): PlainLook {
  const fields = fieldsOf(schema)
  if (fields === null) return asParsed(schema)
  return value => isRecord(value) && seen(value, fields) === 'plain'
}

/** How to look at values of a schema. */
function plainLook(schema: z.core.$ZodType): PlainLook {
  if (schema instanceof z.core.$ZodObject) return ofObject(schema)
  if (schema instanceof z.core.$ZodArray) return ofList(schema)
  if (schema instanceof z.core.$ZodString) return ofText(schema)
  return schema instanceof z.core.$ZodOptional ? plainLook(schema._zod.def.innerType) : asParsed(schema)
}

/** Gives what is plainly an object of the schema with its fields in the order of the schema, itself where they are; null where the schema has to say. */
export function plainReader(
  schema: z.core.$ZodObject,
): (value: object) => Readonly<Record<string, unknown>> | null {
  const fields = fieldsOf(schema)
  return value => {
    if (fields === null || !isRecord(value)) return null
    const found = seen(value, fields)
    if (found === 'other') return null
    if (found === 'plain') return value
    const inOrder = [...fields.byName.keys()].filter(name => Object.hasOwn(value, name))
    return Object.fromEntries(inOrder.map(name => [name, value[name]]))
  }
}
