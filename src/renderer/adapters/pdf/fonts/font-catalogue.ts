import { z } from 'zod'
import type { FontFiles } from './font-sources'

const font = z.object({ label: z.string(), file: z.string() })

/** `fonts.json`, written beside the fonts at build time: which font plays which role, and which files hold the rare characters. */
const catalogue = z.object({
  roles: z.object({
    小标宋: font,
    宋体: font,
    黑体: font,
    仿宋: font,
    楷体: font,
    楷体加粗: font,
  }),
  rare: z.object({
    label: z.string(),
    parts: z.array(z.object({ file: z.string(), ranges: z.array(z.tuple([z.number(), z.number()])) })),
  }),
})
export type FontCatalogue = z.infer<typeof catalogue>

/** The typefaces official papers ask for. 楷体加粗 is the level-two heading, which must differ from a body set in a 楷 as well. */
export type Role = keyof FontCatalogue['roles']

export async function readCatalogue(files: FontFiles): Promise<FontCatalogue> {
  const text = new TextDecoder().decode(await files.read('fonts.json'))
  return catalogue.parse(JSON.parse(text))
}
