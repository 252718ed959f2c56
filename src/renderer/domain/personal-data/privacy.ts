/**
 * What a field tells of a person, and so how it is shown and given out (domain handbook §6; 个人信息保护法 §4, §28, §51; 民法典 §1034):
 *
 * - `open` nothing personal; may stand on a public list
 * - `personal` personal; shown to whoever may sign in, not on public lists
 * - `name` masked on public lists only
 * - `identity` masked wherever it is shown until asked for; never on public lists
 * - `phone` masked likewise
 * - `address` masked to the building on public lists, and in files given out unless asked for otherwise
 * - `free` free words that may hold anything; in a file given out only when chosen
 * - `tags` each tag has its own decision; see data/sensitive-tags.ts. In a file given out only when chosen
 * - `sensitive` only for a role with the right to it; in a file given out only when chosen
 */
export type Privacy =
  'open' | 'personal' | 'name' | 'identity' | 'phone' | 'address' | 'free' | 'tags' | 'sensitive'
