import { ownFamilies } from '../data/own-families'
import type { Role } from './font-catalogue'
import type { InstalledFont } from './font-sources'
import type { Sfnt } from './sfnt'

/** The subsetter's memory ends at 64 MiB; a larger font leaves it no room to work. */
export const LARGEST_FONT = 40 * 1024 * 1024

const folded = (family: string): string => family.toLowerCase().replace(/\s/g, '')

/** The PC's fonts that may play a role, best first. A bold 楷体 is not among official typefaces: the plain one heads level two. */
export function ownCandidates(role: Role, installed: readonly InstalledFont[]): readonly InstalledFont[] {
  const families = ownFamilies[role === '楷体加粗' ? '楷体' : role] ?? []
  return families.flatMap(family => installed.filter(font => folded(font.family) === folded(family)))
}

/** Whether a font of the PC may and can be put into a paper: whole, TrueType outlines, embedding not forbidden by its maker. */
export const isUsable = (font: Sfnt | undefined): font is Sfnt => font?.outlines === 'glyf' && font.embeddable
